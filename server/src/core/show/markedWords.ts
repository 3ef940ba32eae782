import type { Finding, Severity } from "../rules/rule.ts";
import { printable } from "../text/printable.ts";
import type { Span } from "../text/span.ts";

/** A finding with the number, from 1, that it is told by. */
export interface NumberedFinding extends Finding {
  readonly number: number;
}

/**
 * A stretch of a text as HTML: the words of findings are marked, and each of those that are `told` here has its number in
 * front of them, which `#f1` leads to.
 */
export function markedWords(
  text: string,
  { start, end }: Span,
  found: readonly NumberedFinding[],
  told: readonly NumberedFinding[],
): string {
  const inside = (at: number): number => Math.min(Math.max(at, start), end);
  const ends = [...found, ...told].flatMap(({ span }) => [inside(span.start), inside(span.end)]);
  const cuts = [...new Set([start, ...ends, end])].sort((a, b) => a - b);
  let html = "";
  for (const [i, at] of cuts.entries()) {
    for (const finding of told)
      if (inside(finding.span.start) === at)
        html += `<a id="f${finding.number}" class="${finding.severity}">${finding.number}</a>`;
    const next = cuts[i + 1];
    if (next === undefined) break;
    const here = found.filter(({ span }) => span.start <= at && next <= span.end);
    const words = inHtml(text.slice(at, next));
    html += here.length ? `<mark class="${worst(here)}">${words}</mark>` : words;
  }
  return html;
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "information", "hint"];

const worst = (findings: readonly Finding[]): Severity =>
  SEVERITIES.find(severity => findings.some(finding => finding.severity === severity)) ?? "hint";

/** Words as a page shows them, whatever is in them. */
export const inHtml = (words: string): string =>
  words
    .split("\n")
    .map(line => printable(line).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"))
    .join("<br>");
