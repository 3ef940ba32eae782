import type { Span } from "../../text/span.ts";
import type { Mark } from "./marks.ts";

/** Marks of one style that count on from each other, or should, in the order of the text. */
export interface Enumeration {
  readonly style: Mark["style"];
  readonly marks: readonly Mark[];
  /** The clause that opens with 一 where 一是 is meant: 一服务不够…；二是…. */
  readonly short?: Span;
  /** Whether the text before it counts in another way: 首先…二是…. */
  readonly startsOtherwise: boolean;
}
