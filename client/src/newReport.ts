import { commands, Selection, SnippetString, window, workspace, type TextDocument } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { DraftAnswer } from "../../server/src/lsp/newDraft.ts";

type Notation = "tsv" | "gfm" | "html";

/** The command 新建年报: asks who reports on which year, or takes it from last year's report, and opens the draft. */
export const newReportCommand = (client: BaseLanguageClient) =>
  commands.registerCommand("gouji.newReport", async () => {
    const from = await askForLast();
    if (!from) return;
    const organ = from.text === undefined ? await askForOrgan() : undefined;
    if (from.text === undefined && !organ) return;
    const year = from.text === undefined ? await askForYear() : undefined;
    if (from.text === undefined && !year) return;
    const notation = await askForNotation();
    if (!notation) return;
    const wish = {
      notation,
      ...(organ && { organ }),
      ...(year && { year: Number(year) }),
      ...(from.text !== undefined && { from: from.text }),
    };
    const answer = await client.sendRequest<DraftAnswer>("gouji/newDraft", wish);
    if ("wanting" in answer)
      void window.showErrorMessage(
        words(
          "从这份文件读不出上年的报告、机关或年份。",
          "No report, organ or year can be read from this file.",
        ),
      );
    else await show(answer, notation);
  });

/** A table of tabs keeps its leading tabs only when it isn't inserted as a snippet. */
async function show(draft: Exclude<DraftAnswer, { wanting: unknown }>, notation: Notation): Promise<void> {
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

/** Whether to start from the report that is open; undefined when the user turns away. */
async function askForLast(): Promise<{ readonly text?: string } | undefined> {
  const open: TextDocument | undefined = window.activeTextEditor?.document;
  if (!open?.getText().includes("政府信息公开")) return {};
  const blank = words("空白年报", "A blank report");
  const last = words("以打开的这份为上年报告", "Start from the report that is open as last year's");
  const choice = await window.showQuickPick([blank, last], { title: title() });
  return choice === undefined ? undefined : choice === last ? { text: open.getText() } : {};
}

const askForOrgan = () =>
  window.showInputBox({
    title: title(),
    prompt: words("机关名称（全称）", "The organ's full name"),
    validateInput: name => (name.trim() ? undefined : words("请填写机关名称", "A name is wanted")),
  });

const askForYear = () =>
  window.showInputBox({
    title: title(),
    prompt: words("报告哪一年的工作", "The year reported on"),
    value: String(new Date().getFullYear() - 1),
    validateInput: year =>
      /^\d{4}$/.test(year) ? undefined : words("请填写四位年份", "Four digits are wanted"),
  });

async function askForNotation(): Promise<Notation | undefined> {
  const choices: { label: string; notation: Notation }[] = [
    { label: words("Markdown（竖线表格）", "Markdown (tables of bars)"), notation: "gfm" },
    { label: words("纯文本（制表符表格）", "Plain text (tables of tabs)"), notation: "tsv" },
    { label: words("纯文本（HTML 表格）", "Plain text (HTML tables)"), notation: "html" },
  ];
  return (await window.showQuickPick(choices, { title: title() }))?.notation;
}

const title = (): string => words("新建年报", "New annual report");

const words = (zh: string, en: string): string => {
  const language = workspace.getConfiguration("gouji").get<string>("language");
  return language === "en" ? en : zh;
};
