import {
  CodeActionKind,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from "vscode-languageserver";
import { check, rules, touches, type Check, type Rule } from "../core/index.ts";
import { abilitiesOf, type Abilities } from "./abilities.ts";
import { codeActions } from "./codeActions.ts";
import { Configuration } from "./configuration.ts";
import { DiagnosticReports } from "./diagnostics.ts";
import { Draft } from "./draft.ts";
import { Findings } from "./findings.ts";
import { FIX_ALL, SOURCE, toDiagnostic, toHover, type Target } from "./protocol.ts";
import { Publisher } from "./publisher.ts";
import type { Settings } from "./settings.ts";

/** What the server is about; the core's own unless a test says otherwise. */
export interface Checker {
  readonly check: Check;
  readonly rules: readonly Rule[];
}

/** Serves one client until the connection ends. */
export function startServer(connection: Connection, checker: Checker = { check, rules }): void {
  const drafts = new TextDocuments({
    create: (uri, languageId, version, text) => new Draft(uri, languageId, version, text),
    update: (draft, changes, version) => draft.update(changes, version),
  });
  connection.onInitialize(params => {
    serve(connection, checker, drafts, params);
    return capabilitiesFor(abilitiesOf(params.capabilities));
  });
  drafts.listen(connection);
  connection.listen();
}

function capabilitiesFor(abilities: Abilities): InitializeResult {
  return {
    serverInfo: { name: SOURCE },
    capabilities: {
      positionEncoding: "utf-16",
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      hoverProvider: true,
      ...(abilities.codeActions && {
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
      }),
      ...(abilities.pull && {
        diagnosticProvider: {
          identifier: SOURCE,
          interFileDependencies: false,
          workspaceDiagnostics: false,
        },
      }),
    },
  };
}

function serve(
  connection: Connection,
  { check, rules }: Checker,
  drafts: TextDocuments<Draft>,
  { capabilities, initializationOptions }: InitializeParams,
): void {
  const abilities = abilitiesOf(capabilities);
  const configuration = new Configuration(connection, abilities, initializationOptions);
  const findings = new Findings(check);
  const reports = new DiagnosticReports();

  /** The draft as it is once its settings are known; undefined when it isn't open, or no longer. */
  const open = async (
    uri: string,
  ): Promise<{ draft: Draft; settings: Settings; target: Target } | undefined> => {
    if (!drafts.get(uri)) return undefined;
    const settings = await configuration.of(uri);
    const draft = drafts.get(uri);
    return (
      draft && {
        draft,
        settings,
        target: { document: draft.current, language: settings.language, abilities },
      }
    );
  };

  const diagnose = async (uri: string) => {
    const opened = await open(uri);
    if (!opened) return undefined;
    const { draft, settings, target } = opened;
    return {
      version: draft.current.version,
      items: findings.of(draft, settings).map(finding => toDiagnostic(finding, target)),
    };
  };

  const publisher = abilities.pull ? undefined : new Publisher(connection, diagnose);

  /** Has every draft's diagnostics brought up to date. */
  const renew = (): void => {
    if (publisher) for (const uri of drafts.keys()) publisher.publish(uri);
    else if (abilities.refresh) connection.languages.diagnostics.refresh().catch(() => undefined);
  };

  connection.onInitialized(() => configuration.listen());
  connection.onDidChangeConfiguration(({ settings }) => {
    configuration.change(settings);
    renew();
  });

  drafts.onDidChangeContent(({ document }) => publisher?.publish(document.uri));
  drafts.onDidSave(async ({ document }) => {
    document.save();
    const { run } = await configuration.of(document.uri);
    if (run === "onSave") renew();
  });
  drafts.onDidClose(({ document: { uri } }) => {
    configuration.forget(uri);
    reports.forget(uri);
    publisher?.clear(uri);
  });

  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }) =>
    reports.report(uri, (await diagnose(uri))?.items ?? [], previousResultId),
  );

  connection.onCodeAction(async params => {
    const opened = await open(params.textDocument.uri);
    if (!opened) return [];
    const { draft, settings, target } = opened;
    return codeActions(params, findings.of(draft, settings), settings, check, target);
  });

  connection.onHover(async ({ textDocument, position }) => {
    const opened = await open(textDocument.uri);
    if (!opened) return null;
    const { draft, settings, target } = opened;
    const offset = draft.current.offsetAt(position);
    const here = findings.of(draft, settings).filter(({ span }) => touches(span, offset));
    const broken = rules.filter(rule => here.some(finding => finding.rule === rule.id));
    return here[0] && broken.length ? toHover(here[0], broken, target) : null;
  });
}
