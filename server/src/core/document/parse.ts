import { Lines } from "../text/lines.ts";
import { textOf, type Span } from "../text/span.ts";
import type { Block, Document, Line } from "./document.ts";
import { hiddenIn, withoutOverlaps } from "./hidden.ts";
import { htmlTablesIn } from "./html.ts";
import { readLine } from "./line.ts";
import { readRun } from "./run.ts";
import { isDelimiterRow, underlineDepth } from "./shape.ts";
import { runEnd, stretchesOf, type Hole, type Stretch } from "./stretch.ts";

/** Reads a text into blocks; total. */
export function parseDocument(text: string): Document {
  const lines = new Lines(text);
  const hidden = hiddenIn(text, lines);
  const tables = htmlTablesIn(text, hidden).map(table => ({ ...table.span, table }));
  const holes: Hole[] = withoutOverlaps([...tables, ...hidden]);
  return { text, lines, blocks: blocksOf(text, stretchesOf(text, lines, holes)) };
}

function blocksOf(text: string, stretches: readonly Stretch[]): Block[] {
  const blocks: Block[] = [];
  let end = 0;
  for (const [at, { span, shape, table }] of stretches.entries()) {
    if (at < end) continue;
    end = at + 1;
    if (table) {
      blocks.push(table);
    } else if (shape === "words") {
      const line = readLine(text, span);
      if (line) blocks.push(underlined(text, line, stretches[at + 1]));
    } else if (shape === "tsv" || shape === "bars") {
      end = runEnd(stretches, at);
      const run = stretches.slice(at, end);
      const rows = run.filter(stretch => stretch.shape === shape).map(stretch => stretch.span);
      const isGfm = shape === "bars" && run.some(stretch => isDelimiterRow(text, stretch.span));
      for (const block of readRun(text, isGfm ? "gfm" : shape, rows)) blocks.push(block);
    }
  }
  return blocks;
}

/** A short line over a rule is a Markdown heading. */
function underlined(text: string, line: Line, below: Stretch | undefined): Line {
  const depth = below && underlineDepth(text, below.span);
  const isTitle = line.depth === undefined && isShort(text, line.content);
  return depth && isTitle ? { ...line, depth } : line;
}

const isShort = (text: string, content: Span): boolean =>
  content.end - content.start < 60 && !/[。；]/.test(textOf(text, content));
