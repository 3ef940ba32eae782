import type { CellKey } from "./claim.ts";

/** Words that deny something, and the cells that are 0 then. */
export interface DenialShape {
  readonly shape: RegExp;
  /** Something short that all it finds has in it: only texts that have it are worth the whole shape. */
  readonly has: RegExp;
  /** What its sentence has to have said before. */
  readonly of?: RegExp;
  /** Words of its paragraph with which it denies nothing: 均已按期办结 beside 结转下年度 2 件. */
  readonly unless?: RegExp;
  /** Whether it is about requests only where its surroundings are. */
  readonly needsTopic?: true;
  readonly cells: readonly CellKey[];
}

/** One pattern of pieces, found wherever it stands. */
export const pattern = (...pieces: readonly string[]): RegExp => new RegExp(pieces.join(""), "g");

/** Where a statement ends: nothing that is counted follows. */
export const END = "(?=$|[,。;:)])";
