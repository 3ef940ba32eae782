import {
  EventEmitter,
  languages,
  Range,
  Uri,
  window,
  workspace,
  type Disposable,
  type TextDocument,
  type TextEditor,
} from "vscode";
import { DOCUMENT_SCHEME } from "../../server/src/lsp/documentUri.ts";
import { documentUriOf, textUriOf, type DocumentReader } from "./documentReader.ts";

/** Documents as read-only texts of the reports' language, in which all works that works in a draft. */
export function documentTexts(documents: DocumentReader): Disposable[] {
  const changed = new EventEmitter<Uri>();
  // Tables are HTML, which alone says what merged cells cover; their words stand out from it.
  const faint = window.createTextEditorDecorationType({ opacity: "0.3" });
  const dim = (editor: TextEditor): void => {
    if (editor.document.uri.scheme === DOCUMENT_SCHEME) editor.setDecorations(faint, tagsIn(editor.document));
  };
  const dimAll = (): void => window.visibleTextEditors.forEach(dim);
  return [
    changed,
    faint,
    documents.onDidChange(document => changed.fire(textUriOf(document))),
    workspace.registerTextDocumentContentProvider(DOCUMENT_SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: async text => {
        const read = await documents.read(documentUriOf(text));
        return "reason" in read ? read.reason : read.text;
      },
    }),
    workspace.onDidOpenTextDocument(document => {
      if (document.uri.scheme === DOCUMENT_SCHEME && document.languageId !== "disclosure-report")
        void languages.setTextDocumentLanguage(document, "disclosure-report");
    }),
    window.onDidChangeVisibleTextEditors(dimAll),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.scheme === DOCUMENT_SCHEME) dimAll();
    }),
  ];
}

const tagsIn = (document: TextDocument): Range[] =>
  [...document.getText().matchAll(/<[^<>]*>/g)].map(
    ({ 0: tag, index }) => new Range(document.positionAt(index), document.positionAt(index + tag.length)),
  );
