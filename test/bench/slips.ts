import { withFigure, type Draft } from "../generate/draft.ts";
import type { Random } from "../generate/random.ts";
import { formatExact, parseExact, ZERO, type Exact } from "../../server/src/core/number/exact.ts";

/** A slip of the hand: figures of a draft, by key, as they come to be written. */
export type Slip = ReadonlyMap<string, Exact>;

/** The draft as it comes to be written. */
export const slipped = (draft: Draft, slip: Slip): Draft =>
  [...slip].reduce((wrong, [key, value]) => withFigure(wrong, key, value), draft);

const typing: readonly ((digits: string, at: number, random: Random) => string)[] = [
  (digits, at, random) => digits.slice(0, at) + String(random.int(0, 9)) + digits.slice(at + 1),
  (digits, at) => digits.slice(0, at) + (digits[at + 1] ?? "") + (digits[at] ?? "") + digits.slice(at + 2),
  (digits, at) => digits.slice(0, at) + digits.slice(at + 1),
  (digits, at) => digits.slice(0, at) + (digits[at] ?? "") + digits.slice(at),
];

/** One digit typed for another, two exchanged, one dropped, one doubled, or the figure next to it copied. */
export function mistype(draft: Draft, key: string, random: Random): Slip {
  const meant = draft.figures.get(key) ?? ZERO;
  const digits = formatExact(meant);
  for (;;) {
    const manner = random.int(0, typing.length);
    const typed = typing[manner]?.(digits, random.int(0, digits.length - 1), random);
    const written = manner === typing.length ? nextTo(draft, key, random) : parseExact(typed ?? "");
    if (written !== undefined && written !== meant) return new Map([[key, written]]);
  }
}

/** Two figures of one row next to each other, exchanged; undefined when they are the same. */
export function exchange(draft: Draft, key: string): Slip | undefined {
  const other = keyAfter(draft, key);
  const one = draft.figures.get(key) ?? ZERO;
  const next = other === undefined ? undefined : draft.figures.get(other);
  return other === undefined || next === undefined || next === one
    ? undefined
    : new Map([
        [key, next],
        [other, one],
      ]);
}

const rowOf = (key: string): string => key.slice(0, key.indexOf("|"));

function keyAfter(draft: Draft, key: string): string | undefined {
  const keys = [...draft.figures.keys()];
  const after = keys[keys.indexOf(key) + 1];
  return after !== undefined && rowOf(after) === rowOf(key) ? after : undefined;
}

function nextTo(draft: Draft, key: string, random: Random): Exact | undefined {
  const keys = [...draft.figures.keys()];
  const other = keys[keys.indexOf(key) + random.pick([-1, 1])];
  return other !== undefined && rowOf(other) === rowOf(key) ? draft.figures.get(other) : undefined;
}
