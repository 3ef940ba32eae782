import type { Span } from "../text/span.ts";
import { splitBars } from "./bars.ts";
import type { Block, Line, Notation } from "./document.ts";
import { readLine } from "./line.ts";
import { isTable, rowOf, strengthOf, type Strength } from "./row.ts";
import { isNumberedItem, splitTabs } from "./tabs.ts";

interface Candidate {
  readonly span: Span;
  readonly cells: readonly Span[];
  readonly strength: Strength;
}

/** The blocks of a run of delimited lines: tables, parted by the lines among them that are prose after all. */
export function readRun(text: string, notation: "tsv" | "bars" | "gfm", lines: readonly Span[]): Block[] {
  const blocks: Block[] = [];
  let together: Candidate[] = [];
  const flush = (): void => {
    blocks.push(...tableAmong(text, notation, together));
    together = [];
  };
  for (const candidate of notation === "tsv" ? tabbed(text, lines) : barred(text, lines)) {
    if (candidate.strength === "prose") {
      flush();
      blocks.push(...linesOf(text, [candidate]));
    } else {
      together.push(candidate);
    }
  }
  flush();
  return blocks;
}

const tabbed = (text: string, lines: readonly Span[]): Candidate[] =>
  lines.map(span => {
    const cells = splitTabs(text, span);
    return { span, cells, strength: isNumberedItem(text, cells) ? "prose" : strengthOf(text, cells) };
  });

const barred = (text: string, lines: readonly Span[]): Candidate[] => {
  const rows = splitBars(text, lines);
  return lines.map((span, i) => {
    const cells = rows[i] ?? [];
    return { span, cells, strength: strengthOf(text, cells) };
  });
};

/** A table, with the lines before and after it that only look like rows; lines alone, if nothing bears out a table. */
function tableAmong(text: string, notation: Notation, candidates: readonly Candidate[]): Block[] {
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

const linesOf = (text: string, candidates: readonly Candidate[]): Line[] =>
  candidates.flatMap(({ span }) => readLine(text, span) ?? []);
