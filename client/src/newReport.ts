import { commands, Selection, SnippetString, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { DraftAnswer } from "../../server/src/lsp/newDraft.ts";
import { askForMore, askForWish, type Asking, type Notation, type Wish } from "./newReportWish.ts";
import { words } from "./words.ts";

/** The command 新建年报: opens a draft to be filled in; asks what it is to be, unless its caller says so. */
export const newReportCommand = (client: BaseLanguageClient) =>
  commands.registerCommand("gouji.newReport", async (given?: Wish) => {
    let wish = given ?? (await askForWish(window.activeTextEditor?.document.getText(), asking()));
    while (wish) {
      const answer: DraftAnswer = await client.sendRequest<DraftAnswer>("gouji/newDraft", wish);
      if (!("missing" in answer)) return open(answer, wish.notation);
      if (answer.missing === "report" || given) return refuse();
      wish = await askForMore(wish, answer.missing, asking());
    }
  });

function refuse(): void {
  void window.showErrorMessage(
    words("从这份文件读不出上年的报告、机关或年份。", "No report, organ or year can be read from this file."),
  );
}

async function open(draft: Exclude<DraftAnswer, { missing: unknown }>, notation: Notation): Promise<void> {
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
async function show(draft: Exclude<DraftAnswer, { missing: unknown }>, notation: Notation): Promise<void> {
  const language = notation === "gfm" ? "markdown" : "disclosure-report";
  const isSnippet = notation !== "tsv";
  const document = await workspace.openTextDocument({ language, content: isSnippet ? "" : draft.text });
  const editor = await window.showTextDocument(document);
  if (isSnippet) await editor.insertSnippet(new SnippetString(draft.snippet));
  else if (draft.prompt)
    editor.selection = new Selection(
      document.positionAt(draft.prompt.start),
      document.positionAt(draft.prompt.end),
    );
}

const asking = (): Asking => ({
  choose: choices => window.showQuickPick(choices, { title: title() }),
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
