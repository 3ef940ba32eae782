import type { Network } from "../network/network.ts";
import type { Prose } from "../prose/read.ts";
import type { Report } from "../report/report.ts";
import type { Edit } from "../text/edit.ts";
import type { Message } from "../text/message.ts";
import type { Span } from "../text/span.ts";

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
  readonly span: Span;
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
  /** Characters that section one may have. */
  readonly overviewLimit: number;
  /** Exceptions that allow nothing; known only once all other rules have spoken. */
  readonly unusedExceptions: readonly GrantedException[];
}

/** Leave given to a rule, by a comment in the draft or by an entry of the settings. */
export interface GrantedException {
  /** Empty where the comment names none, or no reach that there is. */
  readonly rule: string;
  /** No rule has that name. */
  readonly isUnknown?: boolean;
  /** The comment; undefined for an entry of the settings. */
  readonly span?: Span;
  /** Whether the comment names no other rule. */
  readonly isAlone?: boolean;
  /** The words that an entry of the settings names. */
  readonly words?: string;
}

/** What a rule yields: a finding, its severity the rule's own unless said. */
export interface Problem {
  readonly span: Span;
  readonly message: Message;
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

export interface Rule {
  /** Subject, then defect; also the name of the file, the diagnostic's code, the setting's key and the page. */
  readonly id: string;
  readonly severity: Severity;
  /** Speaks only where the settings give it a severity. */
  readonly isOffByDefault?: true;
  /** One line: what it finds. */
  readonly summary: Message;
  readonly basis: Basis;
  check(subject: Subject): Iterable<Problem>;
}

export const defineRule = (rule: Rule): Rule => rule;
