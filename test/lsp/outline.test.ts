import { describe, expect, it } from "vitest";
import type { DocumentSymbol, FoldingRange, SymbolInformation } from "vscode-languageserver/node";
import { cleanReport, styles } from "../rules/clean.ts";
import { Client, own, pulling } from "./client.ts";

const uri = "file:///d/report.txt";

async function asked<Answer>(method: string, text: string, capabilities = own): Promise<Answer> {
  const client = await Client.start(capabilities);
  await client.open(uri, text);
  return client.connection.sendRequest<Answer>(method, { textDocument: { uri } });
}

describe("the outline", () => {
  it.each(styles)("has sections, parts, tables and rows of a %s draft", async style => {
    const symbols = await asked<DocumentSymbol[]>("textDocument/documentSymbol", cleanReport(style));
    expect(symbols.map(({ name }) => name.slice(0, 6))).toEqual([
      "临溪县水务局",
      "一、总体情况",
      "二、主动公开",
      "三、收到和处",
      "四、政府信息",
      "五、存在的主",
      "六、其他需要",
    ]);
    expect(symbols[1]?.children?.map(({ name }) => name)).toContain("（四）政府信息公开平台建设");
    const [table] = symbols[3]?.children ?? [];
    expect(table).toMatchObject({ name: "表三（收到和处理政府信息公开申请情况）", detail: "39 ✓ 0 ✗ 0 ?" });
    expect(table?.children?.find(({ name }) => name === "（七）总计")?.detail).toBe("8");
    expect(misplaced(symbols)).toEqual([]);
  });

  it("is a list for a client that takes no tree", async () => {
    const symbols = await asked<SymbolInformation[]>(
      "textDocument/documentSymbol",
      cleanReport("plain"),
      pulling,
    );
    expect(symbols.find(({ name }) => name === "（七）总计")?.location.uri).toBe(uri);
  });

  it("folds sections, parts and tables", async () => {
    const text = cleanReport("plain");
    const lineOf = (words: string): number => text.split("\n").findIndex(line => line.startsWith(words));
    const folds = await asked<FoldingRange[]>("textDocument/foldingRange", text);
    const endAt = (words: string) => folds.find(({ startLine }) => startLine === lineOf(words))?.endLine;
    expect(endAt("三、收到")).toBe(lineOf("四、结转下年度"));
    expect(endAt("（一）主动公开")).toBe(lineOf("（一）主动公开") + 2);
    expect(endAt("（本列数据")).toBe(lineOf("四、结转下年度"));
  });

  it("is empty for what is no report", async () => {
    expect(await asked("textDocument/documentSymbol", "会议纪要\n")).toEqual([]);
    expect(await asked("textDocument/foldingRange", "会议纪要\n")).toEqual([]);
  });
});

/** Symbols that lie outside what they belong to, or whose words lie outside them; VS Code refuses such an outline whole. */
const misplaced = (symbols: readonly DocumentSymbol[]): string[] =>
  symbols.flatMap(({ name, range, selectionRange, children = [] }) => [
    ...(isIn(selectionRange, range) ? [] : [name]),
    ...children.filter(child => !isIn(child.range, range)).map(child => child.name),
    ...misplaced(children),
  ]);

function isIn(inner: DocumentSymbol["range"], outer: DocumentSymbol["range"]): boolean {
  const before = (a: DocumentSymbol["range"]["start"], b: DocumentSymbol["range"]["start"]): boolean =>
    a.line < b.line || (a.line === b.line && a.character <= b.character);
  return before(outer.start, inner.start) && before(inner.end, outer.end);
}
