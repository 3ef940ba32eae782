import type { Quantity } from "../number/quantity.ts";
import type { Clause } from "./clause.ts";
import type { Measure } from "./measure.ts";

/** How a list of parts is opened: 其中 names some or all; 其中…分别为, 具体为 name all; 分别 or a colon alone probably do. */
export type ListCue = "some" | "likely" | "all";

/** A quantity in its clause. */
export interface Mention {
  readonly quantity: Quantity;
  /** What it is counted in, so that it can be held against others. */
  readonly measure: Measure;
  readonly clause: Clause;
  readonly clauseIndex: number;
  /** Words of its clause before it, from the number before. */
  readonly before: string;
  /** Words of its clause after its unit, up to the next number. */
  readonly after: string;
  /** Words since the last mention in the same brackets, with their marks: what leads to it. */
  readonly lead: string;
  /** How it opens a list of parts, if it does. */
  readonly cue: ListCue | undefined;
  /** Whether it speaks of another year, of a change, or of a rate, and so is neither part nor whole here. */
  readonly isForeign: boolean;
}
