import { applyEdits } from "../../server/src/core/index.ts";
import { TextDocument } from "vscode-languageserver-textdocument";
import { describe, expect, it } from "vitest";
import type { CodeAction, TextDocumentEdit } from "vscode-languageserver/node";
import { order, piecesOf, type Style } from "../rules/clean.ts";
import { Client, pulling } from "./client.ts";

const uri = "untitled:draft.md";

function cleanReport(style: Style, lineBreak = "\n"): string {
  const pieces = piecesOf(style);
  return `${order.map(name => pieces.get(name)).join("\n\n")}\n`.replaceAll("\n", lineBreak);
}

/** What an editor makes of an action. */
function applied(text: string, action: CodeAction | undefined): string {
  const changes = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[];
  return TextDocument.applyEdits(
    TextDocument.create(uri, "markdown", 1, text),
    changes.flatMap(change => change.edits as { range: never; newText: string }[]),
  );
}

describe("the server with the whole core", () => {
  it.each([
    ["plain" as const, "\n"],
    ["plain" as const, "\r\n"],
    ["markdown" as const, "\n"],
    ["markdown" as const, "\r\n"],
  ])("underlines the wrong figure of a %s report and mends it (%j)", async (style, lineBreak) => {
    const clean = cleanReport(style, lineBreak);
    const line = clean.split(lineBreak).findIndex(each => each.includes("（一）予以公开"));
    const row = clean.split(lineBreak)[line] ?? "";
    const character = row.indexOf("3");
    const client = await Client.start(pulling);
    await client.open(uri, clean, 1, "markdown");
    expect(await client.diagnostics(uri)).toEqual([]);

    const figure = { start: { line, character }, end: { line, character: character + 1 } };
    await client.change(uri, 2, { range: figure, text: "😀" });
    await client.change(uri, 3, { range: { ...figure, end: { line, character: character + 2 } }, text: "5" });
    const diagnostics = await client.diagnostics(uri);
    expect(diagnostics).toMatchObject([{ code: "figure-wrong", source: "gouji", range: figure }]);
    expect(diagnostics[0]?.relatedInformation?.length).toBeGreaterThan(1);

    const wrong = applyEdits(clean, [
      {
        span: { start: clean.indexOf(row) + character, end: clean.indexOf(row) + character + 1 },
        newText: "5",
      },
    ]);
    const actions = await client.actions(uri, figure, ["quickfix"]);
    const preferred = actions.filter(action => action.isPreferred);
    expect(preferred).toHaveLength(1);
    expect(applied(wrong, preferred[0])).toBe(clean);

    expect((await client.hover(uri, line, character))?.contents).toMatchObject({ kind: "markdown" });
  });

  it.each([
    ["nothing", ""],
    ["control characters", "\u0000\u0001\ufffd\u0000"],
    ["half a surrogate pair", "\ud83d一、总体情况\n"],
    ["no report", "会议纪要\n\n一、时间\n\n二、议题\n"],
  ])("finds nothing in %s", async (_what, text) => {
    const client = await Client.start(pulling);
    await client.open(uri, text);
    expect(await client.diagnostics(uri)).toEqual([]);
  });

  it("adds up anew where asked to", async () => {
    const text = cleanReport("plain").replace("3\t1\t0\t0\t0\t0\t4", "5\t1\t0\t0\t0\t0\t4");
    const line = text.split("\n").findIndex(each => each.includes("（一）予以公开"));
    const character = text.split("\n")[line]?.indexOf("5") ?? 0;
    const place = { start: { line, character }, end: { line, character } };
    const client = await Client.start(pulling);
    await client.open(uri, text);
    const [row] = await client.actions(uri, place, ["refactor"]);
    expect(row).toMatchObject({ title: "重新计算本行合计：4 改为 6", kind: "refactor.rewrite.gouji" });
    expect(applied(text, row)).toBe(text.replace("5\t1\t0\t0\t0\t0\t4", "5\t1\t0\t0\t0\t0\t6"));
  });

  it("says how it understood a draft, and that it is none", async () => {
    const client = await Client.start(pulling);
    client.settings = { run: "off" };
    await client.open(uri, cleanReport("markdown"));
    const reading = (): Promise<string | null> =>
      client.connection.sendRequest("gouji/showing", { textDocument: { uri }, page: "reading" });
    expect(await reading()).toContain("收到和处理政府信息公开申请情况");
    await client.change(uri, 2, { text: "会议纪要" });
    expect(await reading()).toBeNull();
    await client.close(uri);
    expect(await reading()).toBeNull();
  });
});
