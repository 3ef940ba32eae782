import {
  LSPErrorCodes,
  ResponseError,
  TextDocuments,
  type CancellationToken,
  type Connection,
  type InitializeParams,
} from "vscode-languageserver";
import type { Check, Finding, Rule } from "../core/index.ts";
import { abilitiesOf, type Abilities } from "./abilities.ts";
import { Configuration } from "./configuration.ts";
import { Draft } from "./draft.ts";
import { Findings } from "./findings.ts";
import type { Target } from "./protocol.ts";
import type { Settings } from "./settings.ts";

/** What the server is about; the core's own unless a test says otherwise. */
export interface Checker {
  readonly check: Check;
  readonly rules: readonly Rule[];
}

/** An open draft as it is at this moment. */
export interface OpenDraft {
  readonly settings: Settings;
  readonly target: Target;
  readonly findings: readonly Finding[];
}

/** What one client has open, and how it wants it checked. */
export class Session {
  readonly connection: Connection;
  readonly checker: Checker;
  readonly abilities: Abilities;
  readonly configuration: Configuration;
  readonly drafts: TextDocuments<Draft>;
  readonly #findings: Findings;

  constructor(connection: Connection, checker: Checker, params: InitializeParams) {
    this.connection = connection;
    this.checker = checker;
    this.abilities = abilitiesOf(params.capabilities);
    this.configuration = new Configuration(connection, this.abilities, params.initializationOptions);
    this.drafts = new TextDocuments({
      create: (uri, languageId, version, text) => new Draft(uri, languageId, version, text),
      update: (draft, changes, version) => draft.update(changes, version),
    });
    this.drafts.listen(connection);
    this.#findings = new Findings(checker.check);
  }

  /** Undefined for a draft that isn't open, or no longer once its settings are known. */
  async open(uri: string, token?: CancellationToken): Promise<OpenDraft | undefined> {
    if (!this.drafts.get(uri)) return undefined;
    const settings = await this.configuration.of(uri);
    if (token?.isCancellationRequested)
      throw new ResponseError(LSPErrorCodes.RequestCancelled, "no longer asked for");
    const draft = this.drafts.get(uri);
    return (
      draft && {
        settings,
        target: { document: draft.current, language: settings.language, abilities: this.abilities },
        findings: this.#findings.of(draft, settings),
      }
    );
  }
}
