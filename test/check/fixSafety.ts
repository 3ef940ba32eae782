import {
  applyEdits,
  check,
  fixAll,
  overlaps,
  type Edit,
  type Finding,
  type Fix,
  type Span,
} from "../../server/src/core/index.ts";
import type { Check } from "../../server/src/core/check/fixAll.ts";
import { textOf } from "../../server/src/core/text/span.ts";

/** A fix that was offered, and for what. */
export interface Offer {
  readonly finding: Finding;
  readonly fix: Fix;
}

export const offersIn = (findings: readonly Finding[]): Offer[] =>
  findings.flatMap(finding => finding.fixes.map(fix => ({ finding, fix })));

/** What a fix takes away though neither its finding nor its title names it, as far as that is told without making it. */
export function costOf(text: string, { finding, fix }: Offer): string[] {
  const lost = fix.title.zh.includes("不再列出") ? "" : lettersLost(text, finding, fix);
  const isTwice = fix.edits.some((edit, at) => fix.edits.slice(at + 1).some(other => overlaps(edit, other)));
  return [...(lost ? [`loses ${lost}`] : []), ...(isTwice ? ["edits overlap"] : [])];
}

/**
 * What goes against the promises of a fix once it is made: its finding is gone, and there are no more errors than before,
 * nor one of its own making, but for blanks that its title says are still to be filled. What wasn't checked before is now:
 * its errors aren't new. Nor are those that a draft held to be whole already had, in the same words, and that are only said
 * now that it goes on behind them.
 */
export function brokenByFix(text: string, before: readonly Finding[], { finding, fix }: Offer): string[] {
  const checked = check(applyEdits(text, fix.edits));
  if (!checked) return ["leaves no report"];
  const same = (findings: readonly Finding[]): number =>
    findings.filter(other => isSame(other, finding)).length;
  const isLeft = same(checked.findings) >= same(before);
  const isToFill = ({ rule }: Finding): boolean => fix.title.zh.includes("待填") && rule === "cell-empty";
  const after = checked.findings.filter(error => !isToFill(error));
  const broken = (now: readonly Finding[]): string[] => [
    ...(finding.rule === "report-in-code" ? [] : moreErrors(before, now, fix.edits)),
    ...errorsMade(before, now, fix.edits),
  ];
  const isBroken = broken(after).length > 0;
  return [
    ...(isLeft ? ["the finding is left"] : []),
    ...(isBroken ? broken(withoutKnown(after, saidOfWhole(text, before))) : []),
  ];
}

/** The errors of a draft held to be whole that aren't said of it as it stands. */
const saidOfWhole = (text: string, before: readonly Finding[]): Finding[] =>
  withoutKnown(errors(check(text, { isFinal: true })?.findings ?? []), errors(before));

const withoutKnown = (findings: readonly Finding[], known: readonly Finding[]): Finding[] =>
  findings.filter(finding => !known.some(other => isSame(other, finding)));

/** What goes against the promises of fix-all: it makes no error, and done twice does no more than once. */
export function brokenByFixAll(text: string, before: readonly Finding[]): string[] {
  if (!before.some(({ fixes }) => fixes.some(({ safe }) => safe))) return [];
  const known = new Map<string, ReturnType<Check>>([[text, { findings: before }]]);
  const checkOnce: Check = (draft, settings) => {
    if (!known.has(draft)) known.set(draft, check(draft, settings));
    return known.get(draft);
  };
  const edits = fixAll(text, {}, checkOnce);
  const mended = applyEdits(text, edits);
  const checked = checkOnce(mended, {});
  if (!checked) return ["leaves no report"];
  const added = [
    ...moreErrors(before, checked.findings, edits),
    ...errorsMade(before, checked.findings, edits),
  ];
  return fixAll(mended, {}, checkOnce).length ? [...added, "twice is more than once"] : added;
}

/**
 * Letters outside of what a finding names that are fewer once its fix is made, but for a stretch that stands word for word
 * elsewhere still, and for a line that is only taken out and stands there as one. Numerals are no letters: a fix says which of them it changes.
 */
