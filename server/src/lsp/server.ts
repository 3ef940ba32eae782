import {
  CodeActionKind,
  TextDocumentSyncKind,
  type Connection,
  type ServerCapabilities,
  type TextDocumentIdentifier,
} from "vscode-languageserver";
import { check, describeReading, rules } from "../core/index.ts";
import type { Abilities } from "./abilities.ts";
import { codeActions } from "./codeActions.ts";
import { completion } from "./completion.ts";
import { serveDiagnostics } from "./diagnostics.ts";
import { hover } from "./hover.ts";
import { answerNewDraft, type DraftAnswer } from "./newDraft.ts";
import { FIX_ALL, RECOMPUTE, SOURCE } from "./protocol.ts";
import { Session, type Ground } from "./session.ts";

const core: Ground = { check, rules, readFile: () => Promise.resolve(undefined) };

/** Serves one client until the connection ends. */
export function startServer(connection: Connection, ground: Partial<Ground> = {}): void {
  connection.onInitialize(params => {
    const session = new Session(connection, { ...core, ...ground }, params);
    serve(session);
    return { serverInfo: { name: SOURCE }, capabilities: capabilitiesFor(session.abilities) };
  });
  connection.listen();
}

const capabilitiesFor = (abilities: Abilities): ServerCapabilities => ({
  positionEncoding: "utf-16",
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  hoverProvider: true,
  completionProvider: { triggerCharacters: ["#", "、", "（"] },
  ...(abilities.codeActions && {
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, RECOMPUTE, FIX_ALL] },
  }),
  ...(abilities.pull && {
    diagnosticProvider: { identifier: SOURCE, interFileDependencies: false, workspaceDiagnostics: false },
  }),
});

function serve(session: Session): void {
  const { connection, configuration, ground } = session;
  connection.onInitialized(() => configuration.listen());
  serveDiagnostics(session);
  connection.onCodeAction(async (params, token) => {
    const draft = await session.open(params.textDocument.uri, token);
    return draft ? codeActions(params, draft, ground) : [];
  });
  connection.onCompletion(async ({ textDocument, position }, token) => {
    const draft = await session.open(textDocument.uri, token);
    return draft ? completion(position, draft) : [];
  });
  connection.onRequest<DraftAnswer, void>("gouji/newDraft", answerNewDraft);
  connection.onRequest<string | null, void>(
    "gouji/reading",
    async ({ textDocument }: { readonly textDocument: TextDocumentIdentifier }, token) => {
      const draft = await session.open(textDocument.uri, token);
      const analysis = draft?.analyse();
      if (!draft || !analysis) return null;
      return describeReading(analysis.prose, analysis.network, draft.settings.language);
    },
  );
  connection.onHover(async ({ textDocument, position }, token) => {
    const draft = await session.open(textDocument.uri, token);
    return draft ? hover(position, draft, ground.rules) : null;
  });
}
