import type { Random } from "../../generate/random.ts";

/** A sentence with its numbers apart, so that one of them can be changed. */
export interface Sentence {
  readonly numbers: readonly number[];
  readonly write: (numbers: readonly string[]) => string;
  /** Which numbers a slip may befall, and the least that it has to add for the sentence to become wrong. */
  readonly slips: readonly Slip[];
  /** Numbers that another reading makes right: 收到 may be with what was carried in or without. */
  readonly ambiguous?: readonly number[];
}

export interface Slip {
  readonly at: number;
  /** "any": off by any amount is wrong; otherwise the number is replaced by one beyond this. */
  readonly beyond?: number;
}

/** One way to word something. */
export interface Shape {
  readonly name: string;
  readonly topic: "disclosure" | "requests" | "supervision";
  readonly make: (random: Random) => Sentence;
}

export const any = (...at: number[]): Slip[] => at.map(index => ({ at: index }));

/** Splits a number into so many parts, none of them 0. */
export function split(random: Random, whole: number, count: number): number[] {
  const parts: number[] = [];
  let rest = whole;
  for (let left = count; left > 1; left--) {
    const part = random.int(1, Math.max(1, rest - (left - 1)));
    parts.push(part);
    rest -= part;
  }
  return [...parts, rest];
}

/** A whole and its parts: numbers[0] and the others. */
export function partition(random: Random, count: number, least = 20, most = 5000): number[] {
  const whole = random.int(Math.max(least, count * 2), most);
  return [whole, ...split(random, whole, count)];
}
