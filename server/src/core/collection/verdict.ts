import type { Severity } from "../rules/rule.ts";
import { say, type Message } from "../text/message.ts";

/** How many findings there are of each severity. */
export type FindingCounts = Readonly<Record<Severity, number>>;

export function countFindings(findings: Iterable<{ readonly severity: Severity }>): FindingCounts {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** What is to become of a report. */
export const verdictOn = ({ error, warning }: FindingCounts): Message =>
  error
    ? say("退回修改", "to be mended")
    : warning
      ? say("请核对", "to be looked at")
      : say("未发现问题", "nothing found");
