import type { Form } from "../form/form.ts";
import { forms as officialForms } from "../form/index.ts";
import { takingsIn } from "../ties/answers.ts";
import type { PreviousReport } from "../ties/previousReport.ts";
import { buildNetwork } from "../ties/build.ts";
import { tally, type Network, type Tally } from "../network/network.ts";
import { readProse, type Prose } from "../prose/read.ts";
import { readReport } from "../report/read.ts";
import type { Report } from "../report/report.ts";
import exceptionUnused, { unusedProblems } from "../settings/exception-unused.ts";
import { rules } from "../rules/index.ts";
import { fewOf } from "../rules/say/related.ts";
import reportInCode from "../rules/title/report-in-code.ts";
import reportUnbroken from "../rules/title/report-unbroken.ts";
import { endsIn } from "../report/draftEnd.ts";
import type { Finding, Problem, RuleFacts, Subject } from "../rules/rule.ts";
import { applyExceptions } from "../settings/exceptions.ts";
import { findingInDraft } from "./inDraft.ts";
import { atOnce } from "./steps.ts";
import type { RuleSetting, Settings } from "../settings/settings.ts";

/** A draft, checked. */
export interface Checked {
  readonly report: Report;
  readonly prose: Prose;
  readonly network: Network;
  readonly identities: Tally;
  /** In the order of the text; their places count in the draft, all others in `report.document.text`. */
  readonly findings: readonly Finding[];
}

/** Checks a draft; undefined when the text is no report of a kind that one of the forms describes. Never throws on text. */
export const check = (text: string, settings?: Settings, forms?: readonly Form[]): Checked | undefined =>
  atOnce(checkInSteps(text, settings, forms));

/** The same in steps, between which others may be served: none takes more than some of the time that the whole takes. */
export function* checkInSteps(
  text: string,
  settings: Settings = {},
  forms: readonly Form[] = officialForms,
): Generator<void, Checked | undefined> {
  const read = readReport(text, settings.form, forms);
  if (!read) return undefined;
  yield;
  const prose = readProse(read);
  yield;
  takingsIn(prose);
  yield;
  const { report } = prose;
  const network = buildNetwork(prose, settings);
  const subject: Subject = {
    report,
    prose,
    network,
    forms,
    isFinal: settings.isFinal ?? false,
    ...(isOnYearBefore(settings.previous, report.year) && { previous: settings.previous }),
    ...(settings.units && { units: settings.units }),
  };
  const found: Finding[] = [];
  for (const rule of report.fence ? [reportInCode] : report.unbroken ? [reportUnbroken] : rules) {
    yield;
    const problems = (): Iterable<Problem> => rule.check(subject, optionsOf(rule, settings));
    for (const finding of findingsOf(rule, problems, settings))
      found.push(settings.rules?.[rule.id] ? finding : calmed(rule, finding, subject));
  }
  yield;
  const { findings, unused } = applyExceptions(report, network, settings.allow ?? [], found);
  const toldOf = unused.filter(({ rule }) => settings.rules?.[rule] !== "off");
  findings.push(...findingsOf(exceptionUnused, () => unusedProblems(report, toldOf), settings));
  findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const { origin } = report.document;
  return {
    report,
    prose,
    network,
    identities: tally(network),
    findings: findings.map(finding => findingInDraft(text, origin, finding)),
  };
}

/** Said calmly where its writer may be at work. */
function calmed(rule: RuleFacts, finding: Finding, { report, isFinal }: Subject): Finding {
  const isCalm = finding.severity === "information" || finding.severity === "hint";
  const mayBeTyped = rule.isPatient && !isFinal && !isCalm && endsIn(report.document, finding.span);
  return mayBeTyped ? { ...finding, severity: "information" } : finding;
}

const isOnYearBefore = (
  previous: PreviousReport | undefined,
  year: number | undefined,
): previous is PreviousReport => previous !== undefined && year === previous.year + 1;

/** A rule's own options as they are set, else as the rule has them. */
const optionsOf = ({ options }: RuleFacts, settings: Settings): Record<string, number> =>
  options
    ? Object.fromEntries(
        Object.entries(options).map(([key, option]) => [key, settings.options?.[key] ?? option.default]),
      )
    : {};

/** A rule's problems with its severity as it is set; a rule that is off isn't run. */
function findingsOf(rule: RuleFacts, problems: () => Iterable<Problem>, settings: Settings): Finding[] {
  const set: RuleSetting | undefined = settings.rules?.[rule.id] ?? (rule.isOffByDefault && "off");
  if (set === "off") return [];
  const findings: Finding[] = [];
  for (const { severity, message, span, related = [], fixes = [] } of problems())
    findings.push({
      rule: rule.id,
      severity: set ?? severity ?? rule.severity,
      message,
      span,
      related: fewOf(related),
      fixes,
    });
  return findings;
}
