import {
  Range,
  TextDocumentIdentifier,
  TextDocumentItem,
  VersionedTextDocumentIdentifier,
  type NotificationMessage,
} from "vscode-languageserver";
import { recordOf } from "./settings.ts";

/** Whether what a client tells of a document can be followed; anything else would leave a document that is none. */
export function isWellFormed({ method, params }: NotificationMessage): boolean {
  const { textDocument, contentChanges } = recordOf(params);
  switch (method) {
    case "textDocument/didOpen":
      return TextDocumentItem.is(textDocument);
    case "textDocument/didChange":
      return (
        VersionedTextDocumentIdentifier.is(textDocument) &&
        Array.isArray(contentChanges) &&
        contentChanges.every(isChange)
      );
    case "textDocument/didSave":
    case "textDocument/didClose":
      return TextDocumentIdentifier.is(textDocument);
    default:
      return true;
  }
}

function isChange(value: unknown): boolean {
  const { range, text } = recordOf(value);
  return typeof text === "string" && (range === undefined || Range.is(range));
}
