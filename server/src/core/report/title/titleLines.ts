import type { Document, Line } from "../../document/document.ts";
import { spanOf, type Span } from "../../text/span.ts";
import type { Title } from "../report.ts";
import { isOrganName, isTornName, mayBeginName } from "./organName.ts";
import { withoutPage } from "./pageWords.ts";
import { areAdjacent, type OpeningBlock } from "./shortLines.ts";
import { readTitleWords, type TitleWords } from "./words.ts";

/** A title may be broken over so many lines. */
const MOST_LINES = 4;

/**
 * The title among the blocks above the first section: the last that names organ and year, else the last. It may be broken
 * over lines at any place; no table lies between them.
 */
export function titleAmong(
  document: Document,
  opening: readonly OpeningBlock[],
  names: readonly string[],
): Title | undefined {
  let incomplete: Title | undefined;
  for (let at = opening.length - 1; at >= 0; at--) {
    const title = titleEndingAt(document, opening, at, names);
    if (title?.organ && title.year) return title;
    incomplete ??= title;
  }
  return incomplete;
}

/** The day on which a page was put out is no part of a title. */
const DATE = /月\d{1,2}日[）)]?$/;

/** Last words of a title's line. */
const ENDING = /告|报|总结|书|年|[)）》”。]$/;

/** Lines read as one title. */
interface Joined {
  readonly lines: readonly OpeningBlock[];
  readonly text: string;
  readonly words: TitleWords;
}

function titleEndingAt(
  document: Document,
  opening: readonly OpeningBlock[],
  at: number,
  names: readonly string[],
): Title | undefined {
  const last = opening[at]?.words?.text;
  if (!last || opening[at]?.isInSentence || !ENDING.test(withoutPage(last))) return undefined;
  let best: Joined | undefined;
  for (let from = at; from > at - MOST_LINES; from--) {
    const above = opening[from];
    if (
      !above?.words ||
      DATE.test(above.words.text) ||
      (from < at && !/^(?:.{0,4}[：:])?[^，,。；;！!？?：:|]{1,40}$/.test(above.words.text))
    )
      break;
    const joined = join(opening.slice(from, at + 1), names);
    if (joined && isBetter(document, joined, best)) best = joined;
    if (best?.words.organ && best.words.year && !isTornName(organOf(best))) break;
  }
  if (!best) return undefined;
  const title = titleOf(best);
  const organ = title.organ ?? organAbove(opening, at - best.lines.length, best.text);
  return organ ? { ...title, organ } : title;
}

function join(lines: readonly OpeningBlock[], names: readonly string[]): Joined | undefined {
  const text = lines.map(({ words }) => words?.text ?? "").join("");
  const words = readTitleWords(text, names);
  return words && { lines, text, words };
}

const organOf = ({ text, words: { organ } }: Joined): string =>
  organ ? text.slice(organ.start, organ.end) : "";

/** Whether a line more tells more: the organ or the year, or the beginning of the organ's name. */
function isBetter(document: Document, joined: Joined, best: Joined | undefined): boolean {
  if (!best) return true;
  const added = joined.text.slice(0, joined.text.length - best.text.length);
  const organ = organOf(joined);
  if ((!best.words.organ && organ) || (!best.words.year && joined.words.year))
    return organ !== added || isOrganName(added);
  const [above, below] = joined.lines.map(({ block }) => block as Line);
  return (
    organ.length > organOf(best).length &&
    mayBeginName(added) &&
    isOrganName(organ) &&
    !added.endsWith(organOf(best)) &&
    !!above &&
    !!below &&
    areAdjacent(document.text, above, below)
  );
}

function titleOf({ lines, words }: Joined): Title {
  const place = (span: Span): Span => {
    const parts = partsOf(lines, span);
    return spanOf(parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0);
  };
  const { organ, year } = words;
  return {
    span: place(words.span),
    lines: partsOf(lines, words.span),
    ...(organ && { organ: place(organ) }),
    ...(year && { year: place(year) }),
  };
}

/** The places of a stretch of the joined words, one a line. */
function partsOf(lines: readonly OpeningBlock[], { start, end }: Span): Span[] {
  let offset = 0;
  return lines.flatMap(({ words }) => {
    const length = words?.text.length ?? 0;
    const [from, to] = [Math.max(start - offset, 0), Math.min(end - offset, length)];
    offset += length;
    return words && from < to ? [words.source(spanOf(from, to))] : [];
  });
}

/** The organ on a line of its own above a title, below another copy of which or metadata of a page it may stand. */
function organAbove(opening: readonly OpeningBlock[], below: number, title: string): Span | undefined {
  for (let at = below; at >= 0 && at > below - MOST_BETWEEN; at--) {
    const { block, words, isMetadata } = opening[at] as OpeningBlock;
    if (words && words.text !== title && !isMetadata)
      return block.kind === "line" && isOrganName(words.text) ? block.content : undefined;
    if (!words && !isMetadata) return undefined;
  }
  return undefined;
}

const MOST_BETWEEN = 12;
