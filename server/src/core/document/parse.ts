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
  for (let at = 0; at < stretches.length;) {
    const { end, blocks: found, takesLast } = readAt(text, stretches, at);
    if (takesLast) blocks.pop();
    for (const block of found) blocks.push(block);
    at = end;
  }
  return blocks;
}

/** What was read from a stretch on; it may take back the line before. */
interface BlockReading {
  readonly end: number;
  readonly blocks: readonly Block[];
  readonly takesLast?: boolean;
}

function readAt(text: string, stretches: readonly Stretch[], at: number): BlockReading {
  const { span, shape, table } = stretches[at] as Stretch;
  if (table) return { end: at + 1, blocks: [table] };
  if (shape === "tear" && isBorder(textOf(text, span))) {
    const end = gridEnd(text, stretches, at);
    const grid = readGrid(
      text,
      stretches
        .slice(at, end)
        .filter(each => isDrawn(text, each))
        .map(spanOf),
    );
    if (grid) return { end, blocks: [grid] };
  }
  if (shape === "bars") {
    const broken = readBrokenBars(text, stretches, at);
    if (broken) return { ...broken, takesLast: broken.from < at };
  }
  if (shape === "tsv" || shape === "bars") {
    const end = runEnd(stretches, at);
    const run = stretches.slice(at, end);
    const isGfm = shape === "bars" && run.some(stretch => isDelimiterRow(text, stretch.span));
    const rows = run.filter(stretch => stretch.shape === shape).map(spanOf);
    return { end, blocks: readRun(text, isGfm ? "gfm" : shape, rows) };
  }
  const columns = readColumns(text, stretches, at);
  if (columns) return columns;
  const line = shape === "words" ? readLine(text, span) : undefined;
  return { end: at + 1, blocks: line ? [underlined(text, line, stretches[at + 1])] : [] };
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
