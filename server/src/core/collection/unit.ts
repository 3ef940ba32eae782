import type { Checked } from "../check/check.ts";
import { evaluate } from "../network/network.ts";
import { formatExact } from "../number/exact.ts";
import { basisUnder, type Severity } from "../rules/rule.ts";
import { rules } from "../settings/rules.ts";
import type { Language } from "../text/message.ts";
import type { Span } from "../text/span.ts";
import { CARRIED } from "../ties/lastYear.ts";

/** What is kept of a unit's report once it is checked: plain data. */
export interface Unit {
  readonly organ?: string;
  readonly year?: number;
  /** Key of the form. */
  readonly form: string;
  readonly identities: Checked["identities"];
  /** Whether what was carried in is what last year's report carried out; "none" where there is none to compare. */
  readonly lastYear: "held" | "broken" | "none";
  readonly findings: readonly UnitFinding[];
  /** Figures of the tables by their ids, as decimal numbers; those that can't be read aren't there. */
  readonly figures: Readonly<Record<string, string>>;
}

export interface UnitFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Where it stands, in words. */
  readonly place: string;
  /** The regulation or notice that the rule rests on. */
  readonly law: string;
}

export function unitOf(checked: Checked, language: Language, placeOf: (span: Span) => string): Unit {
  const { report, network, identities } = checked;
  const carried = network.identities
    .filter(({ kind }) => kind === CARRIED)
    .map(each => evaluate(each).status);
  return {
    ...(report.organ !== undefined && { organ: report.organ }),
    ...(report.year !== undefined && { year: report.year }),
    form: report.form.key,
    identities,
    lastYear: carried.includes("broken") ? "broken" : carried.includes("held") ? "held" : "none",
    findings: checked.findings.map(({ rule, severity, message, span }) => {
      const basis = rules.find(({ id }) => id === rule)?.basis;
      return {
        rule,
        severity,
        message: message[language],
        place: placeOf(span),
        law: basis ? basisUnder(report.form, basis).law : "",
      };
    }),
    figures: Object.fromEntries(
      network.figures.flatMap(({ id, cell, value }) =>
        cell && value !== undefined ? [[id, formatExact(value)]] : [],
      ),
    ),
  };
}
