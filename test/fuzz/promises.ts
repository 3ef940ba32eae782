import {
  check,
  checkSheet,
  checkSheetMarkdown,
  describeReading,
  fixAll,
  overlaps,
  type Edit,
  type Finding,
  type Span,
} from "../../server/src/core/index.ts";
import { brokenByFix, brokenByFixAll, costOf, offersIn, type Offer } from "../check/fixSafety.ts";

/** What doesn't hold of a text, of all that holds of any text. */
export function brokenPromises(text: string): string[] {
  const checked = check(text);
  const findings = checked?.findings ?? [];
  const offers = offersIn(findings);
  const first = told(findings);
  const lines = text.replace(/\r\n?/g, "\n");
  const spans = findings.flatMap(({ span, related }) => [span, ...related.map(other => other.span)]);
  const kept: readonly (readonly [boolean, string])[] = [
    [spans.every(span => isWithin(text, span)), "a place lies outside the text or in a character"],
    [findings.every(isLegible), "a line end, a control or a mark of direction is said"],
    [told(check(text)?.findings) === first, "twice the same text, found otherwise"],
    [told(check(lines)?.findings) === told(check(lines.replaceAll("\n", "\r\n"))?.findings), "CRLF"],
    [told(check(`\ufeff${text.replace(/^\ufeff+/, "")}`)?.findings) === first, "byte order mark"],
  ];
  if (checked) {
    describeReading(checked.prose, checked.network, "zh");
    checkSheetMarkdown(checkSheet(checked), "zh");
  }
  return [
    ...kept.flatMap(([isKept, promise]) => (isKept ? [] : [promise])),
    ...offers.flatMap(offer => named(offer, misplaced(text, offer.fix.edits))),
    ...misplaced(text, fixAll(text)).map(promise => `fix-all: ${promise}`),
    ...brokenByFixAll(text, findings).map(promise => `fix-all: ${promise}`),
  ];
}

/** What a draft's fixes do that a fix doesn't; of those offered, `made` are made, the others only looked at. */
export function brokenFixes(text: string, made: (offers: readonly Offer[]) => readonly Offer[]): string[] {
  const findings = check(text)?.findings ?? [];
  const offers = offersIn(findings);
  return [
    ...offers.flatMap(offer => named(offer, costOf(text, offer))),
    ...made(offers).flatMap(offer => named(offer, brokenByFix(text, findings, offer))),
  ];
}

/** Numbers and quoted words aside, so that fixes of a kind are told together. */
function named({ finding, fix }: Offer, broken: readonly string[]): string[] {
  const title = fix.title.zh.replace(/\d+/g, "n").replace(/“[^”]*”/g, "“…”");
  return broken.map(promise => `${finding.rule}: ${title}: ${promise}`);
}

const told = (findings: readonly Finding[] | undefined): string =>
  JSON.stringify(findings?.map(({ rule, severity, message }) => [rule, severity, message.zh]) ?? []);

const isLegible = ({ message, related, fixes }: Finding): boolean =>
  [message, ...related.map(other => other.message), ...fixes.map(({ title }) => title)].every(
    ({ zh, en }) => !/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u.test(zh + en),
  );

function misplaced(text: string, edits: readonly Edit[]): string[] {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return [
    ...(edits.every(({ span }) => isWithin(text, span))
      ? []
      : ["an edit outside the text or in a character"]),
    ...(sorted.some((edit, at) => at > 0 && overlaps(sorted[at - 1] as Edit, edit)) ? ["edits overlap"] : []),
  ];
}

const isWithin = (text: string, { start, end }: Span): boolean =>
  start >= 0 && start <= end && end <= text.length && [start, end].every(at => !isInPair(text, at));

const isInPair = (text: string, at: number): boolean =>
  at > 0 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
