import type { Span } from "../../text/span.ts";

/** A year in the draft that has to be the report's. */
export interface BoundYear {
  readonly year: number;
  /** Of its digits. */
  readonly span: Span;
  readonly role: YearRole;
}

/** Why it has to be: 统计期限, the report naming itself, the first words of a section, 信息处理费, a plan for the time after, what was done in it. */
export type YearRole = "period" | "self" | "opening" | "fees" | "plan" | "told";
