import {
  commands,
  languages,
  Position,
  Range,
  Selection,
  window,
  workspace,
  WorkspaceEdit,
  type Disposable,
  type TextDocument,
  type TextDocumentContentChangeEvent,
  type TextEditor,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { CellsAnswer } from "../../server/src/lsp/tables.ts";
import type { DraftStates } from "./draftStates.ts";
import { movedCells } from "./movedCells.ts";
import { tableAlignment, type Tables } from "./tableAlignment.ts";

/** Tells the keys whether the cursor is in a table's figures. */
const IN_TABLE = "gouji.inTable";

/** Keys that go from figure to figure, columns that stand under each other, and a formatter that is asked for. */
export function tables(client: BaseLanguageClient, states: DraftStates): Disposable[] {
  const ask = (document: TextDocument): Promise<Tables> => askForTables(client, states, document);
  const known = new WeakMap<TextDocument, Tables>();
  const alignment = tableAlignment();
  const tellKeys = (): void => {
    const editor = window.activeTextEditor;
    const isIn =
      !!editor && editor.selections.length === 1 && isInFigures(editor, known.get(editor.document) ?? []);
    void commands.executeCommand("setContext", IN_TABLE, isIn);
  };
  const renew = async (document: TextDocument): Promise<void> => {
    const { version } = document;
    const found = await ask(document);
    if (document.version !== version) return;
    known.set(document, found);
    for (const editor of window.visibleTextEditors)
      if (editor.document === document) alignment.show(editor, found);
    tellKeys();
  };
  const renewAll = (): void => {
    for (const { document } of window.visibleTextEditors) void renew(document);
  };
  const go = (step: Step, otherwise: () => Thenable<unknown>) => async (): Promise<void> => {
    const editor = window.activeTextEditor;
    // Whoever types fast is in the next cell before an answer could come.
    const found = editor && (known.get(editor.document) ?? (await ask(editor.document)));
    const next = editor && found && step(found, editor.selection.active);
    if (!editor || !next) return void (await otherwise());
    editor.selection = new Selection(next.start, next.end);
    editor.revealRange(next);
  };
  return [
    alignment,
    commands.registerCommand(
      "gouji.nextFigure",
      go(after(1), () => commands.executeCommand("gouji.nextPrompt")),
    ),
    commands.registerCommand(
      "gouji.previousFigure",
      go(after(-1), () => commands.executeCommand("gouji.previousPrompt")),
    ),
    commands.registerCommand(
      "gouji.figureBelow",
      go(below, () => commands.executeCommand("default:type", { text: "\n" })),
    ),
    languages.registerDocumentFormattingEditProvider("disclosure-report", {
      provideDocumentFormattingEdits: document => formatted(client, states, document),
    }),
    commands.registerCommand("gouji.alignTables", async () => {
      const document = window.activeTextEditor?.document;
      if (!document) return;
      const edit = new WorkspaceEdit();
      edit.set(document.uri, await formatted(client, states, document));
      await workspace.applyEdit(edit);
    }),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const found = contentChanges.reduce<Tables | undefined>(afterChange, known.get(document));
      if (found) known.set(document, found);
      else known.delete(document);
    }),
    states.onDidChange(state => {
      const document = states.documentOf(state);
      if (document && window.visibleTextEditors.some(editor => editor.document === document))
        void renew(document);
    }),
    window.onDidChangeVisibleTextEditors(renewAll),
    window.tabGroups.onDidChangeTabGroups(renewAll),
    window.onDidChangeActiveTextEditor(tellKeys),
    window.onDidChangeTextEditorSelection(tellKeys),
    workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration("gouji.alignTables")) renewAll();
    }),
  ];
}

/** The places for figures as a change leaves them, where that can be told without reading the draft anew. */
function afterChange(found: Tables | undefined, change: TextDocumentContentChangeEvent): Tables | undefined {
  const cell = (line: number, start: number, end: number): Range => new Range(line, start, line, end);
  const moved: Tables[number][] = [];
  for (const table of found ?? []) {
    const rows = movedCells(table.rows, change, cell);
    if (!rows) return undefined;
    moved.push({ ...table, rows });
  }
  return found && moved;
}

/** The places for figures of a document's tables, as it is now. */
export async function askForTables(
  client: BaseLanguageClient,
  states: DraftStates,
  document: TextDocument,
): Promise<Tables> {
  const textDocument = { uri: states.uriOf(document) };
  const answer = await client.sendRequest<CellsAnswer[]>("gouji/cells", { textDocument }).catch(() => []);
  const { protocol2CodeConverter: from } = client;
  return answer.map(({ isTabbed, rows, columns }) => ({
    isTabbed,
    rows: rows.map(row => row.map(range => from.asRange(range))),
    columns: columns.map(column => column.map(place => from.asPosition(place))),
  }));
}

async function formatted(client: BaseLanguageClient, states: DraftStates, document: TextDocument) {
  const textDocument = { uri: states.uriOf(document) };
  const options = { tabSize: 4, insertSpaces: false };
  const edits = await client.sendRequest<object[]>("textDocument/formatting", { textDocument, options });
  return (await client.protocol2CodeConverter.asTextEdits(edits as never)) ?? [];
}

/** Whether the cursor is behind a row's labels. */
const isInFigures = ({ selection: { active } }: TextEditor, found: Tables): boolean =>
  workspace.getConfiguration("gouji").get<boolean>("tableKeys", true) &&
  found.some(({ rows }) =>
    rows.some(([first]) => first?.start.line === active.line && !active.isBefore(first.start)),
  );

type Step = (found: Tables, from: Position) => Range | undefined;

/** The figure so many places on, past the ends of rows but not of the table. */
const after =
  (places: 1 | -1): Step =>
  (found, from) => {
    for (const { rows } of found) {
      const all = rows.flat();
      const at = all.findLastIndex(({ start }) => !start.isAfter(from));
      const here = all[at];
      if (here && here.start.line === from.line) return all[at + places];
    }
    return undefined;
  };

const below: Step = (found, from) => {
  for (const { rows } of found) {
    const row = rows.findIndex(([first]) => first?.start.line === from.line);
    const column = rows[row]?.findLastIndex(({ start }) => !start.isAfter(from)) ?? -1;
    if (column >= 0) return rows[row + 1]?.[column];
  }
  return undefined;
};
