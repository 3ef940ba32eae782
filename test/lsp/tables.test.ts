import { describe, expect, it } from "vitest";
import type { TextEdit } from "vscode-languageserver/node";
import type { CellsAnswer, PromptsAnswer } from "../../server/src/lsp/tables.ts";
import { cleanReport } from "../rules/clean.ts";
import { Client, pulling } from "./client.ts";

const uri = "untitled:draft";

async function opened(text: string, options: object = {}) {
  const client = await Client.start(pulling, undefined, options);
  await client.open(uri, text);
  return client;
}

describe("tables", () => {
  const format = (client: Client): Promise<TextEdit[]> =>
    client.connection.sendRequest("textDocument/formatting", {
      textDocument: { uri },
      options: { tabSize: 4, insertSpaces: true },
    });

  it("of Markdown are aligned for a client that formats, others not touched", async () => {
    const client = await opened(cleanReport("markdown"));
    expect(client.initialized.capabilities.documentFormattingProvider).toBe(true);
    const edits = await format(client);
    expect(edits.length).toBeGreaterThan(30);
    expect(edits.every(({ newText }) => newText.startsWith("|"))).toBe(true);
    expect(await format(await opened(cleanReport("plain")))).toEqual([]);
    expect(await format(await opened("| a | bcd |\n| --- | --- |\n"))).toEqual([]);
  });

  it("tell where their figures stand", async () => {
    const client = await opened(cleanReport("plain"));
    const cells = await client.connection.sendRequest<CellsAnswer[]>("gouji/cells", {
      textDocument: { uri },
    });
    expect(cells.map(({ isTabbed, rows }) => [isTabbed, rows.length])).toEqual([
      [true, 6],
      [true, 25],
      [true, 1],
    ]);
  });

  it("and their draft tell what is still to be filled in, for keys that go from one to the next", async () => {
    const draft = `【填写机关名称】2025年政府信息公开工作年度报告\n\n${cleanReport("plain")}\n【待补】`;
    const client = await opened(draft);
    const ask = { textDocument: { uri } };
    const found = await client.connection.sendRequest<PromptsAnswer>("gouji/prompts", ask);
    expect(found.map(({ start }) => start.line)).toEqual([0, draft.split("\n").length - 1]);
    expect(found[0]?.end.character).toBe("【填写机关名称】".length);
  });

  it.each([
    ["markdown", "| 项目 | 数量 |\n| --- | --- |\n| 甲\\|乙 | 3 |\n|  | 4 |"],
    ["plaintext", "项目\t数量\n甲|乙\t3\n\t4"],
  ])("from a web page or Word come in the notation of a draft in %s", async (languageId, written) => {
    const client = await Client.start(pulling);
    await client.open(uri, cleanReport(languageId === "markdown" ? "markdown" : "plain"), 1, languageId);
    const paste = (html: string) =>
      client.connection.sendRequest("gouji/table", { textDocument: { uri }, html });
    const table =
      "<table><tr><td>项目</td><td>数量</td></tr><tr><td rowspan=2>甲|乙</td><td>3</td></tr><tr><td><b>4</b></td></tr></table>";
    const page = `<html><head><style>td { color: red }</style></head><body><!--StartFragment-->${table}<!--EndFragment--></body></html>`;
    expect(await paste(page)).toBe(written);
    expect(await paste(`<p>前言。</p>${table}`)).toBeNull();
    expect(await paste("<p>没有表格</p>")).toBeNull();
  });
});
