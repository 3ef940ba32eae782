import { readCell as readFigure } from "../number/cell.ts";
import { textOf, type Span } from "../text/span.ts";
import { splitBars } from "./bars.ts";
import type { Block, Line, Notation } from "./document.ts";
import { scanEnumerator } from "./enumerator.ts";
import { readLine } from "./line.ts";
import { unquoted } from "./quoted.ts";
import { filledAmong, isTable, rowOf, strengthOf, type Strength } from "./row.ts";
import { splitSpacedTabs } from "./spacedTabs.ts";
import { isNumberedItem, splitTabs } from "./tabs.ts";

interface LikelyRow {
  readonly span: Span;
  readonly cells: readonly Span[];
  /** The words of the first cells that have some, three at most. */
  readonly filled: readonly Span[];
  readonly strength: Strength;
}

/**
 * The blocks of a run of delimited lines: tables, parted by the lines among them that are prose after all. In columns the
 * cells are parted by spaces that stand for tabs.
 */
export function readRun(
  text: string,
  notation: "tsv" | "bars" | "gfm" | "columns",
  lines: readonly Span[],
): Block[] {
  const candidates =
    notation === "tsv"
      ? tabbed(text, lines, splitTabs)
      : notation === "columns"
        ? tabbed(text, lines, splitSpacedTabs)
        : barred(text, lines);
  /** What stands together, a line that parts it by itself. */
  const groups: (readonly LikelyRow[] | Span)[] = [];
  let together: LikelyRow[] = [];
  candidates.forEach((candidate, i) => {
    const heading = isHeading(text, candidate, candidates[i - 1], candidates[i + 1])
      ? onlyWords(candidate)
      : undefined;
    if (candidate.strength === "prose" || heading) {
      groups.push(together, heading ?? candidate.span);
      together = [];
    } else {
      together.push(candidate);
    }
  });
  groups.push(together);
  return groups.flatMap(group =>
    "start" in group ? (readLine(text, group) ?? []) : tableAmong(text, notation, group),
  );
}

const tabbed = (text: string, lines: readonly Span[], split: typeof splitTabs): LikelyRow[] =>
  lines.map(span => {
    const cells = split(text, span).map(cell => unquoted(text, cell));
    return isNumberedItem(text, cells)
      ? { span, cells, filled: filledAmong(text, cells, 3), strength: "prose" }
      : likelyRow(text, span, cells);
  });

const barred = (text: string, lines: readonly Span[]): LikelyRow[] => {
  const rows = splitBars(text, lines);
  return lines.map((span, i) => likelyRow(text, span, rows[i] ?? []));
};

function likelyRow(text: string, span: Span, cells: readonly Span[]): LikelyRow {
  const filled = filledAmong(text, cells, 3);
  return { span, cells, filled, strength: strengthOf(text, cells, filled) };
}

/**
 * Whether a row's only words look like a heading that was copied along with the tables around it: they have a chapter's
 * number, and what comes next, or before if nothing does, is no row with a number of its own.
 */
function isHeading(
  text: string,
  row: LikelyRow,
  before: LikelyRow | undefined,
  after: LikelyRow | undefined,
): boolean {
  const words = onlyWords(row);
  if (!words || scanEnumerator(text, words)?.style !== "chinese") return false;
  const beside = after ?? before;
  const [first, ...rest] = beside ? filledAmong(text, beside.cells) : [];
  if (!first || scanEnumerator(text, first)) return false;
  return (
    after === undefined || ![first, ...rest].some(each => readFigure(textOf(text, each)).kind === "figure")
  );
}

/** The words of a row that has some in one cell alone. */
const onlyWords = ({ filled }: LikelyRow): Span | undefined => (filled.length === 1 ? filled[0] : undefined);

/** A table, with the lines before and after it that only look like rows; lines alone, if nothing bears out a table. */
function tableAmong(text: string, notation: Notation, candidates: readonly LikelyRow[]): Block[] {
  const from = candidates.findIndex(({ strength }) => strength === "strong" || strength === "weak");
  const to = candidates.findLastIndex(({ strength }) => strength !== "indented") + 1;
  const rows = from < 0 ? [] : candidates.slice(from, to).map(({ span, cells }) => rowOf(text, span, cells));
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || !isTable(rows)) return linesOf(text, candidates);
  return [
    ...linesOf(text, candidates.slice(0, from)),
    { kind: "table", notation, span: { start: first.span.start, end: last.span.end }, rows },
    ...linesOf(text, candidates.slice(to)),
  ];
}

/** The lines without the bars or tabs around their only words. */
const linesOf = (text: string, candidates: readonly LikelyRow[]): Line[] =>
  candidates.flatMap(candidate => readLine(text, onlyWords(candidate) ?? candidate.span) ?? []);
