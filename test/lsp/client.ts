import { PassThrough } from "node:stream";
import {
  CodeActionTriggerKind,
  createConnection,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type CodeAction,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type Hover,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type TextDocumentContentChangeEvent,
  type WorkspaceFolder,
} from "vscode-languageserver/node";
import { lifecycle } from "../../server/src/lsp/lifecycle.ts";
import { startServer } from "../../server/src/lsp/server.ts";
import type { Ground } from "../../server/src/lsp/session.ts";

export const pulling: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
  textDocument: {
    diagnostic: { relatedInformation: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
    hover: { contentFormat: ["markdown", "plaintext"] },
  },
};

/** What this project's own extension can do. */
export const own: ClientCapabilities = {
  workspace: {
    ...pulling.workspace,
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {}, resourceOperations: ["create"] },
  },
  textDocument: {
    ...pulling.textDocument,
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    rename: { prepareSupport: true },
  },
};

export const pushed: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
  },
};

/** The whole server at the other end of a stream, spoken to as an editor does. */
export class Client {
  readonly connection: ProtocolConnection;
  /** The client's settings under `gouji`. */
  settings: unknown = {};
  readonly asked: unknown[] = [];
  /** Hears of all that the server sends unasked. */
  onSent: (method: string, params: unknown) => void = () => undefined;
  readonly #waiting = new Map<string, ((value: never) => void)[]>();

  /** Not initialized yet. */
  constructor(ground?: Partial<Ground>) {
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    startServer(
      createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient), lifecycle()),
      ground,
    );
    this.connection = createProtocolConnection(
      new StreamMessageReader(toClient),
      new StreamMessageWriter(toServer),
    );
    this.connection.onRequest("workspace/configuration", params => {
      this.asked.push(params);
      return [this.settings];
    });
    this.connection.onRequest("client/registerCapability", params => {
      this.#arrived("client/registerCapability", params);
      return null;
    });
    this.connection.onRequest("workspace/diagnostic/refresh", () => {
      this.#arrived("workspace/diagnostic/refresh", null);
      return null;
    });
    this.connection.onNotification("textDocument/publishDiagnostics", params =>
      this.#arrived("textDocument/publishDiagnostics", params),
    );
    this.connection.onNotification("gouji/state", params => this.#arrived("gouji/state", params));
    this.connection.listen();
  }

  static async start(
    capabilities: ClientCapabilities,
    ground?: Partial<Ground>,
    initializationOptions?: unknown,
    locale?: string,
    workspaceFolders?: readonly WorkspaceFolder[],
  ): Promise<Client & { readonly initialized: InitializeResult }> {
    const client = new Client(ground);
    const initialized = await client.connection.sendRequest<InitializeResult>("initialize", {
      processId: null,
      rootUri: null,
      capabilities,
      initializationOptions,
      ...(locale !== undefined && { locale }),
      ...(workspaceFolders && { workspaceFolders }),
    });
    await client.connection.sendNotification("initialized", {});
    return Object.assign(client, { initialized });
  }

  /** The next time that the server sends this. */
  next<T>(method: string): Promise<T> {
    return new Promise(resolve => {
      const waiting = this.#waiting.get(method) ?? [];
      waiting.push(resolve);
      this.#waiting.set(method, waiting);
    });
  }

  published(): Promise<PublishDiagnosticsParams> {
    return this.next("textDocument/publishDiagnostics");
  }

  open(uri: string, text: string, version = 1, languageId = "plaintext"): Promise<void> {
    return this.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId, version, text },
    });
  }

  change(uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    return this.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  save(uri: string): Promise<void> {
    return this.connection.sendNotification("textDocument/didSave", { textDocument: { uri } });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
  }

  configure(settings: unknown): Promise<void> {
    this.settings = settings;
    return this.connection.sendNotification("workspace/didChangeConfiguration", {
      settings: { gouji: settings },
    });
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest("textDocument/diagnostic", {
      textDocument: { uri },
      previousResultId,
    });
  }

  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    if (report.kind === "unchanged") throw new Error("nothing was pulled before");
    return report.items;
  }

  actions(
    uri: string,
    range: Range,
    only?: string[],
    triggerKind: CodeActionTriggerKind = CodeActionTriggerKind.Invoked,
  ): Promise<CodeAction[]> {
    return this.connection.sendRequest("textDocument/codeAction", {
      textDocument: { uri },
      range,
      context: { diagnostics: [], only, triggerKind },
    });
  }

  hover(uri: string, line: number, character: number): Promise<Hover | null> {
    return this.connection.sendRequest("textDocument/hover", {
      textDocument: { uri },
      position: { line, character },
    });
  }

  /** A request on a place of a document. */
  at<Answer>(method: string, uri: string, position: Position, more: object = {}): Promise<Answer> {
    return this.connection.sendRequest(method, { textDocument: { uri }, position, ...more });
  }

  #arrived(method: string, params: unknown): void {
    this.onSent(method, params);
    const waiting = this.#waiting.get(method)?.splice(0) ?? [];
    for (const resolve of waiting) resolve(params as never);
  }
}
