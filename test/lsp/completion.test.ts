import type { CompletionItem } from "vscode-languageserver/node";
import { expect, it } from "vitest";
import { wholeDraft } from "../rules/draft.ts";
import { Client, pulling } from "./client.ts";

const withSnippets = {
  ...pulling,
  textDocument: { ...pulling.textDocument, completion: { completionItem: { snippetSupport: true } } },
};

const { text } = wholeDraft(
  "markdown",
  "〔标题〕\n\n〔引言〕\n\n〔一〕\n\n〔二〕\n\n〔三〕\n\n〔四〕\n\n## 五\n\n〔六〕",
);
const line = text.split("\n").indexOf("## 五");

async function complete(capabilities: typeof pulling): Promise<CompletionItem[]> {
  const client = await Client.start(capabilities);
  await client.open("file:///a.md", text);
  return client.connection.sendRequest("textDocument/completion", {
    textDocument: { uri: "file:///a.md" },
    position: { line, character: 4 },
  });
}

it("puts in the missing section where its heading was begun, with stops for what is to be written", async () => {
  const items = await complete(withSnippets);
  expect(items.map(({ label, filterText }) => [label, filterText])).toEqual([
    // Short of its end: what says it all doesn't match it, in a client that filters what it was told before.
    ["五、存在的主要问题及改进情况", "## 五、存在的主要问题及改进情"],
  ]);
  expect(items[0]?.textEdit).toEqual({
    range: { start: { line, character: 0 }, end: { line, character: 4 } },
    newText: "## 五、存在的主要问题及改进情况\n\n${1:【填写存在的主要问题】}${2:【填写改进情况】}",
  });
});

it("leaves the stops out for a client that has none", async () => {
  const [item] = await complete(pulling);
  expect(item?.textEdit?.newText).toMatch(/\n\n【填写存在的主要问题】【填写改进情况】$/);
  expect(item?.insertTextFormat).toBeUndefined();
});

it("writes a new draft for the client", async () => {
  const client = await Client.start(pulling);
  const wish = { organ: "临溪县水务局", year: 2024, notation: "gfm" };
  const answer = await client.connection.sendRequest("gouji/newDraft", wish);
  expect(answer).toMatchObject({
    text: expect.stringMatching(/^# 临溪县水务局2024年/) as string,
    snippet: expect.stringContaining("${1:【填写") as string,
  });
  expect(await client.connection.sendRequest("gouji/newDraft", { notation: "gfm" })).toEqual({
    missing: "organ",
  });
});
