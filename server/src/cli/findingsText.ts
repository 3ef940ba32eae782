import pc from "picocolors";
import { Lines, printable, say, type Finding, type Severity, type Span } from "../core/index.ts";
import type { TextStyle } from "./textStyle.ts";
import { excerpt } from "./excerpt.ts";

/**
 * Findings as compilers print them: path, line and column (both from 1, the column in UTF-16 units as editors count it),
 * the line itself with the place marked, then the other places and the fixes offered.
 */
export function formatFindings(
  path: string,
  text: string,
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
  const lines = new Lines(text);

  const place = (span: Span): string => {
    const { line, character } = lines.positionAt(span.start);
    return `${printable(path)}:${line + 1}:${character + 1}`;
  };

  const source = (span: Span, paintMarks: (text: string) => string): string[] => {
    const { line } = lines.positionAt(span.start);
    const { start, end } = lines.span(line);
    const number = String(line + 1).padStart(5);
    const shown = excerpt(
      text.slice(start, end),
      span.start - start,
      Math.min(span.end, end) - start,
      columns - number.length - 3,
    );
    return [`${number} | ${shown.line}`, `${" ".repeat(number.length)} | ${paintMarks(shown.marks)}`];
  };

  return findings
    .flatMap(finding => {
      const { severity, message, span, related, fixes, rule } = finding;
      const head = `${paint[severity](`${severity}:`)} ${printable(message[language])}`;
      return [
        `${colours.bold(place(span))}: ${head} ${colours.dim(`[${rule}]`)}`,
        ...source(span, paint[severity]),
        ...related.map(({ span, message }) => `    ${place(span)}: ${printable(message[language])}`),
        ...fixes.map(({ title }) => `    ${colours.green(FIX[language])}${printable(title[language])}`),
      ];
    })
    .map(line => `${line}\n`)
    .join("");
}

const FIX = say("可修复：", "fix: ");
