import { TextDocument } from "vscode-languageserver-textdocument";
import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver/node";
import type { Client } from "../lsp/client.ts";

/** A document as its editor has it. */
export class Sheet {
  readonly uri: string;
  readonly languageId: string;
  version = 1;
  text: string;
  /** As it was handed out. */
  readonly first: string;
  /** Texts that it had before, the newest last. */
  readonly past: string[] = [];
  isOpen = false;

  constructor(uri: string, languageId: string, text: string) {
    this.uri = uri;
    this.languageId = languageId;
    this.text = text;
    this.first = text;
  }

  get document(): TextDocument {
    return TextDocument.create(this.uri, this.languageId, this.version, this.text);
  }
}

/** So many texts may be gone back to. */
const MOST_UNDOS = 20;

/** What an editor does to its documents, told to the server as it does so. */
export class Desk {
  readonly client: Client;
  readonly sheets: readonly Sheet[];
  edits = 0;

  constructor(client: Client, sheets: readonly Sheet[]) {
    this.client = client;
    this.sheets = sheets;
  }

  async open(sheet: Sheet): Promise<void> {
    if (sheet.isOpen) return;
    sheet.isOpen = true;
    await this.client.open(sheet.uri, sheet.text, ++sheet.version, sheet.languageId);
  }

  async close(sheet: Sheet): Promise<void> {
    if (!sheet.isOpen) return;
    sheet.isOpen = false;
    await this.client.close(sheet.uri);
  }

  /** Puts words in the place of others. */
  async replace(sheet: Sheet, start: number, end: number, text: string): Promise<void> {
    const { document } = sheet;
    const range = { start: document.positionAt(start), end: document.positionAt(end) };
    await this.change(sheet, [{ range, newText: text }]);
  }

  /** Makes edits that count in the text as it is. */
  async change(sheet: Sheet, edits: readonly TextEdit[]): Promise<void> {
    const { document } = sheet;
    sheet.past.push(sheet.text);
    sheet.past.splice(0, sheet.past.length - MOST_UNDOS);
    sheet.text = TextDocument.applyEdits(document, [...edits]);
    const inOrder = [...edits].sort(
      (a, b) => document.offsetAt(a.range.start) - document.offsetAt(b.range.start),
    );
    const changes = inOrder.reverse().map(({ range, newText }) => ({ range, text: newText }));
    this.edits += changes.length;
    await this.client.change(sheet.uri, ++sheet.version, ...changes);
  }

  /** Goes back to the text before, told as a whole text as some editors do. */
  async undo(sheet: Sheet): Promise<void> {
    const text = sheet.past.pop();
    if (text === undefined) return;
    sheet.text = text;
    this.edits++;
    await this.client.change(sheet.uri, ++sheet.version, { text });
  }

  /** Makes what the server proposes, if it is for the text as it is; says whether it was. */
  async make({ documentChanges = [], changes = {} }: WorkspaceEdit): Promise<boolean> {
    for (const change of documentChanges) {
      if (!("edits" in change)) continue;
      const { textDocument, edits } = change as TextDocumentEdit;
      const sheet = this.sheets.find(({ uri }) => uri === textDocument.uri);
      if (!sheet) continue;
      if (textDocument.version !== null && textDocument.version !== sheet.version) return false;
      await this.change(sheet, edits as TextEdit[]);
    }
    for (const [uri, edits] of Object.entries(changes)) {
      const sheet = this.sheets.find(other => other.uri === uri);
      if (sheet) await this.change(sheet, edits);
    }
    return true;
  }
}
