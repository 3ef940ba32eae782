import {
  CodeActionKind,
  TextDocumentSyncKind,
  type CancellationToken,
  type Connection,
  type Position,
  type ServerCapabilities,
  type TextDocumentIdentifier,
} from "vscode-languageserver";
import { checkInSteps, rules } from "../core/index.ts";
import type { Abilities } from "./abilities.ts";
import { watchAddresses } from "./addresses.ts";
import { codeActions } from "./codeActions.ts";
import { completion } from "./completion.ts";
import { serveDiagnostics } from "./diagnostics.ts";
import { serveDocuments } from "./documents.ts";
import { allow, type AllowParams } from "./exceptions.ts";
import { grantedExceptions } from "./grantedExceptions.ts";
import { definition, highlights, references } from "./figures.ts";
import { hover } from "./hover.ts";
import { answerRefused } from "./lifecycle.ts";
import { answerNewDraft, type DraftAnswer } from "./newDraft.ts";
import { foldings, symbols } from "./outline.ts";
import { FIX_ALL, RECOMPUTE, SOURCE } from "./protocol.ts";
import { prepareRename, rename } from "./rename.ts";
import { followSettings } from "./renewal.ts";
import { Session, type Ground, type OpenDraft } from "./session.ts";
import { sheet, showing, type ShowingParams } from "./showing.ts";
import { cells, formatting, prompts, table, type TableToPaste } from "./tables.ts";
import { serveState } from "./state.ts";
import { serveWorkspace } from "./workspaceCheck.ts";

const core: Ground = {
  check: checkInSteps,
  rules,
  readFile: () => Promise.resolve(undefined),
  readBytes: () => Promise.resolve(undefined),
  listFolder: () => Promise.resolve([]),
  stampOf: () => Promise.resolve(undefined),
};

/** Serves one client until the connection ends. */
export function startServer(connection: Connection, ground: Partial<Ground> = {}): void {
  answerRefused(connection);
  connection.onInitialize(params => {
    const session = new Session(connection, { ...core, ...ground }, params);
    serve(session);
    return {
      serverInfo: { name: SOURCE },
      capabilities: capabilitiesFor(session.abilities, !!ground.listFiles),
    };
  });
  connection.listen();
}

const capabilitiesFor = (abilities: Abilities, listsFiles: boolean): ServerCapabilities => ({
  positionEncoding: "utf-16",
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: abilities.preparesRename ? { prepareProvider: true } : true,
  documentSymbolProvider: { label: "勾稽" },
  foldingRangeProvider: true,
  // This project's own client formats its own language only, so as not to vie with formatters of Markdown.
  documentFormattingProvider: !abilities.state,
  completionProvider: { triggerCharacters: ["#", "、", "（"] },
  ...(abilities.codeActions && {
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, RECOMPUTE, FIX_ALL] },
  }),
  ...(abilities.pull && {
    diagnosticProvider: {
      identifier: SOURCE,
      interFileDependencies: false,
      workspaceDiagnostics: listsFiles && !abilities.state,
    },
  }),
});

function serve(session: Session): void {
  const { connection, configuration, ground } = session;
  /** Answers a request on a document; `otherwise` for one that isn't open. */
  const on =
    <Params extends { readonly textDocument: TextDocumentIdentifier }, Answer>(
      answer: (draft: OpenDraft, params: Params) => Answer | Promise<Answer>,
      otherwise: Answer,
    ) =>
    async (params: Params, token: CancellationToken): Promise<Answer> => {
      const draft = await session.open(params.textDocument.uri, token);
      return draft ? answer(draft, params) : otherwise;
    };
  const at = <Answer>(answer: (position: Position, draft: OpenDraft) => Answer, otherwise: Answer) =>
    on<{ readonly textDocument: TextDocumentIdentifier; readonly position: Position }, Answer>(
      (draft, { position }) => answer(position, draft),
      otherwise,
    );
  connection.onInitialized(() => configuration.listen());
  const told = [serveDiagnostics(session), serveState(session)];
  followSettings(session, () => told.forEach(each => each.renew()));
  watchAddresses(session);
  serveWorkspace(session);
  serveDocuments(session);
  connection.onCodeAction(on((draft, params) => codeActions(params, draft, ground), []));
  connection.onCompletion(at(completion, []));
  connection.onHover(at((position, draft) => hover(position, draft, ground.rules), null));
  connection.onDefinition(at(definition, []));
  connection.onReferences(on((draft, params) => references(params, draft), []));
  connection.onDocumentHighlight(at(highlights, null));
  connection.onPrepareRename(at(prepareRename, null));
  connection.onRenameRequest(on((draft, params) => rename(params, draft), null));
  connection.onDocumentSymbol(on(symbols, []));
  connection.onFoldingRanges(on(foldings, []));
  connection.onRequest<DraftAnswer, void>("gouji/newDraft", answerNewDraft);
  connection.onRequest(
    "gouji/allow",
    on((draft, params: AllowParams) => allow(params, draft), null),
  );
  connection.onRequest("gouji/exceptions", on(grantedExceptions, []));
  connection.onDocumentFormatting(on(formatting, []));
  connection.onRequest("gouji/cells", on(cells, []));
  connection.onRequest("gouji/prompts", on(prompts, []));
  connection.onRequest(
    "gouji/table",
    on((draft, params: TableToPaste) => table(params, draft), null),
  );
  connection.onRequest("gouji/sheet", on(sheet, null));
  connection.onRequest(
    "gouji/showing",
    on((draft, params: ShowingParams) => showing(params, draft), null),
  );
}
