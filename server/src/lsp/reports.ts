import { TextDocument } from "vscode-languageserver-textdocument";
import {
  countFindings,
  headOf,
  Lines,
  tally,
  unitFigures,
  verdictOn,
  type FindingCounts,
  type KeptUnit,
  type Message,
  type PreviousReport,
  type ReportHead,
  type Tally,
} from "../core/index.ts";
import type { Diagnostic } from "vscode-languageserver";
import type { Abilities } from "./abilities.ts";
import type { Analyses, Analysis } from "./analyses.ts";
import type { Configuration } from "./configuration.ts";
import type { Files, StampedFile } from "./files.ts";
import type { LastYears } from "./lastYears.ts";
import { openFile } from "./openFile.ts";
import { toDiagnostic, type Target } from "./protocol.ts";
import type { ServerSettings } from "./settings.ts";

/** How a report stands. */
export interface FileFindings extends ReportHead {
  readonly tally: Tally;
  readonly counts: FindingCounts;
  /** What is to become of it, in the user's language. */
  readonly verdict: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** What is kept of a file: undefined for what is no report, a reason for what can't be read. */
export interface KeptReport {
  readonly unit?: KeptUnit;
  readonly findings?: FileFindings;
  readonly reason?: Message;
}

interface Known {
  readonly settings: string;
  readonly stamp: string;
  readonly kept: KeptReport;
  /** Last year's report, that it was checked beside. */
  readonly previous?: PreviousReport | undefined;
}

/** Reports that nobody has open, each beside last year's; checked anew only once they or what they are checked by have changed. */
export class Reports {
  readonly #files: Files;
  readonly #configuration: Configuration;
  readonly #lastYears: LastYears;
  readonly #analyses: Analyses;
  readonly #abilities: Abilities;
  readonly #known = new Map<string, Known>();

  constructor(
    files: Files,
    configuration: Configuration,
    lastYears: LastYears,
    analyses: Analyses,
    abilities: Abilities,
  ) {
    this.#files = files;
    this.#configuration = configuration;
    this.#lastYears = lastYears;
    this.#analyses = analyses;
    this.#abilities = abilities;
  }

  /** The same object as long as nothing has changed. */
  async of(file: StampedFile): Promise<KeptReport> {
    const { uri } = file;
    const settings = await this.#configuration.of(uri);
    const [stamp, set] = [this.#files.stampOf(file), JSON.stringify(settings)];
    const known = this.#known.get(uri);
    if (
      known?.stamp === stamp &&
      known.settings === set &&
      (await this.#isBesideTheSame(uri, known, settings))
    )
      return known.kept;
    const { kept, previous } = await this.#check(uri, settings);
    this.#known.set(uri, { settings: set, stamp, kept, previous });
    return kept;
  }

  async #isBesideTheSame(
    uri: string,
    { kept, previous }: Known,
    { check }: ServerSettings,
  ): Promise<boolean> {
    return !kept.unit || (await this.#lastYears.of(kept.unit, uri, check)) === previous;
  }

  async #check(uri: string, own: ServerSettings): Promise<Pick<Known, "kept" | "previous">> {
    const file = await openFile(uri, this.#files);
    if ("reason" in file) return { kept: { reason: file.reason } };
    const document = TextDocument.create(file.shownAs, "plaintext", 0, file.text);
    const alone = await this.#analyse(document, own);
    if (!alone) return { kept: {} };
    const previous = await this.#lastYears.of(alone.report, uri, own.check);
    const analysis = previous
      ? await this.#analyse(document, { ...own, check: { ...own.check, previous } })
      : alone;
    if (!analysis) return { kept: {} };
    const unit: KeptUnit = { ...headOf(analysis.report), ...unitFigures(analysis, new Lines(file.text)) };
    const findings = fileFindings(analysis, { document, language: own.language, abilities: this.#abilities });
    return { kept: { unit, findings }, previous };
  }

  async #analyse(document: TextDocument, settings: ServerSettings): Promise<Analysis | undefined> {
    await this.#analyses.ready(() => document, settings);
    return this.#analyses.of(document, settings);
  }
}

export function fileFindings({ report, network, findings }: Analysis, target: Target): FileFindings {
  const counts = countFindings(findings);
  return {
    ...headOf(report),
    tally: tally(network),
    counts,
    verdict: verdictOn(counts)[target.language],
    diagnostics: findings.map(finding => toDiagnostic(finding, target)),
  };
}
