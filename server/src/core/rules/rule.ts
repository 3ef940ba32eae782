import type { Form } from "../form/form.ts";
import type { Network } from "../network/network.ts";
import type { Prose } from "../prose/read.ts";
import type { Report } from "../report/report.ts";
import type { Edit } from "../text/edit.ts";
import type { Elsewhere } from "../text/elsewhere.ts";
import type { Message } from "../text/message.ts";
import type { Span } from "../text/span.ts";
import type { PreviousReport } from "../ties/previousReport.ts";
import type { RegionUnits } from "../ties/units.ts";

export type Severity = "error" | "warning" | "information" | "hint";

/** What a rule says of one place. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, with the numbers in it. */
  readonly message: Message;
  readonly span: Span;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}

/** Another place that the finding speaks of. */
export interface Related {
  readonly message: Message;
  /** In the draft; where that place is in another document, the place in the draft that answers to it. */
  readonly span: Span;
  readonly elsewhere?: Elsewhere;
}

/** One way to mend it; its edits don't overlap. */
export interface Fix {
  /** What will change, with the numbers in it. */
  readonly title: Message;
  readonly edits: readonly Edit[];
  /** Can't be wrong: joins fix-all. */
  readonly safe: boolean;
  /** The one that a reader would take. */
  readonly preferred: boolean;
}

/** What a rule rests on, for drafts on a form: the notice with the form differs. */
export type BasisUnder = Basis | ((form: Form) => Basis);

export const basisUnder = (form: Form, basis: BasisUnder): Basis =>
  typeof basis === "function" ? basis(form) : basis;

/** Why a rule is there: the regulation or notice, and what it asks in our words. */
export interface Basis {
  readonly law: string;
  readonly text: Message;
}

/** What a rule sees. */
export interface Subject {
  readonly report: Report;
  readonly prose: Prose;
  readonly network: Network;
  /** The report on the year before, where it is at hand. */
  readonly previous?: PreviousReport;
  /** The reports of its units, where the draft is a region's and they are at hand. */
  readonly units?: RegionUnits;
  /** Every form that a draft may be on. */
  readonly forms: readonly Form[];
  /** Whether the draft is held to be whole: what lacks isn't still to be written. */
  readonly isFinal: boolean;
}

/** What a rule yields: a finding, its severity the rule's own unless said. */
export interface Problem {
  readonly span: Span;
  readonly message: Message;
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

/** What is known of a rule without running it. */
export interface RuleFacts {
  /** Subject, then defect; also the name of the file, the diagnostic's code, the setting's key and the page. */
  readonly id: string;
  readonly severity: Severity;
  /** Speaks only where the settings give it a severity. */
  readonly isOffByDefault?: true;
  /**
   * What it finds where the draft ends may only be half typed: information, unless the draft is held to be whole. For what is
   * missing, unread or cut short; never for a figure that is there and wrong.
   */
  readonly isPatient?: true;
  /** One line: what it finds. */
  readonly summary: Message;
  readonly basis: BasisUnder;
  /** Numbers that a user may set beside its severity, by the setting's key. */
  readonly options?: Readonly<Record<string, RuleOption>>;
}

/** A positive whole number. */
export interface RuleOption {
  readonly default: number;
  readonly summary: Message;
}

/** A rule on reports; it is given its own options and no others. */
export interface Rule<Option extends string = string> extends RuleFacts {
  readonly options?: Readonly<Record<Option, RuleOption>>;
  check(subject: Subject, options: Readonly<Record<Option, number>>): Iterable<Problem>;
}

export const defineRule = <Option extends string = never>(rule: Rule<Option>): Rule => rule;
