import { TextDocument } from "vscode-languageserver-textdocument";
import type { TextDocumentContentChangeEvent } from "vscode-languageserver";
import { Patch } from "../core/index.ts";

/** An open document: as it is now, as it was when last saved (or else opened), and what was changed since. */
export class Draft {
  readonly uri: string;
  #current: TextDocument;
  #saved: TextDocument;
  #changes: Patch;

  constructor(uri: string, languageId: string, version: number, text: string) {
    this.uri = uri;
    this.#current = TextDocument.create(uri, languageId, version, text);
    this.#saved = this.#current;
    this.#changes = new Patch(text.length);
  }

  get current(): TextDocument {
    return this.#current;
  }

  get saved(): TextDocument {
    return this.#saved;
  }

  /** From `saved` to `current`. */
  get changes(): Patch {
    return this.#changes;
  }

  /** Takes over the client's changes, each made in the text that those before it left. */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): this {
    if (this.#current === this.#saved) this.#current = copyOf(this.#saved);
    for (const change of changes) {
      const span =
        "range" in change
          ? {
              start: this.#current.offsetAt(change.range.start),
              end: this.#current.offsetAt(change.range.end),
            }
          : { start: 0, end: this.#current.getText().length };
      this.#changes.replace({
        span: { start: Math.min(span.start, span.end), end: Math.max(span.start, span.end) },
        newText: change.text,
      });
      TextDocument.update(this.#current, [change], version);
    }
    return this;
  }

  save(): void {
    this.#saved = this.#current;
    this.#changes = new Patch(this.#saved.getText().length);
  }
}

const copyOf = (document: TextDocument): TextDocument =>
  TextDocument.create(document.uri, document.languageId, document.version, document.getText());
