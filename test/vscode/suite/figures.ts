import { assert } from "chai";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { cleanDraft, wrongTotal } from "./drafts.ts";
import { endOf, noFindings, open, replace, someFindings } from "./editor.ts";

const granted = "（一）予以公开\t\t3";
const saidInSentence = "新收政府信息公开申请8";

/** A sound report that has been checked. */
async function sound(name: string): Promise<vscode.TextDocument> {
  const document = await open(name, wrongTotal);
  await someFindings(document);
  await replace(document, wrongTotal, cleanDraft());
  await noFindings(document);
  return document;
}

/** What a provider says of a place behind words. */
const ask = async <Answer>(what: string, document: vscode.TextDocument, words: string): Promise<Answer> =>
  vscode.commands.executeCommand<Answer>(what, document.uri, endOf(document, words).translate(0, -1));

const linesAt = (
  document: vscode.TextDocument,
  found: readonly { readonly range: vscode.Range }[],
): string[] =>
  found.map(({ range }) => `${document.getText(range)} in ${document.lineAt(range.start).text.slice(0, 12)}`);

async function hoverAt(document: vscode.TextDocument, words: string): Promise<vscode.MarkdownString[]> {
  const hovers = await ask<vscode.Hover[]>("vscode.executeHoverProvider", document, words);
  return hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
}

suite("figures", () => {
  test("a sound figure tells what it is, its sums, and leads to the sentence that says it", async () => {
    const document = await sound("hover.txt");
    const [said, ...others] = await hoverAt(document, "（七）总计\t\t6\t2\t0\t0\t0\t0\t8");
    assert.deepEqual(others, []);
    assert.match(said?.value ?? "", /^\*\*表三“（七）总计·总计”\*\* 8/);
    assert.include(said?.value, "✓ 自然人与法人或其他组织各列之和等于总计：6 \\+ 2 = 8");
    // Only the product's own command is followed.
    assert.deepEqual(said?.isTrusted, { enabledCommands: ["gouji.goTo"] });
    const place = /\(command:gouji\.goTo\?([^()]+)\)/.exec(said?.value ?? "")?.[1] ?? "[]";
    await vscode.commands.executeCommand(
      "gouji.goTo",
      ...(JSON.parse(decodeURIComponent(place)) as unknown[]),
    );
    const editor = vscode.window.activeTextEditor;
    assert.include(editor?.document.lineAt(editor.selection.active).text, "办结8件");
  });

  test("a heading tells what the form asks there", async () => {
    const [said] = await hoverAt(await sound("heading.txt"), "一、总体情况");
    assert.include(said?.value, "依次写：主动公开、依申请公开");
  });

  test("lead from a sentence to the cell and back, and from a total to what adds up to it", async () => {
    const document = await sound("lead.txt");
    const definition = async (words: string) =>
      linesAt(document, await ask<vscode.Location[]>("vscode.executeDefinitionProvider", document, words));
    assert.deepEqual(await definition(saidInSentence), ["8 in 一、本年新收政府信息公开"]);
    const cell = "一、本年新收政府信息公开申请数量\t\t\t6\t2\t0\t0\t0\t0\t8";
    assert.include(await definition(cell), "8 in 全年新收政府信息公开申请");
    assert.lengthOf(await definition("（七）总计\t\t6"), 4);
    const references = await ask<vscode.Location[]>("vscode.executeReferenceProvider", document, granted);
    assert.includeMembers(linesAt(document, references), ["4 in 三、本年度办理结果\t（一"]);
  });

  test("are marked with their like", async () => {
    const document = await sound("marked.txt");
    const found = await ask<vscode.DocumentHighlight[]>(
      "vscode.executeDocumentHighlights",
      document,
      saidInSentence,
    );
    assert.deepEqual(linesAt(document, found), [
      "8 in 全年新收政府信息公开申请",
      "8 in 一、本年新收政府信息公开",
    ]);
  });

  for (const [style, name] of [
    ["plain", "outline.txt"],
    ["markdown", "outline.md"],
  ] as const)
    test(`stand in the outline below their tables, and fold with them (${style})`, async () => {
      const document = await open(name, cleanDraft(style));
      await replace(document, "办结8件", "办结9件");
      await someFindings(document);
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        "vscode.executeDocumentSymbolProvider",
        document.uri,
      );
      const below = (all: vscode.DocumentSymbol[], begun: string) =>
        all.find(({ name }) => name.startsWith(begun))?.children ?? [];
      const table = below(below(symbols, "三、收到"), "表三");
      assert.strictEqual(table.find(({ name }) => name === "（七）总计")?.detail, "8");
      const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
        "vscode.executeFoldingRangeProvider",
        document.uri,
      );
      const [first, last] = ["（本列数据", "四、结转下年度"].map(words => endOf(document, words).line);
      assert.ok(folds.some(({ start, end }) => start === first && end === last));
    });

  test("have nothing shown about them that wasn't asked for", async () => {
    const { uri, lineCount } = await sound("quiet.txt");
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      "vscode.executeCodeLensProvider",
      uri,
    );
    const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
      "vscode.executeInlayHintProvider",
      uri,
      new vscode.Range(0, 0, lineCount, 0),
    );
    assert.deepEqual([lenses, hints], [[], []]);
  });
});
