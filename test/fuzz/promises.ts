import {
  applyEdits,
  atOnce,
  check,
  checkSheet,
  checkSheetMarkdown,
  describeReading,
  fixAll,
  keptFixes,
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
  const first = told(findings);
  const kept: readonly (readonly [boolean, string])[] = [
    [findings.every(isLegible), "a line end, a control or a mark of direction is said"],
    [told(check(text)?.findings) === first, "twice the same text, found otherwise"],
  ];
  if (checked) {
    describeReading(checked.prose, checked.network, "zh");
    checkSheetMarkdown(checkSheet(checked), "zh");
  }
  return [
    ...kept.flatMap(([isKept, promise]) => (isKept ? [] : [promise])),
    ...otherwiseWritten(text),
    ...outOfPlace(text),
    ...brokenByFixAll(text, findings).map(promise => `fix-all: ${promise}`),
  ];
}

/** Places that lie outside of a text or in a character of it, edits that overlap, and half a character that is said. */
export function outOfPlace(text: string): string[] {
  const findings = check(text)?.findings ?? [];
  const spans = findings.flatMap(({ span, related }) => [span, ...related.map(other => other.span)]);
  const isHalfSaid = !hasHalf(text) && findings.some(finding => wordsOf(finding).some(hasHalf));
  return [
    ...(spans.every(span => isWithin(text, span)) ? [] : ["a place lies outside the text or in a character"]),
    ...(isHalfSaid ? ["half a character is said"] : []),
    ...offersIn(findings).flatMap(offer => named(offer, misplaced(text, offer.fix.edits))),
    ...misplaced(text, fixAll(text)).map(promise => `fix-all: ${promise}`),
  ];
}

/** What of a text isn't the same with other line ends, or with a byte order mark: what is said, and what fixes make of it. */
export function otherwiseWritten(text: string): string[] {
  const [lines, bare] = [text.replace(/\r\n?/g, "\n"), text.replace(/^\ufeff+/, "")];
  const [mended, mendedCrlf] = [saidAndMended(lines), saidAndMended(lines.replaceAll("\n", "\r\n"))];
  const marked = saidAndMended(`\ufeff${bare}`);
  return [
    ...(lines.includes("\n") && mendedCrlf.some(words => /(?<!\r)\n/.test(words))
      ? ["a fix puts LF among CRLF"]
      : []),
    ...(isSame(
      mended,
      mendedCrlf.map(words => words.replaceAll("\r\n", "\n")),
    )
      ? []
      : ["CRLF"]),
    ...(isSame(
      saidAndMended(bare),
      marked.map(words => words.replace(/^\ufeff/, "")),
    )
      ? []
      : ["byte order mark"]),
    ...(marked.slice(1).every(words => words.startsWith("\ufeff"))
      ? []
      : ["a fix stands before the byte order mark"]),
  ];
}

/** What is said of a text, then the text as each of its fixes and fix-all leave it. */
function saidAndMended(text: string): string[] {
  const findings = check(text)?.findings ?? [];
  const edits = [...offersIn(findings).map(({ fix }) => fix.edits), fixAll(text)];
  return [told(findings).replaceAll("\\r\\n", "\\n"), ...edits.map(each => applyEdits(text, each))];
}

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((each, at) => each === others[at]);

/** What a draft's fixes do that a fix doesn't; of those offered, `made` are made, the others only looked at. */
export function brokenFixes(text: string, made: (offers: readonly Offer[]) => readonly Offer[]): string[] {
  const findings = check(text)?.findings ?? [];
  const offers = offersIn(findings);
  return [
    ...offers.flatMap(offer => named(offer, costOf(text, offer))),
    ...made(offers).flatMap(offer => named(offer, brokenByFix(text, findings, offer))),
  ];
}

/** Those of the offers that are left once they were tried, as they are in an editor. */
export function triedOffers(text: string, offers: readonly Offer[]): Offer[] {
  const findings = check(text)?.findings ?? [];
  const draft = { text, settings: {}, findings };
  return offers.filter(({ finding, fix }) =>
    atOnce(keptFixes(draft, [{ ...finding, fixes: [fix] }])).some(({ fixes }) => fixes.length),
  );
}

/** Numbers and quoted words aside, so that fixes of a kind are told together. */
function named({ finding, fix }: Offer, broken: readonly string[]): string[] {
  const title = fix.title.zh.replace(/\d+/g, "n").replace(/“[^”]*”/g, "“…”");
  return broken.map(promise => `${finding.rule}: ${title}: ${promise}`);
}

const told = (findings: readonly Finding[] | undefined): string =>
  JSON.stringify(findings?.map(({ rule, severity, message }) => [rule, severity, message.zh]) ?? []);

const wordsOf = ({ message, related, fixes }: Finding): readonly string[] =>
  [message, ...related.map(other => other.message), ...fixes.map(({ title }) => title)].map(
    ({ zh, en }) => zh + en,
  );

/** Whether one of a pair of surrogates stands without the other. */
const hasHalf = (words: string): boolean => /\p{Cs}/u.test(words);

const isLegible = (finding: Finding): boolean =>
  wordsOf(finding).every(words => !/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u.test(words));

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
