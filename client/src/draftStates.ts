import { EventEmitter, window, workspace, type Disposable, type TextDocument } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { DraftState } from "../../server/src/lsp/state.ts";

/** How each open document stands, as the server last told. */
export class DraftStates implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #states = new Map<string, DraftState>();
  readonly #changed = new EventEmitter<DraftState>();
  readonly #subscriptions: readonly Disposable[];
  #last = window.activeTextEditor?.document;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#subscriptions = [
      this.#changed,
      client.onNotification("gouji/state", (state: DraftState) => {
        this.#states.set(state.uri, state);
        this.#changed.fire(state);
      }),
      workspace.onDidCloseTextDocument(document => this.#states.delete(this.uriOf(document))),
      window.onDidChangeActiveTextEditor(editor => {
        if (editor) this.#last = editor.document;
      }),
    ];
  }

  readonly onDidChange = (listener: (state: DraftState) => void): Disposable => this.#changed.event(listener);

  of(document: TextDocument): DraftState | undefined {
    return this.#states.get(this.uriOf(document));
  }

  /** What is worked on: views, pages and the walkthrough take the focus from the editor, not the draft from its writer. */
  get inHand(): TextDocument | undefined {
    return this.#last?.isClosed ? undefined : this.#last;
  }

  documentOf({ uri }: DraftState): TextDocument | undefined {
    return workspace.textDocuments.find(document => this.uriOf(document) === uri);
  }

  /** A document's address as the server knows it. */
  uriOf({ uri }: TextDocument): string {
    return this.#client.code2ProtocolConverter.asUri(uri);
  }

  dispose(): void {
    for (const each of this.#subscriptions) each.dispose();
  }
}
