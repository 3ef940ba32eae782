import type { Position } from "../../text/lines.ts";
import { printable } from "../../text/printable.ts";

/** The address of a place of the draft, for what is shown where links are followed. */
export type LinkTo = (place: Position) => string;

/** Words that lead to a place of the draft. */
export interface Link {
  readonly words: string;
  readonly address: string;
}

/** Words in a table, as a link where links are followed. */
export const placed = (words: string, place: Position, linkTo: LinkTo | undefined): string | Link =>
  linkTo ? { words, address: linkTo(place) } : words;

/** A Markdown table; what stands in a cell can't break out of it. */
export const markdownTable = (
  head: readonly string[],
  rows: readonly (readonly (string | Link)[])[],
): string =>
  [head, head.map(() => "---"), ...rows].map(cells => `| ${cells.map(cellText).join(" | ")} |\n`).join("");

const cellText = (cell: string | Link): string =>
  typeof cell === "string" ? escaped(cell) : `[${escaped(cell.words)}](${cell.address})`;

/** Words of a draft as words: no markup, link, address or control character in them is live. */
export const escaped = (text: string): string =>
  printable(text.replace(/\s+/g, " ").trim()).replace(SIGNS, "\\$&");

/** Markdown's and HTML's signs, and those without which nothing is an address. */
const SIGNS = /[|\\<*_`~&[\]@]|(?<=[a-z]):/gi;
