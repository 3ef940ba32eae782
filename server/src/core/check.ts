import { buildNetwork } from "./network/build.ts";
import { tally, type Network, type Tally } from "./network/network.ts";
import { readReport, type FormChoice } from "./report/read.ts";
import type { Report } from "./report/report.ts";
import { rules } from "./rules/index.ts";
import type { Finding, Severity } from "./rules/rule.ts";

/** What a user sets; everything may be left out. */
export interface Settings {
  /** Which form to hold the draft to; "auto" chooses by its content. */
  readonly form?: FormChoice;
  /** A rule's own severity instead of the one that it comes with. */
  readonly rules?: Readonly<Record<string, Severity | "off">>;
}

/** A draft, checked. */
export interface Checked {
  readonly report: Report;
  readonly network: Network;
  readonly identities: Tally;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
}

/** Checks a draft; undefined when the text is no report of a kind that a form describes. Never throws on text. */
export function check(text: string, settings: Settings = {}): Checked | undefined {
  const report = readReport(text, settings.form ?? "auto");
  if (!report) return undefined;
  const network = buildNetwork(report);
  const findings: Finding[] = [];
  for (const rule of rules) {
    const severity = settings.rules?.[rule.id];
    if (severity === "off") continue;
    for (const problem of rule.check({ report, network })) {
      findings.push({
        rule: rule.id,
        severity: severity ?? problem.severity ?? rule.severity,
        message: problem.message,
        span: problem.span,
        related: problem.related ?? [],
        fixes: problem.fixes ?? [],
      });
    }
  }
  findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { report, network, identities: tally(network), findings };
}
