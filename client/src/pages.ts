import { commands, Uri, ViewColumn, window, workspace, type Disposable, type WebviewPanel } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { ShowingParams } from "../../server/src/lsp/showing.ts";
import { GO_TO } from "./commands.ts";
import type { DraftStates } from "./draftStates.ts";
import { pageHtml } from "./pageHtml.ts";
import { serverCommand } from "./running.ts";
import { words } from "./words.ts";

type Page = ShowingParams["page"];

/** A page about a draft, shown beside it and following it. */
interface Shown {
  readonly page: Page;
  /** The draft's address as the server knows it. */
  readonly uri: string;
  readonly panel: WebviewPanel;
}

/** The commands 勾稽核对表 and 查看读取结果: pages about a draft whose places are links, and to keep as files. */
export function pages(client: BaseLanguageClient, states: DraftStates): Disposable[] {
  const open = new Set<Shown>();
  const ask = (page: Page, uri: string, isToKeep: boolean): Promise<string | null> =>
    client.sendRequest<string | null>("gouji/showing", { textDocument: { uri }, page, isToKeep });
  const render = async ({ page, uri, panel }: Shown): Promise<void> => {
    const text = (await ask(page, uri, false)) ?? noReport();
    const body = await commands.executeCommand<string>("markdown.api.render", text);
    panel.webview.html = pageHtml(titleOf(page), body);
  };
  const show = async (page: Page): Promise<void> => {
    const draft = states.inHand;
    if (!draft)
      return void window.showInformationMessage(words("请先打开一份年报。", "Open a report first."));
    const uri = states.uriOf(draft);
    const known = [...open].find(each => each.page === page && each.uri === uri);
    if (known) return known.panel.reveal();
    const panel = window.createWebviewPanel(
      "gouji.page",
      titleOf(page),
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableCommandUris: [GO_TO], enableFindWidget: true, retainContextWhenHidden: true },
    );
    const shown: Shown = { page, uri, panel };
    open.add(shown);
    panel.onDidDispose(() => open.delete(shown));
    await render(shown);
  };
  const keep = async (): Promise<void> => {
    const shown = [...open].find(({ panel }) => panel.active);
    if (!shown) return;
    const text = await ask(shown.page, shown.uri, true);
    if (text !== null) await save(shown.page, text, Uri.parse(shown.uri));
  };
  return [
    serverCommand(client, "gouji.showSheet", () => show("sheet")),
    serverCommand(client, "gouji.showReading", () => show("reading")),
    commands.registerCommand("gouji.keepPage", keep),
    states.onDidChange(({ uri }) => {
      for (const shown of open) if (shown.uri === uri) void render(shown);
    }),
  ];
}

/** Written as HTML it can be printed from a browser; as Markdown it can be worked on. */
async function save(page: Page, text: string, draft: Uri): Promise<void> {
  const name = `${draft.path.replace(/^.*\//, "").replace(/\.[^.]+$/, "")}.${titleOf(page)}.html`;
  const target = await window.showSaveDialog({
    defaultUri: Uri.joinPath(draft.with({ path: draft.path.replace(/[^/]*$/, "") || "/" }), name),
    filters: { [words("网页（可打印）", "Web page, to print")]: ["html"], Markdown: ["md"] },
  });
  if (!target) return;
  const content = target.path.endsWith(".md")
    ? text
    : pageHtml(titleOf(page), await commands.executeCommand<string>("markdown.api.render", text));
  await workspace.fs.writeFile(target, new TextEncoder().encode(content));
}

const titleOf = (page: Page): string =>
  page === "sheet" ? words("勾稽关系核对表", "Check sheet") : words("读取结果", "How the draft was read");

const noReport = (): string =>
  words(
    "这份文档不是政府信息公开工作年度报告。",
    "This document is no annual report on open government information.",
  );
