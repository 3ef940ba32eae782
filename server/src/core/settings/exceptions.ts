import type { Report } from "../report/report.ts";
import { rules } from "./rules.ts";
import type { Finding } from "../rules/rule.ts";
import { spanOf, textOf, touches, type Span } from "../text/span.ts";
import { squeezed } from "./grant.ts";
import type { GrantedException } from "./granted.ts";
import type { Allowance } from "./settings.ts";

interface Exception extends GrantedException {
  allows(finding: Finding): boolean;
}

/**
 * <!-- gouji-allow section-empty -->, for a section <!-- gouji-allow-section … -->, for the file <!-- gouji-allow-file … -->; a
 * reason may follow the rules.
 */
const comment = /<!--[ \t]*gouji-allow(-[a-z]+)?(?![a-z])[:：]?([^\r\n]{0,300}?)-->/gi;
const REACHES: readonly (string | undefined)[] = [undefined, "-section", "-file"];
const LIST = /^\s*[a-z0-9-]*[a-z0-9](?:\s*[,，]\s*[a-z0-9-]*[a-z0-9]|\s+[a-z0-9]+(?:-[a-z0-9]+)+)*/i;

/** The findings that no exception allows, and the exceptions that allow none of them. */
export function applyExceptions(
  report: Report,
  allowances: readonly Allowance[],
  findings: readonly Finding[],
): { findings: Finding[]; unused: GrantedException[] } {
  const exceptions = [...commented(report), ...allowances.map(allowance => granted(report, allowance))];
  const used = new Set<Exception>();
  const kept = findings.filter(finding => {
    const allowing = exceptions.filter(({ rule, allows }) => rule === finding.rule && allows(finding));
    for (const exception of allowing) used.add(exception);
    return !allowing.length;
  });
  return { findings: kept, unused: exceptions.filter(exception => !used.has(exception)) };
}

function commented(report: Report): Exception[] {
  return [...report.document.text.matchAll(comment)].flatMap(
    ({ 0: whole, 1: kind, 2: said = "", index }): Exception[] => {
      const span = spanOf(index, index + whole.length);
      const reach = kind?.toLowerCase();
      const names = (LIST.exec(said)?.[0] ?? "")
        .toLowerCase()
        .split(/[,，\s]+/)
        .filter(Boolean);
      if (!REACHES.includes(reach) || !names.length)
        return [{ rule: "", span, isAlone: true, allows: () => false }];
      const within =
        reach === "-file" ? undefined : reach ? sectionAround(report, span) : blockAfter(report, span);
      return names.map(rule => ({
        rule,
        span,
        isAlone: names.length === 1,
        ...summarized(rule),
        allows: finding => !within || touches(within, finding.span.start),
      }));
    },
  );
}

/** The section that a place stands in; before the first one, all that comes before it. */
function sectionAround({ document, sections }: Report, { start }: Span): Span {
  const around = sections.findLast(section => section.heading.span.start <= start);
  if (around) return spanOf(around.heading.span.start, around.body.end);
  return spanOf(0, sections[0]?.heading.span.start ?? document.text.length);
}

/** The line or the whole table that comes next. */
function blockAfter({ document }: Report, { end }: Span): Span {
  return document.blocks.find(block => block.span.start >= end)?.span ?? spanOf(end, end);
}

const granted = (report: Report, { rule, words }: Allowance): Exception => ({
  rule,
  ...summarized(rule),
  ...(words === undefined ? {} : { words }),
  allows: finding =>
    words === undefined || [wordsOf(report, finding), lineOf(report, finding)].includes(squeezed(words)),
});

function summarized(id: string): Pick<GrantedException, "summary"> {
  const rule = rules.find(rule => rule.id === id);
  return rule ? { summary: rule.summary } : {};
}

const wordsOf = ({ document }: Report, { span }: Finding): string => squeezed(textOf(document.text, span));

function lineOf({ document }: Report, { span }: Finding): string {
  return squeezed(textOf(document.text, document.lines.span(document.lines.positionAt(span.start).line)));
}
