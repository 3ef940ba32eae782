import type { Block, Enumerator, Line } from "../document/document.ts";
import { isAllDigits } from "../number/digit.ts";
import { hasLetters } from "../text/letters.ts";
import type { Span } from "../text/span.ts";
import type { Part, Report, Section } from "../report/report.ts";
import { standsInTables } from "../report/tables/extent.ts";
import { clausesOf, type Clauses } from "./clause.ts";
import type { Mention } from "./mention.ts";
import { mentionsOf } from "./mentions.ts";
import type { Partition } from "./sums/partition.ts";
import { partitionsOf } from "./sums/partitions.ts";
import { readPassage, type Passage } from "./passage.ts";

/** A paragraph of the report's prose, understood. */
export interface Paragraph {
  /** Key of its section; none above the first. */
  readonly section?: string;
  /** Keys of the topics of its part. */
  readonly topics: readonly string[];
  /** Whether it is the first of its section or part. */
  readonly isOpening: boolean;
  /** The number it opens with. */
  readonly mark?: Enumerator;
  /** The number of the heading that runs on into it. */
  readonly headingMark?: Enumerator;
  readonly passage: Passage;
  readonly clauses: Clauses;
  readonly mentions: readonly Mention[];
  readonly partitions: readonly Partition[];
}

/**
 * The prose above and in the sections, without title, headings and tables. Lines with nothing but a number say nothing, and
 * are left out unless they are asked for.
 */
export function paragraphsOf(
  { document, sections, tables, title }: Report,
  { keepsBareNumbers = false } = {},
): Paragraph[] {
  const isOfTable = standsInTables(tables);
  const first = sections[0]?.heading.span.start ?? document.text.length;
  const isTitle = ({ span }: Block): boolean =>
    !!title && span.start < title.span.end && title.span.start < span.end;
  const preface = document.blocks.filter(block => block.span.end <= first && !isTitle(block));
  const found: Paragraph[] = [];
  const add = (blocks: readonly Block[], section?: Section): void => {
    for (const lines of linesOfParagraphs(document.text, blocks, section, isOfTable))
      if (keepsBareNumbers || !isBareNumber(document.text, lines))
        found.push(paragraphOf(document.text, lines, section));
  };
  add(preface);
  for (const section of sections) add([section.heading, ...section.blocks], section);
  return found;
}

/** A line, or the rest of one behind a heading, that is prose. */
interface ProseLine {
  readonly line: Line;
  /** Its words, without the heading that it may open with. */
  readonly span: Span;
  readonly part: Part | undefined;
  readonly isOpening: boolean;
}

function* linesOfParagraphs(
  text: string,
  blocks: readonly Block[],
  section: Section | undefined,
  isOfTable: (span: Span) => boolean,
): Iterable<readonly ProseLine[]> {
  let lines: ProseLine[] = [];
  for (const line of proseLines(text, blocks, section, isOfTable)) {
    const last = lines.at(-1);
    if (last && !(line && goesOn(text, last, line))) {
      yield lines;
      lines = [];
    }
    if (line) lines.push(line);
  }
  if (lines.length) yield lines;
}

/** The lines of prose; undefined where something else parts them. */
function* proseLines(
  text: string,
  blocks: readonly Block[],
  section: Section | undefined,
  isOfTable: (span: Span) => boolean,
): Iterable<ProseLine | undefined> {
  const parts = section?.parts ?? [];
  let isOpening = true;
  let part: Part | undefined;
  let next = 0;
  for (const block of blocks) {
    if (block.kind !== "line" || isOfTable(block.span)) {
      yield undefined;
      continue;
    }
    for (let other; (other = parts[next]) && other.heading.span.start <= block.span.start; next++) {
      part = other;
      isOpening = true;
    }
    const head = block === section?.heading ? section.body : block === part?.heading ? part.body : undefined;
    const span = head
      ? afterStop(text, { start: Math.max(head.start, block.content.start), end: block.content.end })
      : block.content;
    if (!hasLetters(text, span)) {
      if (head) yield undefined;
      continue;
    }
    yield { line: block, span, part, isOpening };
    isOpening = false;
  }
}

/** A heading that runs on leaves its own stop behind: （一）主动公开情况。全年…. */
function afterStop(text: string, { start, end }: Span): Span {
  let at = start;
  while (at < end && /[。.:：,，、\s]/.test(text.charAt(at))) at++;
  return { start: at, end };
}

/** Whether a line is the rest of a sentence that a stray break parted. */
function goesOn(text: string, last: ProseLine, next: ProseLine): boolean {
  if (next.isOpening || next.line.mark || next.line.depth || last.line.depth) return false;
  const words = text.slice(last.span.start, last.span.end);
  if (/[。！？!?；;：:”"]$/.test(words)) return false;
  return /[，,、（(]$/.test(words) || words.length >= SHORTEST_BROKEN_LINE;
}

const SHORTEST_BROKEN_LINE = 20;

/** Whether a paragraph is one line without a number of its own, in which digits stand alone. */
const isBareNumber = (text: string, [line, ...others]: readonly ProseLine[]): boolean =>
  line !== undefined && !others.length && !line.line.mark && isAllDigits(text, line.span);

function paragraphOf(text: string, lines: readonly ProseLine[], section: Section | undefined): Paragraph {
  const [first] = lines;
  const passage = readPassage(
    text,
    lines.map(({ span }) => span),
  );
  const clauses = clausesOf(passage);
  const mentions = mentionsOf(passage.text, clauses);
  return {
    topics: first?.part?.topics.map(({ key }) => key) ?? [],
    isOpening: first?.isOpening ?? false,
    passage,
    clauses,
    mentions,
    partitions: partitionsOf(passage.text, mentions, clauses),
    ...(section && { section: section.form.key }),
    ...(first?.line.mark && {
      [first.span.start === first.line.content.start ? "mark" : "headingMark"]: first.line.mark,
    }),
  };
}