function lettersLost(text: string, { span, related }: Finding, { edits }: Fix): string {
  const named = [span, ...related.map(other => other.span)];
  const isNamed = (at: number): boolean => named.some(({ start, end }) => start <= at && at < end);
  const put = counted(edits.map(({ newText }) => newText).join(""));
  const rest = applyEdits(text, edits);
  const left = lettersOf(rest);
  const linesLeft = new Set(rest.split("\n").map(lettersOf));
  let lost = "";
  for (const edit of edits) {
    const unnamed = [...range(edit.span)].map(at => (isNamed(at) ? " " : text.charAt(at))).join("");
    const isLeft = (line: string): boolean => !edit.newText && linesLeft.has(lettersOf(line));
    const taken = lettersOf(
      unnamed
        .split("\n")
        .filter(line => !isLeft(line))
        .join(""),
    );
    const whole = lettersOf(textOf(text, edit.span));
    if ([taken, whole].some(words => words.length > STRETCH && left.includes(words))) continue;
    for (const letter of taken) {
      const count = put.get(letter) ?? 0;
      if (count) put.set(letter, count - 1);
      else lost += letter;
    }
  }
  return lost;
}

/** So many letters in a row are no coincidence. */
const STRETCH = 8;

function* range({ start, end }: Span): Generator<number> {
  for (let at = start; at < end; at++) yield at;
}

const lettersOf = (text: string): string =>
  text.replace(/<[^<>]*>/g, "").replace(/[^\p{L}]|[一二三四五六七八九十]/gu, "");

function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of lettersOf(text)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

/** The rules that say more errors than before, where there are more in all. */
function moreErrors(before: readonly Finding[], after: readonly Finding[], edits: readonly Edit[]): string[] {
  const now = together(errors(before), errors(after), writtenBy(edits));
  if (now.length <= errors(before).length) return [];
  const count = (findings: readonly Finding[], id: string): number =>
    findings.filter(({ rule }) => rule === id).length;
  return [...new Set(now.map(({ rule }) => rule))]
    .filter(id => count(now, id) > count(errors(before), id))
    .map(rule => `${rule} comes instead`);
}

/** These tell of several places in one finding; what a fix of one of them leaves may be told place by place. */
const TELL_TOGETHER = new Set(["cell-empty", "cell-missing", "row-unread"]);

/** Whether a finding only counts the last of its places: what is told of one of these later may be any of them. */
const hasUnnamed = ({ related }: Finding): boolean => related.at(-1)?.message.zh.startsWith("另有") ?? false;

/** Errors that were one before, as one. */
function together(
  before: readonly Finding[],
  after: readonly Finding[],
  written: readonly Written[],
): Finding[] {
  const left = new Set<Finding>();
  return after.filter(({ rule, span }) => {
    const was = cameFrom(span, written);
    const one = before.find(
      other =>
        other.rule === rule &&
        TELL_TOGETHER.has(rule) &&
        (hasUnnamed(other) || placesOf(other).some(at => meet(at, was))),
    );
    const isCounted = one !== undefined && left.has(one);
    if (one) left.add(one);
    return !isCounted;
  });
}

/** The rules that say an error of what the edits wrote, or right beside it, where there was none: one error made of another. */
function errorsMade(before: readonly Finding[], after: readonly Finding[], edits: readonly Edit[]): string[] {
  const written = writtenBy(edits);
  const known = errors(before).flatMap(placesOf);
  const isMade = (finding: Finding): boolean =>
    placesOf(finding).some(place => written.some(({ now }) => meet(place, now))) &&
    !errors(before).some(other => isSame(other, finding)) &&
    !known.some(place => meet(place, cameFrom(finding.span, written)));
  return [
    ...new Set(
      errors(after)
        .filter(isMade)
        .map(({ rule }) => `${rule} is made`),
    ),
  ];
}

const isSame = (a: Finding, b: Finding): boolean => a.rule === b.rule && a.message.zh === b.message.zh;

const placesOf = ({ span, related }: Finding): Span[] => [span, ...related.map(other => other.span)];

const meet = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

/** What each edit wrote: where it stands now, where what it replaced stood. */
interface Written {
  readonly now: Span;
  readonly was: Span;
}

function writtenBy(edits: readonly Edit[]): Written[] {
  let shift = 0;
  return [...edits]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, newText }) => {
      const start = span.start + shift;
      shift += newText.length - (span.end - span.start);
      return { now: { start, end: start + newText.length }, was: span };
    });
}

/** Where a stretch of the text as it is now stood before; what was written stood where what it replaced did. */
function cameFrom({ start, end }: Span, written: readonly Written[]): Span {
  let from = start;
  let to = end;
  for (const { now, was } of written) {
    if (now.end <= start) from = start - now.end + was.end;
    else if (now.start <= start) from = was.start;
    if (now.end <= end) to = end - now.end + was.end;
    else if (now.start <= end) to = was.end;
  }
  return { start: from, end: to };
}

const errors = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ severity }) => severity === "error");
