import {
  languages,
  Position,
  Selection,
  SnippetString,
  Uri,
  window,
  workspace,
  type TextDocument,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { DraftAnswer } from "../../server/src/lsp/newDraft.ts";
import type { DraftStates } from "./draftStates.ts";
import {
  askForMore,
  askForWish,
  type Asking,
  type NewNotation,
  type Open,
  type Wish,
} from "./newReportWish.ts";
import { serverCommand } from "./running.ts";
import { words } from "./words.ts";

/** The command 新建年报: opens a draft to be filled in; asks what it is to be, unless its caller says so. */
export const newReportCommand = (client: BaseLanguageClient, states: DraftStates) =>
  serverCommand(client, "gouji.newReport", async (given?: Wish) => {
    let wish = given ?? (await askForWish(openReport(states), asking()));
    while (wish) {
      const answer: DraftAnswer = await client.sendRequest<DraftAnswer>("gouji/newDraft", wish);
      if (!("missing" in answer)) return open(answer, wish.notation);
      if (answer.missing === "report" || given) return refuse();
      wish = await askForMore(wish, answer.missing, asking());
    }
  });

function openReport(states: DraftStates): Open | undefined {
  const document = window.activeTextEditor?.document;
  const state = document && states.of(document);
  if (!document || !state?.tally) return undefined;
  return { text: document.getText(), ...(state.year !== undefined && { year: state.year }) };
}

function refuse(): void {
  void window.showErrorMessage(
    words("从这份文件读不出上年的报告、机关或年份。", "No report, organ or year can be read from this file."),
  );
}

async function open(draft: Exclude<DraftAnswer, { missing: unknown }>, notation: NewNotation): Promise<void> {
  await show(draft, notation);
  if (draft.startedFrom === undefined) return;
  void window.showWarningMessage(
    words(
      `打开的是 ${draft.startedFrom} 年的报告，不是上一年的，没有带入其中的数字。`,
      `The open report is on ${draft.startedFrom}, not on the year before; no figure was taken over from it.`,
    ),
  );
}

/** A table of tabs keeps its leading tabs only when it isn't inserted as a snippet. */
async function show(draft: Exclude<DraftAnswer, { missing: unknown }>, notation: NewNotation): Promise<void> {
  const document = await openFresh(draft.title, notation === "gfm" ? "markdown" : "disclosure-report");
  const editor = await window.showTextDocument(document);
  if (notation !== "tsv") {
    await editor.insertSnippet(new SnippetString(draft.snippet));
    return;
  }
  await editor.edit(builder => builder.insert(new Position(0, 0), draft.text));
  if (draft.prompt)
    editor.selection = new Selection(
      document.positionAt(draft.prompt.start),
      document.positionAt(draft.prompt.end),
    );
}

/** An empty document that is saved under the report's name, beside the other files; without a folder it has no name yet. */
export async function openFresh(title: string, language: string): Promise<TextDocument> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (!folder || !title || !["file", "vscode-remote"].includes(folder.scheme))
    return workspace.openTextDocument({ language });
  const ending = language === "markdown" ? "md" : "txt";
  for (let at = 1; ; at++) {
    const file = Uri.joinPath(folder, `${title}${at > 1 ? `（${at}）` : ""}.${ending}`);
    const isOpen = workspace.textDocuments.some(({ uri }) => uri.path === file.path);
    if (isOpen || (await isThere(file))) continue;
    const document = await workspace.openTextDocument(file.with({ scheme: "untitled" }));
    return document.languageId === language
      ? document
      : languages.setTextDocumentLanguage(document, language);
  }
}

const isThere = (file: Uri): Promise<boolean> =>
  Promise.resolve(workspace.fs.stat(file)).then(
    () => true,
    () => false,
  );

const asking = (): Asking => ({
  choose: (placeHolder, choices) => window.showQuickPick(choices, { title: title(), placeHolder }),
  write: ({ prompt, value, validate }) =>
    window.showInputBox({
      title: title(),
      prompt,
      ...(value !== undefined && { value }),
      validateInput: validate,
    }),
  words,
  thisYear: new Date().getFullYear(),
});

const title = (): string => words("新建年报", "New annual report");
