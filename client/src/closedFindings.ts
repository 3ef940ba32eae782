import { languages, type Diagnostic, type Disposable, type Uri } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { FileFindings } from "../../server/src/lsp/reports.ts";

/** Findings, in the Problems panel, of what no tab shows: of what is shown the client asks the server. */
export class ClosedFindings implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #diagnostics = languages.createDiagnosticCollection("gouji.closed");
  readonly #found = new Map<string, { readonly all: Diagnostic[]; readonly tellers: Set<object> }>();
  readonly #subscriptions: readonly Disposable[];

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#subscriptions = [
      this.#diagnostics,
      client.visibleDocuments.onOpen(opened => opened.forEach(uri => this.#diagnostics.delete(uri))),
      client.visibleDocuments.onClose(closed =>
        closed.forEach(uri => this.#diagnostics.set(uri, this.#found.get(uri.toString())?.all)),
      ),
    ];
  }

  /** `teller` is who found them: they stay until none of their tellers tells them any longer. */
  async tell(teller: object, uri: Uri, { diagnostics }: FileFindings): Promise<void> {
    const all = await this.#client.protocol2CodeConverter.asDiagnostics([...diagnostics]);
    const tellers = this.#found.get(uri.toString())?.tellers ?? new Set();
    this.#found.set(uri.toString(), { all, tellers: tellers.add(teller) });
    if (!this.#client.visibleDocuments.isVisible(uri)) this.#diagnostics.set(uri, all);
  }

  withdraw(teller: object, uri: Uri): void {
    const found = this.#found.get(uri.toString());
    if (!found?.tellers.delete(teller) || found.tellers.size) return;
    this.#found.delete(uri.toString());
    this.#diagnostics.delete(uri);
  }

  dispose(): void {
    for (const each of this.#subscriptions) each.dispose();
  }
}
