import type { PreviousReport } from "../ties/previousReport.ts";
import type { RegionUnits } from "../ties/units.ts";
import type { FormChoice } from "../report/read.ts";
import type { Severity } from "../rules/rule.ts";

/** What a user sets; everything may be left out. */
export interface Settings {
  /** Which form to hold the draft to; "auto" chooses by its content. */
  readonly form?: FormChoice;
  /** A rule's own severity instead of the one that it comes with. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** Rules' own options by their names; the rules say what they are and their defaults. */
  readonly options?: Readonly<Record<string, number>>;
  /**
   * Whether the draft is held to be whole, as on the command line; else what lacks at its end may still be written. Set by
   * the program that checks, not in gouji.json.
   */
  readonly isFinal?: boolean;
  /** Where reports on the year before are: a file or folder, as a path from the settings' folder, with forward slashes. */
  readonly previousAt?: string;
  /** Last year's report; set by the program that checks. One of another year is left aside. */
  readonly previous?: PreviousReport;
  /** Organs that a reform gave another name: last year's report bears the old one. */
  readonly renamed?: readonly Renaming[];
  /** A region's report and those of its units. */
  readonly collection?: CollectionSettings;
  /** The units' reports, for a region's draft; set by the program that checks. */
  readonly units?: RegionUnits;
  /** Exceptions granted outside the draft. */
  readonly allow?: readonly Allowance[];
}

export interface Renaming {
  readonly from: string;
  readonly to: string;
}

/** Paths from the settings' folder, with forward slashes. */
export interface CollectionSettings {
  /** The region's report. */
  readonly region: string;
  /** A pattern for those of its units, as in .gitignore. */
  readonly units: string;
  /** A CSV file of the units that are to report: their names, and, where that is known, their files. */
  readonly roster?: string;
}

export type RuleSetting = Severity | "off";

export const ruleSettings: readonly RuleSetting[] = ["off", "hint", "information", "warning", "error"];

/** An exception that names what it allows by its subject or its words, and so survives edits elsewhere. */
export interface Allowance {
  readonly rule: string;
  /** The draft's path from the settings' folder, with forward slashes. */
  readonly in: string;
  /** The cell that the finding is on or its sentence speaks of; with neither this nor words, the rule is allowed in all of the draft. */
  readonly about?: string;
  /** What the findings stand on, or the sentence or line around it. */
  readonly words?: string;
  /** For its readers; the check has no use for it. */
  readonly why?: string;
}

/** The nearer settings over the farther ones; of rules and options, those that the nearer ones name. */
export const mergeSettings = (farther: Settings, nearer: Settings): Settings => ({
  ...farther,
  ...nearer,
  rules: { ...farther.rules, ...nearer.rules },
  options: { ...farther.options, ...nearer.options },
});

/** The settings as they hold for one draft: its path from their folder, with forward slashes. */
export const settingsFor = (settings: Settings, path: string): Settings => ({
  ...settings,
  allow: (settings.allow ?? []).filter(allowance => plainPath(allowance.in) === path),
});

/** A path as people write it, .\\a.md or ./a.md, as a.md. */
export const plainPath = (path: string): string => path.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
