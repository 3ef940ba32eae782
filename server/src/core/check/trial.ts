import type { Finding, Fix } from "../rules/rule.ts";
import cellEmpty from "../rules/tables/cell-empty.ts";
import reportInCode from "../rules/title/report-in-code.ts";
import type { Settings } from "../settings/settings.ts";
import { applyEdits, type Edit } from "../text/edit.ts";
import { spanOf, type Span } from "../text/span.ts";
import { checkInSteps, type Checked } from "./check.ts";

/** A draft that was checked, and how. */
export interface TriedDraft {
  readonly text: string;
  readonly settings: Settings;
  readonly findings: readonly Finding[];
  readonly check?: (text: string, settings: Settings) => Iterator<void, Found | undefined>;
}

type Found = Pick<Checked, "findings">;

/** So many characters of mended drafts are read for the fixes of one: no more than some seconds go by. */
const MOST_READ = 2_000_000;

/**
 * Findings with those of their fixes that keep their word: each is made, and what comes of it checked. The draft is a report
 * still, the finding is gone, and no error came that the fix made. What there is no time to try isn't offered.
 */
export function* keptFixes(
  draft: TriedDraft,
  findings: readonly Finding[] = draft.findings,
): Generator<void, Finding[]> {
  let left = Math.max(MOST_READ, draft.text.length);
  const kept: Finding[] = [];
  for (const finding of findings) {
    const fixes: Fix[] = [];
    for (const fix of finding.fixes) {
      left -= draft.text.length;
      if (left < 0) continue;
      const after = yield* soundlyMended(draft, fix.edits);
      if (after && timesSaid(finding, after) < timesSaid(finding, draft.findings)) fixes.push(fix);
    }
    kept.push({ ...finding, fixes });
  }
  return kept;
}

/** What is found once edits are made; undefined where they leave no report or make an error. */
export function* soundlyMended(
  { text, settings, findings, check = checkInSteps }: TriedDraft,
  edits: readonly Edit[],
): Generator<void, readonly Finding[] | undefined> {
  const mended = yield* inTurn(check(applyEdits(text, edits), settings));
  if (!mended) return undefined;
  // What wasn't checked before has errors of its own.
  const isChecked = !findings.some(({ rule }) => rule === reportInCode.id);
  if (!isChecked || !makesErrors(findings, mended.findings, edits)) return mended.findings;
  if (settings.isFinal) return undefined;
  // Behind a draft's end nothing is an error yet; edits may make it go on.
  const whole = yield* inTurn(check(text, { ...settings, isFinal: true }));
  const said = new Set(findings.filter(isError).map(keyOf));
  const unsaid = new Set(whole?.findings.map(keyOf).filter(key => !said.has(key)));
  const others = mended.findings.filter(error => !unsaid.has(keyOf(error)));
  return makesErrors(findings, others, edits) ? undefined : mended.findings;
}

function* inTurn<Result>(steps: Iterator<void, Result>): Generator<void, Result> {
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield;
  return step.value;
}

/** Whether there are more errors than before, or any of what was written, where there was none; blanks to fill in aside. */
function makesErrors(before: readonly Finding[], after: readonly Finding[], edits: readonly Edit[]): boolean {
  const known = before.filter(isError);
  const knownKeys = new Set(known.map(keyOf));
  const moved = movedBy(edits);
  const written = edits.map(({ span }) => moved(span));
  const knownPlaces = known.flatMap(placesOf).map(moved);
  const isBlankToFill = (finding: Finding): boolean =>
    finding.rule === cellEmpty.id &&
    placesOf(finding).every(place => written.some(each => meet(each, place)));
  const now = after.filter(finding => isError(finding) && !isBlankToFill(finding));
  const isMade = (error: Finding): boolean =>
    !knownKeys.has(keyOf(error)) &&
    placesOf(error).some(place => written.some(each => meet(each, place))) &&
    !knownPlaces.some(place => meet(place, error.span));
  return now.length > known.length || now.some(isMade);
}

/** Where a stretch of the text is once it is edited; what an edit writes is where that which it replaces was. */
function movedBy(edits: readonly Edit[]): (span: Span) => Span {
  const inOrder = edits.toSorted((a, b) => a.span.start - b.span.start);
  const moved = (at: number, isEnd: boolean): number => {
    let shift = 0;
    for (const { span, newText } of inOrder) {
      if (at < span.start || (at === span.start && !isEnd)) break;
      if (at < span.end) return span.start + shift + (isEnd ? newText.length : 0);
      shift += newText.length - (span.end - span.start);
    }
    return at + shift;
  };
  return ({ start, end }) => spanOf(moved(start, false), moved(end, true));
}

const isError = ({ severity }: Finding): boolean => severity === "error";

const timesSaid = (finding: Finding, findings: readonly Finding[]): number =>
  findings.filter(other => keyOf(other) === keyOf(finding)).length;

/** Two findings of which this is the same say the same. */
const keyOf = ({ rule, message }: Finding): string => `${rule} ${message.zh}`;

const placesOf = ({ span, related }: Finding): Span[] => [span, ...related.map(other => other.span)];

const meet = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;
