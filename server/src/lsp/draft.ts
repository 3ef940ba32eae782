import { TextDocument } from "vscode-languageserver-textdocument";
import type { TextDocumentContentChangeEvent } from "vscode-languageserver";
import { Patch, type Edit, type Span } from "../core/index.ts";

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
      this.#changes.replace(this.#editOf(change));
      TextDocument.update(this.#current, [change], version);
    }
    return this;
  }

  /** The edit that a change comes down to: some clients send a whole text for a letter. */
  #editOf(change: TextDocumentContentChangeEvent): Edit {
    const before = this.#current.getText();
    if (!("range" in change)) return narrowed(before, { start: 0, end: before.length }, change.text);
    const [a, b] = [this.#current.offsetAt(change.range.start), this.#current.offsetAt(change.range.end)];
    return narrowed(before, { start: Math.min(a, b), end: Math.max(a, b) }, change.text);
  }

  /** The same draft in another language, which a client closes and opens anew for it; undefined for another text. */
  reopened(uri: string, languageId: string, version: number, text: string): Draft | undefined {
    if (uri !== this.uri || text !== this.#current.getText()) return undefined;
    const draft = new Draft(uri, languageId, version, text);
    draft.#saved = this.#saved;
    draft.#changes = this.#changes;
    return draft;
  }

  save(): void {
    this.#saved = this.#current;
    this.#changes = new Patch(this.#saved.getText().length);
  }
}

/** The edit without what it leaves as it was at either end. */
function narrowed(text: string, span: Span, newText: string): Edit {
  const most = Math.min(span.end - span.start, newText.length);
  let head = 0;
  while (head < most && text[span.start + head] === newText[head]) head++;
  let tail = 0;
  while (tail < most - head && text[span.end - 1 - tail] === newText[newText.length - 1 - tail]) tail++;
  return {
    span: { start: span.start + head, end: span.end - tail },
    newText: newText.slice(head, newText.length - tail),
  };
}

const copyOf = (document: TextDocument): TextDocument =>
  TextDocument.create(document.uri, document.languageId, document.version, document.getText());
