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
import { sourceOf } from "./documentUri.ts";
import { isSettingsFile, type ReadFile, type SettingsHome } from "./folderSettings.ts";
import { LastYears, type FolderEntry, type ListFolder } from "./lastYears.ts";
import type { Target } from "./protocol.ts";
import type { ServerSettings } from "./settings.ts";

/** What the server stands on: the core, and the files around drafts for a client that doesn't read them itself. */
export interface Ground {
  readonly check: Analyse;
  readonly rules: readonly RuleFacts[];
  readonly readFile: ReadFile;
  readonly listFolder: ListFolder;
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
  /** Where its folder's settings are, or would be, with the version of the file if it is open too. */
  home(): Promise<(SettingsHome & { readonly version: number | null }) | undefined>;
}

interface Beside {
  readonly own: ServerSettings;
  /** The organ and year of the draft. */
  readonly whose: string;
  readonly beside: ServerSettings;
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
  readonly #analyses: Analyses;
  readonly #lastYears: LastYears;
  /** What drafts are checked beside: settings with last year's report, for the settings and the report that it was looked for. */
  readonly #beside = new Map<string, Beside>();

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
    this.drafts.onDidClose(({ document }) => (closed = document));
    this.configuration = new Configuration(connection, this.abilities, params.initializationOptions, uri =>
      this.#read(uri),
    );
    this.#analyses = new Analyses(ground.check);
    this.#lastYears = new LastYears(
      uri => this.#read(uri),
      uri => this.#list(uri),
    );
  }

  /** Undefined for a draft that isn't open, or no longer once its settings are known. */
  async open(uri: string, token?: CancellationToken): Promise<OpenDraft | undefined> {
    if (!this.drafts.get(uri)) return undefined;
    const wanted = (of: ServerSettings) => (): TextDocument | undefined =>
      token?.isCancellationRequested ? undefined : this.#toCheck(uri, of);
    const own = await this.configuration.of(uri);
    const known = this.#besideOf(uri, own);
    await this.#analyses.ready(wanted(known), known);
    const settings = await this.#withLastYears(uri, own, wanted(known)());
    if (settings !== known) await this.#analyses.ready(wanted(settings), settings);
    if (token?.isCancellationRequested)
      throw new ResponseError(LSPErrorCodes.RequestCancelled, "no longer asked for");
    const draft = this.drafts.get(uri);
    return (
      draft && {
        settings,
        target: { document: draft.current, language: settings.language, abilities: this.abilities },
        findings: findingsOf(draft, settings, this.#analyses),
        analyse: () => this.#analyses.of(draft.current, settings),
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
    const rests = [...this.#beside.values()].some(({ own, beside }) => own !== beside);
    this.#beside.clear();
    return rests;
  }

  #besideOf(uri: string, own: ServerSettings): ServerSettings {
    const known = this.#beside.get(uri);
    return known?.own === own ? known.beside : own;
  }

  /** A draft's settings with last year's report, looked for anew where settings, organ or year are others. */
  async #withLastYears(
    uri: string,
    own: ServerSettings,
    document: TextDocument | undefined,
  ): Promise<ServerSettings> {
    const report = document && this.#analyses.of(document, this.#besideOf(uri, own))?.report;
    if (!report) return this.#besideOf(uri, own);
    const whose = `${report.organ} ${report.year}`;
    const known = this.#beside.get(uri);
    if (known?.own === own && known.whose === whose) return known.beside;
    const previous = await this.#lastYears.of(report, sourceOf(uri), own.check);
    const beside = previous ? { ...own, check: { ...own.check, previous } } : own;
    this.#beside.set(uri, { own, whose, beside });
    return beside;
  }

  /** Checks a file that nobody has open. */
  async analyse(document: TextDocument, settings: ServerSettings): Promise<Analysis | undefined> {
    await this.#analyses.ready(() => document, settings);
    return this.#analyses.of(document, settings);
  }

  /** What of a draft is checked unasked. */
  #toCheck(uri: string, { run }: ServerSettings): TextDocument | undefined {
    const draft = isSettingsFile(uri) ? undefined : this.drafts.get(uri);
    return run === "onType" ? draft?.current : run === "onSave" ? draft?.saved : undefined;
  }

  #list(uri: string): Promise<readonly FolderEntry[]> {
    if (!this.abilities.readsFiles) return this.ground.listFolder(uri);
    return this.connection.sendRequest<readonly FolderEntry[]>("gouji/listFolder", { uri });
  }

  /** A file's text, as it is being edited if it is. */
  async #read(uri: string): Promise<string | undefined> {
    const draft = this.drafts.get(uri);
    if (draft) return draft.current.getText();
    if (!this.abilities.readsFiles) return this.ground.readFile(uri);
    return (await this.connection.sendRequest<string | null>("gouji/readFile", { uri })) ?? undefined;
  }
}
