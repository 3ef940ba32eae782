import {
  applyEdits,
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

/** What doesn't hold of a text, of all that holds of any text. */
export function brokenPromises(text: string): string[] {
  const checked = check(text);
  const findings = checked?.findings ?? [];
  const fixes = findings.flatMap(finding => finding.fixes);
  const all = fixAll(text);
  const broken: string[] = [];
  const hold = (isKept: boolean, promise: string): void => void (isKept || broken.push(promise));
  const spans = findings.flatMap(({ span, related }) => [span, ...related.map(other => other.span)]);
  hold(
    spans.every(span => isWithin(text, span)),
    "a place outside the text or in a character",
  );
  for (const edits of [all, ...fixes.map(fix => fix.edits)]) {
    hold(
      edits.every(({ span }) => isWithin(text, span)),
      "an edit outside the text or in a character",
    );
    hold(!meet(edits), "edits overlap");
  }
  hold(!checked || check(applyEdits(text, all)) !== undefined, "fix-all leaves no report");
  hold(fixAll(applyEdits(text, all)).length === 0, "fix-all twice does more than once");
  const first = told(checked?.findings);
  hold(told(check(text)?.findings) === first, "twice the same text, found otherwise");
  const lines = text.replace(/\r\n?/g, "\n");
  hold(told(check(lines)?.findings) === told(check(lines.replaceAll("\n", "\r\n"))?.findings), "CRLF");
  hold(first === told(check(`\ufeff${text.replace(/^\ufeff+/, "")}`)?.findings), "mark");
  if (checked) {
    describeReading(checked.prose, checked.network, "zh");
    checkSheetMarkdown(checkSheet(checked), "zh");
  }
  return broken;
}

const told = (findings: readonly Finding[] | undefined): string =>
  JSON.stringify(findings?.map(({ rule, severity, message }) => [rule, severity, message.zh]) ?? "no report");

const isWithin = (text: string, { start, end }: Span): boolean =>
  start >= 0 && start <= end && end <= text.length && [start, end].every(at => !isInPair(text, at));

const isInPair = (text: string, at: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1)) && at > 0;

function meet(edits: readonly Edit[]): boolean {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return sorted.some((edit, at) => at > 0 && overlaps(sorted[at - 1] as Edit, edit));
}
