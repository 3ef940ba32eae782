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
import { isSettingsFile, type ReadFile, type SettingsHome } from "./folderSettings.ts";
import type { Target } from "./protocol.ts";
import type { ServerSettings } from "./settings.ts";

/** What the server stands on: the core, and the files around drafts for a client that doesn't read them itself. */
export interface Ground {
  readonly check: Analyse;
  readonly rules: readonly RuleFacts[];
  readonly readFile: ReadFile;
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
  }

  /** Undefined for a draft that isn't open, or no longer once its settings are known. */
  async open(uri: string, token?: CancellationToken): Promise<OpenDraft | undefined> {
    if (!this.drafts.get(uri)) return undefined;
    const settings = await this.configuration.of(uri);
    const wanted = (): TextDocument | undefined =>
      token?.isCancellationRequested ? undefined : this.#toCheck(uri, settings);
    await this.#analyses.ready(wanted, settings);
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

  /** A file's text, as it is being edited if it is. */
  async #read(uri: string): Promise<string | undefined> {
    const draft = this.drafts.get(uri);
    if (draft) return draft.current.getText();
    if (!this.abilities.readsFiles) return this.ground.readFile(uri);
    return (await this.connection.sendRequest<string | null>("gouji/readFile", { uri })) ?? undefined;
  }
}
