import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RawCell } from "../../../server/src/core/document/document.ts";
import { parseDocument } from "../../../server/src/core/document/parse.ts";
import type { Span } from "../../../server/src/core/text/span.ts";
import { generateReport } from "../../generate/report.ts";
import { styles } from "../../generate/styles/index.ts";
import { write } from "../../generate/write.ts";

/** Everything that any notation gives a meaning to, and what may stand around it. */
const pieces = fc.constantFrom(
  ...'|｜│\t \u3000\n\r-—=:+#*_~`>\\"<&;/.、（）()一二三1290甲乙。；𠀀😀\u00a0\ufeff\ud800',
  ...[
    "\r\n",
    "  ",
    "\n\n",
    "|---|",
    "+---+---+\n",
    "| a | b |\n",
    "- 3 -\n",
    "**",
    "<br>",
    "&nbsp;",
    "&#57;",
  ],
  ...[
    "<table>",
    "</table>",
    "<tr>",
    "<td colspan=2>",
    "<td rowspan=3>",
    "</td>",
    "<caption>",
    "<p>",
    "<!--",
    "-->",
  ],
  ...["```\n", "规章  0  0\n", "甲\t1\t2\n", "1.甲   0\n", "| 甲\n", "一、"],
);
const texts = fc.array(pieces, { maxLength: 60 }).map(each => each.join(""));

const isWithin = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end;

/** What is wrong with the places that a text's blocks claim. */
function misplaced(text: string): string[] {
  const wrong: string[] = [];
  let end = 0;
  for (const block of parseDocument(text).blocks) {
    if (block.span.start < end || !isWithin(block.span, { start: 0, end: text.length })) wrong.push("block");
    end = block.span.end;
    if (block.kind === "line") {
      if (!isWithin(block.content, block.span)) wrong.push("content");
      if (
        block.mark &&
        !(isWithin(block.mark.span, block.span) && block.mark.span.end <= block.content.start)
      )
        wrong.push("mark");
      continue;
    }
    for (const row of block.rows) {
      if (!isWithin(row.span, block.span)) wrong.push("row");
      row.cells.forEach((cell, i) => wrong.push(...misplacedCell(text, cell, block.span, row.cells[i - 1])));
    }
  }
  return wrong;
}

function misplacedCell(
  text: string,
  { content, span, column }: RawCell,
  table: Span,
  before?: RawCell,
): string[] {
  const wrong: string[] = [];
  if (!isWithin(span, table)) wrong.push("cell");
  if (before && before.column > column) wrong.push("column");
  const isJoined = [content, before?.content].some(each => each?.text.includes("\n"));
  const isBack = before !== undefined && before.span.end > span.start;
  // A drawn row of several lines may have one cell's words on its first line and another's on its second.
  const isOnOneLine = isBack && !text.slice(span.start, before.span.end).includes("\n");
  if (isBack && !isJoined && isOnOneLine) wrong.push("order");
  const source = content.source({ start: 0, end: content.text.length });
  if (content.text && source.start !== span.start) wrong.push("source");
  if (content.text === "" && span.start !== span.end) wrong.push("empty");
  if (content.text !== content.text.trim()) wrong.push("untrimmed");
  const isPlain = text.slice(span.start, span.end) === content.text;
  const isWhole = !content.text.includes("\n");
  if (/^[\d,]+$/.test(text.slice(span.start, span.end)) && isWhole && !isPlain) wrong.push("figure");
  return wrong;
}

/** A label of two lines, of which the first is tags alone. */
const TAGS_BEFORE_WORDS =
  "| 甲\n| 乙\n| 三、丙\n|| a | b |\n<td colspan=2><td rowspan=3> （一）丁\n| \n| 0\n| 0\n| 0 |\n";

describe("parseDocument on any text", () => {
  it("never throws, and all that it finds has its place", () => {
    fc.assert(
      fc.property(texts, text => void expect(misplaced(text)).toEqual([])),
      { numRuns: 500, examples: [[TAGS_BEFORE_WORDS]] },
    );
  });

  it("does so on reports cut off or patched anywhere", () => {
    const written = Object.values(styles).map((style, i) => write(generateReport(i), style).text);
    const patched = fc
      .tuple(fc.constantFrom(...written), fc.nat(), fc.nat({ max: 200 }), texts)
      .map(([text, at, length, patch]) => {
        const start = at % text.length;
        return text.slice(0, start) + patch + text.slice(start + length);
      });
    fc.assert(
      fc.property(patched, text => void expect(misplaced(text)).toEqual([])),
      { numRuns: 60 },
    );
  });

  it("finds the same with a byte order mark", () => {
    const kinds = (text: string): string[] => parseDocument(text).blocks.map(block => block.kind);
    fc.assert(fc.property(texts, text => void expect(kinds(`\ufeff${text}`)).toEqual(kinds(text))));
  });

  it.each(["甲  1  2  3\n甲甲甲 1 2 3\n", "甲  1  2  3\n\f乙  1  2  3\n"])(
    "reads all rows that spaces hold, however many these are: %j",
    rows => {
      const [table] = parseDocument(rows.repeat(100_000)).blocks;
      expect(table?.kind === "table" && table.rows.length).toBe(200_000);
    },
  );
});
