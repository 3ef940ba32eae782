import { parseDocument } from "../../server/src/core/document/parse.ts";

/** A text's blocks: lines as their words, tables as rows of "column: words". */
export const placed = (text: string): unknown[] =>
  parseDocument(text).blocks.map(block =>
    block.kind === "line"
      ? text.slice(block.content.start, block.content.end)
      : block.rows.map(row => row.cells.map(cell => `${cell.column}: ${cell.content.text}`.trim())),
  );

/** What the cells of a text's first table cut out of it. */
export function cutOut(text: string): string[][] {
  const table = parseDocument(text).blocks.find(block => block.kind === "table");
  return (table?.rows ?? []).map(row => row.cells.map(({ span }) => text.slice(span.start, span.end)));
}
