import { applyEdits, check, fixAll, type Finding, type Fix, type Span } from "../../server/src/core/index.ts";

/** What goes against the promises that a fix makes: that it costs no word, and that fix-all makes nothing worse. */
export function brokenPromises(text: string): string[] {
  const findings = check(text)?.findings ?? [];
  const costly = findings.flatMap(finding =>
    finding.fixes.flatMap(fix => {
      const lost = lostBy(text, finding, fix);
      return lost ? [`${finding.rule}: “${fix.title.zh}” loses ${lost}`] : [];
    }),
  );
  return [...costly, ...afterFixAll(text, findings)];
}

/**
 * Words that a fix takes away outside what its finding names, and that stand nowhere in what it leaves. Numerals are no
 * words: a fix says which of them it changes.
 */
function lostBy(text: string, { span, related }: Finding, { edits }: Fix): string {
  const named = [span, ...related.map(other => other.span)];
  const isNamed = (at: number): boolean => named.some(({ start, end }) => start <= at && at < end);
  const taken = edits.map(edit =>
    wordsOf([...range(edit.span)].map(at => (isNamed(at) ? "" : text.charAt(at))).join("")),
  );
  const left = wordsOf(applyEdits(text, edits));
  const put = wordsOf(edits.map(({ newText }) => newText).join(""));
  return taken
    .filter(words => !left.includes(words) && ![...words].every(word => put.includes(word)))
    .join("…");
}

function* range({ start, end }: Span): Generator<number> {
  for (let at = start; at < end; at++) yield at;
}

const wordsOf = (text: string): string =>
  text.replace(/<[^<>]*>/g, "").replace(/[^\p{L}]|[一二三四五六七八九十]/gu, "");

function afterFixAll(text: string, before: readonly Finding[]): string[] {
  const edits = fixAll(text);
  if (!edits.length) return [];
  const mended = applyEdits(text, edits);
  const after = check(mended)?.findings ?? [];
  const wrong: string[] = [];
  const errors = (findings: readonly Finding[]): number =>
    findings.filter(({ severity }) => severity === "error").length;
  if (errors(after) > errors(before))
    wrong.push(`fix-all: ${errors(before)} errors become ${errors(after)}: ${newRules(before, after)}`);
  if (fixAll(mended).length) wrong.push("fix-all: twice is more than once");
  return wrong;
}

const newRules = (before: readonly Finding[], after: readonly Finding[]): string =>
  [...new Set(after.map(({ rule }) => rule))].filter(id => count(after, id) > count(before, id)).join(", ");

const count = (findings: readonly Finding[], id: string): number =>
  findings.filter(({ rule, severity }) => rule === id && severity === "error").length;
