import pc from "picocolors";
import { printable, say, type Finding, type Severity, type Span } from "../core/index.ts";
import type { TextStyle } from "./textStyle.ts";
import { excerpt } from "./excerpt.ts";
import { nameElsewhere, type FindingPlaces } from "./findingPlaces.ts";

/**
 * Findings as compilers print them: path and place, the line itself with the place marked, then the other places and the
 * fixes offered.
 */
export function formatFindings(
  places: FindingPlaces,
  findings: readonly Finding[],
  { language, isColoured, columns }: TextStyle,
): string {
  const colours = pc.createColors(isColoured);
  const paint: Record<Severity, (text: string) => string> = {
    error: colours.red,
    warning: colours.yellow,
    information: colours.blue,
    hint: colours.cyan,
  };

  const source = (span: Span, paintMarks: (text: string) => string): string[] => {
    const { number, line, start, end } = places.lineOf(span);
    const margin = String(number ?? "").padStart(5);
    const shown = excerpt(line, start, end, columns - margin.length - 3);
    return [`${margin} | ${shown.line}`, `${" ".repeat(margin.length)} | ${paintMarks(shown.marks)}`];
  };

  return findings
    .flatMap(finding => {
      const { severity, message, span, related, fixes, rule } = finding;
      const head = `${paint[severity](`${severity}:`)} ${printable(message[language])}`;
      return [
        `${colours.bold(places.nameOf(span))}: ${head} ${colours.dim(`[${rule}]`)}`,
        ...source(span, paint[severity]),
        ...related.map(
          ({ span, message, elsewhere }) =>
            `    ${elsewhere ? nameElsewhere(elsewhere, language) : places.nameOf(span)}: ${printable(message[language])}`,
        ),
        ...fixes.map(({ title }) => `    ${colours.green(FIX[language])}${printable(title[language])}`),
      ];
    })
    .map(line => `${line}\n`)
    .join("");
}

const FIX = say("可修复：", "fix: ");
