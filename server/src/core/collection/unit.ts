import type { Checked } from "../check/check.ts";
import { evaluate, type Identity } from "../network/network.ts";
import { formatExact, minus, ZERO } from "../number/exact.ts";
import { basisUnder, type Severity } from "../rules/rule.ts";
import { rules } from "../settings/rules.ts";
import type { Language } from "../text/message.ts";
import type { Lines } from "../text/lines.ts";
import type { Span } from "../text/span.ts";
import { CARRIED, GROWN } from "../ties/lastYear.ts";
import { headOf, type KeptUnit } from "./regionUnits.ts";
import { findingKeys } from "./findingKeys.ts";
import { unitFigures } from "./unitFigures.ts";

/** What is kept of a unit's report once it is checked: plain data. */
export interface Unit extends KeptUnit {
  readonly identities: Checked["identities"];
  /** What starts from last year's report; none where there is none to compare. */
  readonly lastYear: readonly LastYearLine[];
  readonly findings: readonly UnitFinding[];
}

/** A figure beside last year's that it starts from. */
export interface LastYearLine {
  readonly name: string;
  readonly kind: "carried" | "grown";
  /** What last year's report, with this year's changes, makes it. */
  readonly due: string;
  readonly written: string;
  readonly agrees: boolean;
}

export interface UnitFinding {
  readonly rule: string;
  /** The same in the next round, as long as it is the same fault. */
  readonly key: string;
  readonly severity: Severity;
  readonly message: string;
  /** Where it stands, in words. */
  readonly place: string;
  /** What would mend it, where only one thing would; else empty. */
  readonly correction: string;
  /** The regulation or notice that the rule rests on. */
  readonly law: string;
}

/** `lines` are those of the draft, in which `placeOf` tells of places. */
export function unitOf(
  checked: Checked,
  language: Language,
  lines: Lines,
  placeOf: (span: Span) => string,
): Unit {
  const { report, network, identities } = checked;
  const keys = findingKeys(checked);
  return {
    ...headOf(report),
    identities,
    lastYear: network.identities.flatMap(each => lastYearLine(each, language)),
    findings: checked.findings.map(({ rule, severity, message, span, fixes }, at) => {
      const basis = rules.find(({ id }) => id === rule)?.basis;
      return {
        rule,
        key: keys[at] ?? "",
        severity,
        message: message[language],
        place: placeOf(span),
        correction: fixes.length === 1 ? (fixes[0]?.title[language] ?? "") : "",
        law: basis ? basisUnder(report.form, basis).law : "",
      };
    }),
    ...unitFigures(checked, lines),
  };
}

function lastYearLine(identity: Identity, language: Language): LastYearLine[] {
  const { kind, wholes } = identity;
  const evaluation = evaluate(identity);
  if ((kind !== CARRIED && kind !== GROWN) || evaluation.status === "unread") return [];
  const figure = wholes.at(-1);
  const less = minus(evaluation.wholes, figure?.value ?? ZERO);
  return [
    {
      name: identity.name[language],
      kind: kind === CARRIED ? "carried" : "grown",
      due: formatExact(minus(evaluation.parts, less)),
      written: formatExact(figure?.value ?? ZERO),
      agrees: evaluation.status === "held",
    },
  ];
}
