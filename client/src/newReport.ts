import { commands, Selection, SnippetString, window, workspace, type TextDocument } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { DraftAnswer } from "../../server/src/lsp/newDraft.ts";

type Notation = "tsv" | "gfm" | "html";

/** What a new report is to be; organ and year are last year's own, or its next, where it is started from one. */
interface Wish {
  readonly notation: Notation;
  readonly organ?: string;
  readonly year?: number;
  /** Text of last year's report. */
  readonly from?: string;
}

/** The command 新建年报: opens a draft to be filled in; asks what it is to be, unless its caller says so. */
export const newReportCommand = (client: BaseLanguageClient) =>
  commands.registerCommand("gouji.newReport", async (given?: Wish) => {
    const wish = given ?? (await askForWish());
    if (!wish) return;
    const answer = await client.sendRequest<DraftAnswer>("gouji/newDraft", wish);
    if ("wanting" in answer)
      void window.showErrorMessage(
        words(
          "从这份文件读不出上年的报告、机关或年份。",
          "No report, organ or year can be read from this file.",
        ),
      );
    else await show(answer, wish.notation);
  });

/** Undefined when the user turns away. */
async function askForWish(): Promise<Wish | undefined> {
  const last = await askForLast();
  if (!last) return undefined;
  const blank = last.from === undefined ? await askForOrganAndYear() : {};
  const notation = blank && (await askForNotation());
  return notation && { ...last, ...blank, notation };
}

async function askForOrganAndYear(): Promise<Pick<Wish, "organ" | "year"> | undefined> {
  const organ = await askForOrgan();
  const year = organ && (await askForYear());
  return year ? { organ: organ.trim(), year: Number(year) } : undefined;
}

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
async function askForLast(): Promise<Pick<Wish, "from"> | undefined> {
  const open: TextDocument | undefined = window.activeTextEditor?.document;
  if (!open?.getText().includes("政府信息公开")) return {};
  const blank = words("空白年报", "A blank report");
  const last = words("以打开的这份为上年报告", "Start from the report that is open as last year's");
  const choice = await window.showQuickPick([blank, last], { title: title() });
  return choice === undefined ? undefined : choice === last ? { from: open.getText() } : {};
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
