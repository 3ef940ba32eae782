import { commands, EventEmitter, Uri, ViewColumn, window, workspace, type Disposable } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";

export const READING_SCHEME = "gouji-reading";

/** The command 查看读取结果: how the server understood a draft, in a document of its own that follows the draft. */
export function readings(client: BaseLanguageClient): Disposable[] {
  const changed = new EventEmitter<Uri>();
  return [
    changed,
    workspace.registerTextDocumentContentProvider(READING_SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: async reading => {
        const textDocument = { uri: client.code2ProtocolConverter.asUri(draftOf(reading)) };
        return (await client.sendRequest<string | null>("gouji/reading", { textDocument })) ?? NO_REPORT;
      },
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      const reading = readingOf(document.uri);
      if (workspace.textDocuments.some(({ uri }) => uri.toString() === reading.toString()))
        changed.fire(reading);
    }),
    commands.registerCommand("gouji.showReading", async () => {
      const draft = window.activeTextEditor?.document;
      if (!draft || draft.uri.scheme === READING_SCHEME) return;
      const reading = await workspace.openTextDocument(readingOf(draft.uri));
      await window.showTextDocument(reading, { viewColumn: ViewColumn.Beside, preserveFocus: true });
    }),
  ];
}

const NO_REPORT =
  "这份文档不是政府信息公开工作年度报告。\n\nThis document is no annual report on open government information.\n";

const readingOf = (draft: Uri): Uri =>
  Uri.from({ scheme: READING_SCHEME, path: `${draft.path}.读取结果.md`, query: draft.toString() });

const draftOf = (reading: Uri): Uri => Uri.parse(reading.query);
