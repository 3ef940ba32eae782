import { buildNetwork } from "../ties/build.ts";
import { tally, type Network, type Tally } from "../network/network.ts";
import { readDraft, type Prose } from "../prose/read.ts";
import type { Report } from "../report/report.ts";
import exceptionUnused from "../settings/exception-unused.ts";
import { rules } from "../rules/index.ts";
import type { Finding, Rule, Subject } from "../rules/rule.ts";
import { applyExceptions } from "../settings/exceptions.ts";
import type { RuleSetting, Settings } from "../settings/settings.ts";

/** A draft, checked. */
export interface Checked {
  readonly report: Report;
  readonly prose: Prose;
  readonly network: Network;
  readonly identities: Tally;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
}

/** Checks a draft; undefined when the text is no report of a kind that a form describes. Never throws on text. */
export function check(text: string, settings: Settings = {}): Checked | undefined {
  const prose = readDraft(text, settings.form);
  if (!prose) return undefined;
  const { report } = prose;
  const network = buildNetwork(prose);
  const overviewLimit = settings.overviewLimit ?? 1000;
  const subject: Subject = { report, prose, network, overviewLimit, unusedExceptions: [] };
  const found = rules.flatMap(rule => findingsOf(rule, subject, settings));
  const { findings, unused } = applyExceptions(report, settings.allow ?? [], found);
  const unusedExceptions = unused.filter(({ rule }) => settings.rules?.[rule] !== "off");
  for (const finding of findingsOf(exceptionUnused, { ...subject, unusedExceptions }, settings))
    findings.push(finding);
  findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { report, prose, network, identities: tally(network), findings };
}

function findingsOf(rule: Rule, subject: Subject, settings: Settings): Finding[] {
  const set: RuleSetting | undefined = settings.rules?.[rule.id] ?? (rule.isOffByDefault && "off");
  if (set === "off") return [];
  return Array.from(rule.check(subject), problem => ({
    rule: rule.id,
    severity: set ?? problem.severity ?? rule.severity,
    message: problem.message,
    span: problem.span,
    related: problem.related ?? [],
    fixes: problem.fixes ?? [],
  }));
}
