import { commands, Selection, window, type Disposable, type Range, type TextDocument } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { PromptsAnswer } from "../../server/src/lsp/tables.ts";
import type { DraftStates } from "./draftStates.ts";
import { askForTables } from "./tables.ts";

/** Tells Tab whether the draft still asks its writer for something. */
const HAS_PROMPTS = "gouji.hasPrompts";

/** In a draft that is being written, keys go from one 【填写…】 to the next, and to the first figure of a table between them. */
export function prompts(client: BaseLanguageClient, states: DraftStates): Disposable[] {
  const ask = async (document: TextDocument): Promise<Range[]> => {
    const textDocument = { uri: states.uriOf(document) };
    const answer = await client.sendRequest<PromptsAnswer>("gouji/prompts", { textDocument }).catch(() => []);
    return answer.map(range => client.protocol2CodeConverter.asRange(range));
  };
  const tellKeys = async (): Promise<void> => {
    const document = window.activeTextEditor?.document;
    const isOurs = document?.languageId === "disclosure-report";
    const found = isOurs ? await ask(document) : [];
    if (document === window.activeTextEditor?.document)
      await commands.executeCommand("setContext", HAS_PROMPTS, found.length > 0);
  };
  const go = (direction: 1 | -1, otherwise: string) => async (): Promise<void> => {
    const editor = window.activeTextEditor;
    if (!editor) return;
    const { document, selection } = editor;
    const found = await ask(document);
    const tables = found.length ? await askForTables(client, states, document) : [];
    const firstFigures = tables.flatMap(({ rows }) => rows[0]?.slice(0, 1) ?? []);
    const stops = [...found, ...firstFigures].sort((a, b) => a.start.compareTo(b.start));
    const next =
      direction > 0
        ? stops.find(({ start }) => start.isAfter(selection.start))
        : stops.findLast(({ start }) => start.isBefore(selection.start));
    if (!next) return void (await commands.executeCommand(otherwise));
    editor.selection = new Selection(next.start, next.end);
    editor.revealRange(next);
  };
  return [
    commands.registerCommand("gouji.nextPrompt", go(1, "tab")),
    commands.registerCommand("gouji.previousPrompt", go(-1, "outdent")),
    states.onDidChange(() => void tellKeys()),
    window.onDidChangeActiveTextEditor(() => void tellKeys()),
  ];
}
