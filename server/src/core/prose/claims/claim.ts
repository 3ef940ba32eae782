import type { Mention } from "../mention.ts";
import type { Paragraph } from "../paragraph.ts";

/** A cell of the form's tables by its keys; a group's row or column stands for all that it holds. */
export interface CellKey {
  readonly table: string;
  readonly grid: string;
  readonly row: string;
  readonly column: string;
}

/** Cells that a number may be the sum of. */
export type Reading = readonly CellKey[];

/** A number in prose that a table answers for. */
export interface Claim {
  readonly mention: Mention;
  readonly paragraph: Paragraph;
  /** What it speaks of: "received". Two claims of one subject must agree. */
  readonly subject: string;
  /** The likeliest first; any reading that holds makes it right. */
  readonly readings: readonly Reading[];
  /** Whether it can't be more than its first reading: 办结 is of all, or of those received this year, never of more. */
  readonly isAtMostFirst?: true;
  /** Why it may not be this report's figure of the year; a claim without doubts is held to the table. */
  readonly doubts: readonly Doubt[];
}

/**
 * Why a number that sounds like a table's may be none. With a slight doubt it still counts where it holds; with a grave one it
 * isn't held against the table at all.
 */
export type Doubt =
  /** Words that may mean the cell: 办理申请 for 办结. */
  | "looseWords"
  /** What was done may not be what the table counts: 办理行政许可 for 作出, 正在办理 for 结转. */
  | "otherDeed"
  /** Words in its clause that aren't understood, and may narrow it: 涉及征地的申请. */
  | "unknownWords"
  /** The first of several that add up to the cell: 当年的办结 23 件，上年结转的也已办结 1 件. */
  | "someOfSeveral"
  /** Of a part of the cell: by channel, by field, by month. */
  | "narrower"
  /** A change, a rate, or a number beside which the year's is put: 较上年增加 3 件, 平均每件. */
  | "compared"
  | "otherYear"
  /** Of a span that isn't the year: 三年来. */
  | "otherTime"
  | "otherBody"
  /** Of one body of the place that the report speaks for: no more than the cell. */
  | "bodyWithin";

const SLIGHT: readonly Doubt[] = ["looseWords", "otherDeed", "unknownWords", "someOfSeveral"];

export const isGrave = (doubt: Doubt): boolean => !SLIGHT.includes(doubt);

export const isSure = ({ doubts }: Claim): boolean => doubts.length === 0;

/** A number that no table answers for. */
export interface Unclaimed {
  readonly mention: Mention;
  readonly paragraph: Paragraph;
  readonly why: "share" | "approximate" | "otherUnit" | "noWords";
}

/** What a number was taken for. */
export type Taking = Claim | Unclaimed;

export const isClaim = (taking: Taking): taking is Claim => "readings" in taking;

/** What one way of wording recognises in a mention's words. */
export interface Recognised {
  readonly subject: string;
  readonly readings: readonly Reading[];
  readonly isAtMostFirst?: true;
  /** Words of the clause that it isn't told by. */
  readonly narrowing: string;
  readonly doubts: readonly Doubt[];
}

const cellsOf =
  (table: string, grid: string) =>
  (row: string, column: string): CellKey => ({ table, grid, row, column });

export const requestsAt = cellsOf("requests", "requests");
export const casesAt = (column: string): CellKey =>
  cellsOf("reviewAndLitigation", "reviewAndLitigation")("cases", column);
export const documentsAt = cellsOf("disclosure", "documents");
export const decisionsAt = (grid: string, row: string): CellKey =>
  cellsOf("disclosure", grid)(row, "decisions");
export const feesAt = cellsOf("disclosure", "fees")("fees", "amount");
