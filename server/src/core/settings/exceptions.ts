import type { Report } from "../report/report.ts";
import type { Network } from "../network/network.ts";
import { rules } from "./rules.ts";
import type { Finding } from "../rules/rule.ts";
import { spanOf, textOf, touches, type Span } from "../text/span.ts";
import { squeezed } from "./grant.ts";
import { exceptionComments } from "./comments.ts";
import { sentenceAround, subjectAt } from "./subject.ts";
import type { GrantedException } from "./granted.ts";
import type { Allowance } from "./settings.ts";

interface Exception extends GrantedException {
  allows(finding: Finding): boolean;
}

/** The findings that no exception allows, and the exceptions that allow none of them. */
export function applyExceptions(
  report: Report,
  network: Network,
  allowances: readonly Allowance[],
  findings: readonly Finding[],
): { findings: Finding[]; unused: GrantedException[] } {
  const exceptions = [
    ...commented(report),
    ...allowances.map(allowance => granted(report, network, allowance)),
  ];
  const used = new Set<Exception>();
  const kept = findings.filter(finding => {
    const allowing = exceptions.filter(({ rule, allows }) => rule === finding.rule && allows(finding));
    for (const exception of allowing) used.add(exception);
    return !allowing.length;
  });
  return { findings: kept, unused: exceptions.filter(exception => !used.has(exception)) };
}

const commented = (report: Report): Exception[] =>
  exceptionComments(report.document.text).flatMap(({ span, reach, rules: names }): Exception[] => {
    if (reach === undefined || !names.length) return [{ rule: "", span, isAlone: true, allows: () => false }];
    const within =
      reach === "file"
        ? undefined
        : reach === "section"
          ? sectionAround(report, span)
          : blockAfter(report, span);
    return names.map(rule => ({
      rule,
      span,
      isAlone: names.length === 1,
      ...summarized(rule),
      allows: finding => !within || touches(within, finding.span.start),
    }));
  });

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

function granted(report: Report, network: Network, { rule, about, words }: Allowance): Exception {
  const isAbout = ({ span }: Finding): boolean => subjectAt(network, span) === about;
  return {
    rule,
    ...summarized(rule),
    ...((about ?? words) !== undefined && { words: about ?? words }),
    allows: finding =>
      about !== undefined
        ? isAbout(finding)
        : words === undefined || isWorded(report, finding, squeezed(words)),
  };
}

/** Whether an exception's words are the finding's own or its line's, or have its sentence among them: others may come to it. */
function isWorded(report: Report, finding: Finding, words: string): boolean {
  if ([citedWords(report, finding), lineOf(report, finding)].includes(words)) return true;
  const sentence = squeezed(sentenceAround(report, finding.span));
  return sentence.length >= FEWEST_TELLING && words.includes(sentence);
}

/** Fewer signs may stand anywhere. */
const FEWEST_TELLING = 8;

function summarized(id: string): Pick<GrantedException, "summary"> {
  const rule = rules.find(rule => rule.id === id);
  return rule ? { summary: rule.summary } : {};
}

const citedWords = ({ document }: Report, { span }: Finding): string => squeezed(textOf(document.text, span));

function lineOf({ document }: Report, { span }: Finding): string {
  return squeezed(textOf(document.text, document.lines.span(document.lines.positionAt(span.start).line)));
}
