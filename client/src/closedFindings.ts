import { languages, type Diagnostic, type Disposable, type Uri } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { FileFindings } from "../../server/src/lsp/workspaceCheck.ts";

/** Findings, in the Problems panel, of what no tab shows: of what is shown the client asks the server. */
export class ClosedFindings implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #diagnostics;
  readonly #found = new Map<string, Diagnostic[]>();
  readonly #subscriptions: readonly Disposable[];

  constructor(client: BaseLanguageClient, name: string) {
    this.#client = client;
    this.#diagnostics = languages.createDiagnosticCollection(name);
    this.#subscriptions = [
      this.#diagnostics,
      client.visibleDocuments.onOpen(opened => opened.forEach(uri => this.#diagnostics.delete(uri))),
      client.visibleDocuments.onClose(closed =>
        closed.forEach(uri => this.#diagnostics.set(uri, this.#found.get(uri.toString()))),
      ),
    ];
  }

  async set(uri: Uri, { diagnostics }: FileFindings): Promise<void> {
    const found = await this.#client.protocol2CodeConverter.asDiagnostics([...diagnostics]);
    this.#found.set(uri.toString(), found);
    if (!this.#client.visibleDocuments.isVisible(uri)) this.#diagnostics.set(uri, found);
  }

  delete(uri: Uri): void {
    this.#found.delete(uri.toString());
    this.#diagnostics.delete(uri);
  }

  clear(): void {
    this.#found.clear();
    this.#diagnostics.clear();
  }

  dispose(): void {
    for (const each of this.#subscriptions) each.dispose();
  }
}
