import type { Span } from "../../server/src/core/index.ts";
import { order, piecesOf, type Pieces, type Style } from "./clean.ts";

/** A draft of a page, made whole, with the stretches that stood in ⟦brackets⟧. */
export interface MarkedDraft {
  readonly text: string;
  readonly marks: readonly Span[];
}

/**
 * Makes a fenced block of a page whole, in which a line 〔三〕 stands for that piece of the clean report. Its info string says
 * what the block is: nothing for the whole draft; a piece's name for a clean report with that piece replaced; "表三的行" for
 * a clean report with those rows of a table replaced, found by their labels (~~label~~ takes a row out; what is
 * behind it goes in instead, ⏎ between two rows). "markdown" in front writes the clean pieces in Markdown.
 */
export function wholeDraft(info: string, block: string): MarkedDraft {
  const [, markdown, piece = ""] = /^(markdown\b)?\s*(.*)$/.exec(info) ?? [];
  const style: Style = markdown ? "markdown" : "plain";
  return withoutMarks(`${fill(piece, block, piecesOf(style))}\n`);
}

function fill(piece: string, block: string, pieces: Map<string, string>): string {
  const filled = block.replace(
    /^(⟦⟧)?〔(.+?)〕(⟦⟧)?$/gm,
    (_, before = "", name = "", after = "") => before + known(pieces, name) + after,
  );
  if (!piece) return filled;
  const name = piece.replace(/的行$/, "");
  const clean = known(pieces, name);
  const changed = name === piece ? filled : withRows(clean, filled.split("\n"));
  const outer = order.find(candidate => candidate !== name && known(pieces, candidate).includes(clean));
  if (outer)
    pieces.set(
      outer,
      known(pieces, outer).replace(clean, () => changed),
    );
  else pieces.set(name, changed);
  return order.map(part => known(pieces, part)).join("\n\n");
}

function known(pieces: Pieces, name: string): string {
  const piece = pieces.get(name);
  if (piece === undefined) throw new Error(`The clean report has no piece 〔${name}〕`);
  return piece;
}

function withRows(table: string, rows: readonly string[]): string {
  const lines = table.split("\n");
  for (const row of rows) {
    const [, gone, instead = row] = /^~~(.+?)~~(.*)$/.exec(row) ?? [];
    const cells = gone === undefined ? cellsOf(row) : [gone];
    const at = lines.findIndex(line => cells.includes(labelOf(line)));
    if (at < 0) throw new Error(`The clean table has no row “${row}”`);
    lines.splice(at, 1, ...(instead ? instead.split("⏎") : []));
  }
  return lines.join("\n");
}

const cellsOf = (row: string): string[] =>
  row
    .replace(/[⟦⟧]/g, "")
    .split(/[\t|]/)
    .map(cell => cell.trim());

/** The label next to the figures, which names a row of the clean table. */
const labelOf = (row: string): string =>
  cellsOf(row)
    .filter(cell => cell && !/^[\d.]+$/.test(cell))
    .at(-1) ?? "";

function withoutMarks(marked: string): MarkedDraft {
  const marks: Span[] = [];
  const open: number[] = [];
  let text = "";
  for (const unit of marked) {
    if (unit === "⟦") open.push(text.length);
    else if (unit === "⟧") marks.push({ start: open.pop() ?? 0, end: text.length });
    else text += unit;
  }
  return { text, marks: marks.sort((a, b) => a.start - b.start || a.end - b.end) };
}
