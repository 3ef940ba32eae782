import { chineseOrdinal } from "../../number/ordinal.ts";
import type { Part, Section } from "../../report/report.ts";
import type { Enumeration } from "./enumeration.ts";
import type { Mark } from "./marks.ts";

interface Run {
  readonly style: Mark["style"];
  readonly marks: Mark[];
  startsOtherwise: boolean;
  /** Where a line begins up to which all since the first mark's are blank or sentences; Infinity once one is neither. */
  sentencesTo?: number;
}

/**
 * The enumerations by numbers of a section, each with the marks that count on from each other or should: a mark goes on
 * with the run around it that it counts on from, and ends what is within that.
 */
export function numberingsOf(text: string, section: Section, marks: readonly Mark[]): Enumeration[] {
  const runs: Run[] = [];
  const latestOf = new Map<Mark["style"], Run>();
  /** The outermost first. */
  let open: Run[] = [];
  const start = (mark: Mark, startsOtherwise: boolean): void => {
    const run = { style: mark.style, marks: [mark], startsOtherwise };
    runs.push(run);
    latestOf.set(mark.style, run);
    open.push(run);
    if (open.length > DEEPEST) open.shift();
  };
  const partAt = new Map(section.parts.map(part => [part.heading.mark?.span.start, part]));
  // The number that the form gives the topic of the part: then it is the part before that is missing.
  const isTopics = ({ isHeading, ordinal, span }: Mark): boolean => {
    const part = isHeading ? partAt.get(span.start) : undefined;
    return !!part && namesTopic(part, section.form.topics?.[ordinal - 1]?.key);
  };
  const { mark: opening } = section.heading;
  const isNextOfHeading = ({ style, ordinal }: Mark): boolean =>
    style === opening?.style && ordinal === opening.ordinal + 1;
  let from = section.body.start;
  for (const mark of marks) {
    const around = open.findLastIndex(run => goesOn(run, mark));
    const latest = latestOf.get(mark.style);
    const same = open.findLastIndex(({ style }) => style === mark.style);
    if (around >= 0) {
      open = open.slice(0, around + 1);
      open[around]?.marks.push(mark);
    } else if (mark.ordinal === 1 && !isRepeat(text, open[same], mark)) start(mark, false);
    else if (latest && goesOn(latest, mark)) {
      latest.marks.push(mark);
      open.push(latest);
    } else if (isTopics(mark) || isNextOfHeading(mark) || isSaid(text, open[same], mark, from))
      start(mark, true);
    else if (same >= 0) {
      open = open.slice(0, same + 1);
      open[same]?.marks.push(mark);
    } else start(mark, false);
    if (mark.isHeading) from = mark.span.end;
  }
  return runs
    .filter(({ style }) => REPORTED.has(style))
    .map(({ style, marks, startsOtherwise }) => ({ style, marks, startsOtherwise }));
}

/** No list stands in so many others. */
const DEEPEST = 16;

/** 一、 numbers sections, and 一是 goes by parts. */
const REPORTED = new Set<Mark["style"]>(["chineseInBrackets", "arabic", "arabicInBrackets"]);

const goesOn = ({ style, marks }: Run, mark: Mark): boolean =>
  style === mark.style && marks.at(-1)?.ordinal === mark.ordinal - 1;

/** Whether a second （一） stands at the head of a line and nothing since the first, like a heading of its own, opens a list anew. */
function isRepeat(text: string, run: Run | undefined, { style, span }: Mark): boolean {
  const first = run?.marks[0];
  if (!run || !first || run.marks.length > 1) return false;
  if (style !== "chineseInBrackets" || first.ordinal !== 1) return false;
  const line = lineOpenedAt(text, span.start);
  if (line <= first.span.end || lineOpenedAt(text, first.span.start) < 0) return false;
  // Lines are looked at once, however many marks ask for them.
  run.sentencesTo ??= text.indexOf("\n", first.span.end) + 1;
  if (run.sentencesTo > line) return false;
  const lines = text.slice(run.sentencesTo, line).split("\n").slice(0, -1);
  run.sentencesTo = lines.every(each => /^\s*$|[。；;！”]\s*$/.test(each)) ? line : Infinity;
  return run.sentencesTo === line;
}

/** Where the line begins that a mark opens; -1 where other words stand before the mark. */
function lineOpenedAt(text: string, at: number): number {
  let start = at;
  while (start > 0 && /[^\S\n]|[#*]/.test(text.charAt(start - 1))) start--;
  return start === 0 || text[start - 1] === "\n" ? start : -1;
}

const namesTopic = ({ topics }: Part, key: string | undefined): boolean =>
  topics.some(topic => topic.key === key);

/** Whether the number that is missing before a mark stands in the text after all, where no mark is looked for. */
function isSaid(text: string, run: Run | undefined, { style, span }: Mark, from: number): boolean {
  const last = run?.marks.at(-1);
  const wanted = (last?.ordinal ?? 0) + 1;
  const sign =
    style === "chineseInBrackets"
      ? `[(〔]\\s*${chineseOrdinal(wanted)}\\s*[)〕]`
      : `(?<![0-9])${wanted}\\s*[.、)]`;
  return new RegExp(sign).test(text.slice(last?.span.end ?? from, span.start).normalize("NFKC"));
}
