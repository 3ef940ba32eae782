import { EventEmitter, RelativePattern, Uri, workspace, type Disposable } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { toBase64 } from "../../server/src/encoding/base64.ts";
import type { DocumentRead, DocumentToRead, RefusedDocument } from "../../server/src/lsp/documents.ts";
import { DOCUMENT_SCHEME, sourceOf } from "../../server/src/lsp/documentUri.ts";
import { readBytes } from "./readFile.ts";

/** The read-only text that a document is shown as, and back. */
export const textUriOf = (document: Uri): Uri =>
  Uri.from({ scheme: DOCUMENT_SCHEME, path: document.path, query: document.toString() });
export const documentUriOf = (text: Uri): Uri => Uri.parse(sourceOf(text.toString()));

/** What the server makes of documents, each read anew only once its file has changed. */
export class DocumentReader implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #read = new Map<string, Promise<DocumentRead | RefusedDocument>>();
  readonly #watchers = new Map<string, Disposable>();
  readonly #changed = new EventEmitter<Uri>();

  constructor(client: BaseLanguageClient) {
    this.#client = client;
  }

  /** Tells of documents that may be read otherwise now. */
  readonly onDidChange = (listener: (document: Uri) => void): Disposable => this.#changed.event(listener);

  read(document: Uri): Promise<DocumentRead | RefusedDocument> {
    const key = document.toString();
    this.#watch(document);
    let read = this.#read.get(key);
    if (!read) {
      read = this.ask<DocumentRead>("gouji/document", document);
      this.#read.set(key, read);
      // What failed is asked for again.
      read.catch(() => this.#read.delete(key));
    }
    return read;
  }

  /** Asks the server something about a document as it is on disk. */
  async ask<Answer>(method: string, document: Uri, more: object = {}): Promise<Answer | RefusedDocument> {
    const bytes = await readBytes(document);
    if (!(bytes instanceof Uint8Array)) return bytes;
    const asked: DocumentToRead = { uri: textUriOf(document).toString(), bytes: toBase64(bytes) };
    return this.#client.sendRequest<Answer | RefusedDocument>(method, { ...asked, ...more });
  }

  /** Has a document read anew, or all. */
  renew(document?: Uri): void {
    const documents = document ? [document] : [...this.#read.keys()].map(key => Uri.parse(key));
    for (const each of documents) {
      this.#read.delete(each.toString());
      this.#changed.fire(each);
    }
  }

  #watch(document: Uri): void {
    const key = document.toString();
    if (this.#watchers.has(key)) return;
    const name = document.path.replace(/^.*\//, "");
    const pattern = new RelativePattern(Uri.joinPath(document, ".."), name.replace(/[[\]{}?*!]/g, "?"));
    const watcher = workspace.createFileSystemWatcher(pattern);
    const renew = (uri: Uri): void => {
      if (uri.path === document.path) this.renew(document);
    };
    watcher.onDidChange(renew);
    watcher.onDidCreate(renew);
    this.#watchers.set(key, watcher);
  }

  dispose(): void {
    for (const each of this.#watchers.values()) each.dispose();
    this.#changed.dispose();
  }
}
