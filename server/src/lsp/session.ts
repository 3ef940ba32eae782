import {
  LSPErrorCodes,
  ResponseError,
  TextDocuments,
  type CancellationToken,
  type Connection,
  type InitializeParams,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { settingsFileName, type Finding, type RuleFacts } from "../core/index.ts";
import { abilitiesOf, type Abilities } from "./abilities.ts";
import { Analyses, type Analysis, type Analyse } from "./analyses.ts";
import { Configuration } from "./configuration.ts";
import { Draft } from "./draft.ts";
import { findingsOf } from "./findings.ts";
import { Beside } from "./beside.ts";
import { Files, type Disk } from "./files.ts";
import { isSettingsFile, type SettingsHome } from "./folderSettings.ts";
import { LastYears } from "./lastYears.ts";
import type { Target } from "./protocol.ts";
import { Regions } from "./regions.ts";
import { Reports } from "./reports.ts";
import type { ServerSettings } from "./settings.ts";

/** What the server stands on: the core, and the files around drafts for a client that doesn't read them itself. */
export interface Ground extends Disk {
  readonly check: Analyse;
  readonly rules: readonly RuleFacts[];
  /** The texts in and below a folder, where the server can reach them itself. */
  readonly listFiles?: (folder: string) => AsyncIterable<string>;
}

/** An open draft as it is at this moment. */
export interface OpenDraft {
  readonly settings: ServerSettings;
  readonly target: Target;
  /** As the user is to see them. */
  readonly findings: readonly Finding[];
  /** Of the text as it is now; undefined for what is no report. */
  analyse(): Analysis | undefined;
  /** Whether it is open still, with the same text. */
  isCurrent(): boolean;
  /** Where its folder's settings are, or would be, with the version of the file if it is open too. */
  home(): Promise<(SettingsHome & { readonly version: number | null }) | undefined>;
}

/** What one client has open, and how it wants it checked. */
export class Session {
  readonly connection: Connection;
  readonly ground: Ground;
  readonly abilities: Abilities;
  readonly configuration: Configuration;
  readonly drafts: TextDocuments<Draft>;
  /** The workspace's. */
  readonly folders: readonly string[];
  readonly files: Files;
  /** Of files that nobody has open. */
  readonly reports: Reports;
  readonly #analyses: Analyses;
  readonly #regions: Regions;
  readonly #beside: Beside;

  constructor(connection: Connection, ground: Ground, params: InitializeParams) {
    this.connection = connection;
    this.ground = ground;
    this.abilities = abilitiesOf(params);
    this.folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    let closed: Draft | undefined;
    this.drafts = new TextDocuments({
      create: (...opened) => closed?.reopened(...opened) ?? new Draft(...opened),
      update: (draft, changes, version) => draft.update(changes, version),
    });
    this.drafts.listen(connection);
    this.drafts.onDidClose(({ document }) => {
      closed = document;
      this.#beside.closed(document.uri);
    });
    this.files = new Files(connection, this.abilities, ground, this.drafts);
    this.configuration = new Configuration(connection, this.abilities, params.initializationOptions, uri =>
      this.files.text(uri),
    );
    this.#analyses = new Analyses(ground.check);
    const lastYears = new LastYears(this.files);
    this.reports = new Reports(this.files, this.configuration, lastYears, this.#analyses, this.abilities);
    this.#regions = new Regions(connection, this.files, this.reports);
    this.#beside = new Beside(this.configuration, lastYears, this.#regions);
  }

  /** Undefined for a draft that isn't open, or no longer once its settings are known. */
  async open(uri: string, token?: CancellationToken): Promise<OpenDraft | undefined> {
    if (!this.drafts.get(uri)) return undefined;
    const wanted = (of: ServerSettings) => (): TextDocument | undefined =>
      token?.isCancellationRequested ? undefined : this.#toCheck(uri, of);
    const own = await this.configuration.of(uri);
    const known = this.#beside.known(uri, own);
    await this.#analyses.ready(wanted(known), known);
    const document = wanted(known)();
    const report = document && this.#analyses.of(document, known)?.report;
    const settings = report ? await this.#beside.of(uri, own, report) : known;
    if (settings !== known) await this.#analyses.ready(wanted(settings), settings);
    if (token?.isCancellationRequested)
      throw new ResponseError(LSPErrorCodes.RequestCancelled, "no longer asked for");
    const draft = this.drafts.get(uri);
    const version = draft?.current.version;
    return (
      draft && {
        settings,
        target: { document: draft.current, language: settings.language, abilities: this.abilities },
        findings: findingsOf(draft, settings, this.#analyses),
        analyse: () => this.#analyses.of(draft.current, settings),
        isCurrent: () => this.drafts.get(uri)?.current.version === version,
        home: async () => {
          const home = await this.configuration.home(uri);
          const file = home && this.drafts.get(`${home.folder}/${settingsFileName}`);
          return home && { ...home, version: file?.current.version ?? null };
        },
      }
    );
  }

  /** Files that drafts are checked beside may have changed; whether any draft is checked beside one. */
  forgetOthers(): boolean {
    return this.#beside.forget();
  }

  /** Has it told when what a draft is checked beside has changed meanwhile. */
  onOthers(changed: () => void): void {
    this.#regions.onChange = changed;
  }

  /** Checks a file that nobody has open, beside all that it answers to; the analysis is undefined for what is no report. */
  async analyse(
    document: TextDocument,
    own: ServerSettings,
  ): Promise<{ readonly analysis: Analysis | undefined; readonly settings: ServerSettings }> {
    await this.#analyses.ready(() => document, own);
    const analysis = this.#analyses.of(document, own);
    const settings = analysis && (await this.#beside.all(document.uri, own, analysis.report));
    if (!settings || settings === own) return { analysis, settings: own };
    await this.#analyses.ready(() => document, settings);
    return { analysis: this.#analyses.of(document, settings), settings };
  }

  /** What of a draft is checked unasked. */
  #toCheck(uri: string, { run }: ServerSettings): TextDocument | undefined {
    const draft = isSettingsFile(uri) ? undefined : this.drafts.get(uri);
    return run === "onType" ? draft?.current : run === "onSave" ? draft?.saved : undefined;
  }
}
