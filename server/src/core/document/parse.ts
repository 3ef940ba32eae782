import { Lines } from "../text/lines.ts";
import { Origin } from "../text/origin.ts";
import { textOf, type Span } from "../text/span.ts";
import { readBrokenBars } from "./brokenBars.ts";
import { readColumns } from "./columns.ts";
import type { Block, Document, Line } from "./document.ts";
import { gridEnd, isBorder, isDrawn, readGrid } from "./grid.ts";
import { hiddenIn, withoutOverlaps } from "./hidden.ts";
import { htmlTablesIn } from "./html.ts";
import { readLine } from "./line.ts";
import { readRun } from "./run.ts";
import { isDelimiterRow, underlineDepth } from "./shape.ts";
import { runEnd, stretchesOf, type Hole, type Stretch } from "./stretch.ts";

/**
 * Reads a text into blocks; total. `origin` says where it stands in the draft, if it isn't the draft itself; `isPage`,
 * whether that is a whole page of HTML.
 */
export function parseDocument(text: string, origin = new Origin(text), isPage = false): Document {
  const lines = new Lines(text);
  const hidden = hiddenIn(text, lines);
  const tables = htmlTablesIn(text, hidden).map(table => ({ ...table.span, table }));
  const holes: Hole[] = withoutOverlaps([...tables, ...hidden]);
  return { text, lines, origin, isPage, blocks: blocksOf(text, stretchesOf(text, lines, holes)) };
}

function blocksOf(text: string, stretches: readonly Stretch[]): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < stretches.length;) at = readAt(text, stretches, at, blocks);
  return blocks;
}

/** Reads from a stretch on and adds the blocks to those before it; gives where that ends. */
function readAt(text: string, stretches: readonly Stretch[], at: number, blocks: Block[]): number {
  const { span, shape, table } = stretches[at] as Stretch;
  if (table) {
    blocks.push(table);
    return at + 1;
  }
  if (shape === "words") {
    const columns = readColumns(text, stretches, at);
    if (columns) return added(blocks, columns);
    const line = readLine(text, span);
    if (line) blocks.push(underlined(text, line, stretches[at + 1]));
    return at + 1;
  }
  if (shape === "tear" && isBorder(textOf(text, span))) {
    const end = gridEnd(text, stretches, at);
    const lines = stretches.slice(at, end).filter(each => isDrawn(text, each));
    const grid = readGrid(text, lines.map(spanOf));
    if (grid) return added(blocks, { end, blocks: [grid] });
  }
  if (shape === "bars") {
    const broken = readBrokenBars(text, stretches, at);
    // Its first words may have been taken for a line.
    if (broken && broken.from < at) blocks.pop();
    if (broken) return added(blocks, broken);
  }
  if (shape === "tsv" || shape === "bars") {
    const end = runEnd(stretches, at);
    const run = stretches.slice(at, end);
    const isGfm = shape === "bars" && run.some(stretch => isDelimiterRow(text, stretch.span));
    // Under a head even "| -" is Markdown's rule, begun.
    const isUnderHead = (stretch: Stretch, place: number): boolean =>
      isGfm && place === 1 && isDelimiterRow(text, stretch.span);
    const rows = run.filter((each, place) => each.shape === shape && !isUnderHead(each, place)).map(spanOf);
    return added(blocks, { end, blocks: readRun(text, isGfm ? "gfm" : shape, rows) });
  }
  return at + 1;
}

/** Adds what was read, as several blocks, to those before it. */
function added(
  blocks: Block[],
  { end, blocks: found }: { readonly end: number; readonly blocks: readonly Block[] },
): number {
  for (const block of found) blocks.push(block);
  return end;
}

const spanOf = ({ span }: Stretch): Span => span;

/** A short line over a rule is a Markdown heading. */
function underlined(text: string, line: Line, below: Stretch | undefined): Line {
  const depth = below && underlineDepth(text, below.span);
  const isTitle = line.depth === undefined && isShort(text, line.content);
  return depth && isTitle ? { ...line, depth } : line;
}

const isShort = (text: string, content: Span): boolean =>
  content.end - content.start < 60 && !/[。；]/.test(textOf(text, content));
