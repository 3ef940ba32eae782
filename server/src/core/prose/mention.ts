import type { Quantity } from "../number/quantity.ts";
import type { Clause } from "./clause.ts";
import type { Counter } from "./counter.ts";

/** How much of a whole the parts named say that they are: 其中 names some or all; 其中…分别为, 具体为 all; 分别 or a colon alone probably all. */
export type Coverage = "some" | "likely" | "all";

/** A quantity in its clause. */
export interface Mention {
  readonly quantity: Quantity;
  /** What it is counted in, so that it can be held against others. */
  readonly counter: Counter;
  readonly clause: Clause;
  readonly clauseIndex: number;
  /** Words of its clause before it, from the number before. */
  readonly before: string;
  /** Words of its clause after its unit, up to the next number. */
  readonly after: string;
  /** Words since the last mention in the same brackets, with their marks: what leads to it. */
  readonly lead: string;
  /** How it opens a list of parts, if it does. */
  readonly cue: Coverage | undefined;
  /** Whether it speaks of another year, of a change, or of a rate, and so is neither part nor whole here. */
  readonly isForeign: boolean;
}
