import type { Range } from "vscode-languageserver/node";
import { describe, expect, it } from "vitest";
import { Client, pulling, pushed } from "./client.ts";
import { slips } from "./slips.ts";

const uri = "file:///d/report.txt";
const range = (line: number, start: number, end: number): Range => ({
  start: { line, character: start },
  end: { line, character: end },
});

async function opened(text: string): Promise<Client> {
  const client = await Client.start(pulling, slips);
  client.settings = { run: "onSave" };
  await client.open(uri, text);
  return client;
}

const rangesOf = async (client: Client): Promise<Range[]> =>
  (await client.diagnostics(uri)).map(each => each.range);

describe("with gouji.run = onSave", () => {
  it("the opened text is checked, and the saved one again", async () => {
    const client = await opened("报告 错");
    expect(await rangesOf(client)).toEqual([range(0, 3, 4)]);
    await client.change(uri, 2, { range: range(0, 0, 0), text: "错\r\n" });
    expect(await rangesOf(client)).toEqual([range(1, 3, 4)]);
    const refreshed = client.next("workspace/diagnostic/refresh");
    await client.save(uri);
    await refreshed;
    expect(await rangesOf(client)).toEqual([range(0, 0, 1), range(1, 3, 4)]);
  });

  it("a finding moves with its words, its related places and its fixes", async () => {
    const client = await opened("报告\n源 错");
    await client.change(uri, 2, { range: range(0, 0, 0), text: "😀\n\n" });
    const [diagnostic] = await client.diagnostics(uri);
    expect(diagnostic?.range).toEqual(range(3, 2, 3));
    expect(diagnostic?.relatedInformation?.[0]?.location.range).toEqual(range(3, 0, 1));
    const [fix] = await client.actions(uri, range(3, 2, 2), ["quickfix"]);
    expect(fix?.edit?.documentChanges).toMatchObject([
      { textDocument: { version: 2 }, edits: [{ range: range(3, 2, 3), newText: "对" }] },
    ]);
  });

  it("a finding is withdrawn when its words or those it relates to are edited", async () => {
    const client = await opened("报告 源 - 错 - 疑");
    expect(await rangesOf(client)).toHaveLength(2);
    await client.change(uri, 2, { range: range(0, 11, 12), text: "信" });
    expect(await rangesOf(client)).toEqual([range(0, 7, 8)]);
    await client.change(uri, 3, { range: range(0, 3, 4), text: "流" });
    expect(await rangesOf(client)).toEqual([]);
  });

  it("another language, for which a client closes and opens a draft, is no save", async () => {
    const client = await opened("报告 好");
    await client.change(uri, 2, { range: range(0, 3, 4), text: "错" });
    await client.close(uri);
    await client.open(uri, "报告 错", 3, "disclosure-report");
    expect(await rangesOf(client)).toEqual([]);
    await client.close(uri);
    await client.open(uri, "报告 错了", 1, "disclosure-report");
    expect(await rangesOf(client)).toEqual([range(0, 3, 4)]);
  });

  it("a client that sends whole texts keeps what it left alone", async () => {
    const client = await opened("报告 错 好 疑");
    await client.change(uri, 2, { text: "报告 错 大好 疑" });
    expect(await rangesOf(client)).toEqual([range(0, 3, 4), range(0, 8, 9)]);
  });

  it("fix-all before a save mends the text as it is", async () => {
    const client = await opened("报告 好");
    await client.change(uri, 2, { range: range(0, 3, 4), text: "错" });
    const [action] = await client.actions(uri, range(0, 0, 0), ["source.fixAll"]);
    expect(action?.edit?.documentChanges).toMatchObject([
      { edits: [{ range: range(0, 3, 4), newText: "对" }] },
    ]);
  });

  it("a client that can't ask is told after each save", async () => {
    const client = await Client.start(pushed, slips, { run: "onSave" });
    let published = client.published();
    await client.open(uri, "报告");
    expect((await published).diagnostics).toEqual([]);
    published = client.published();
    await client.change(uri, 2, { text: "报告 错" });
    expect((await published).diagnostics).toEqual([]);
    published = client.published();
    await client.save(uri);
    expect((await published).diagnostics).toHaveLength(1);
  });
});
