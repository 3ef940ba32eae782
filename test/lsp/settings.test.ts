import { describe, expect, it } from "vitest";
import { readSettings } from "../../server/src/lsp/settings.ts";
import { Client, pulling, pushed } from "./client.ts";
import { slips } from "./slips.ts";

const uri = "file:///d/report.txt";

describe("settings", () => {
  const senseless = [null, undefined, 3, "x", [], { run: 1, language: "fr", form: 2021, rules: ["off"] }];
  it.each(senseless.map(value => ({ value })))("fall back where they make no sense: $value", ({ value }) => {
    expect(readSettings(value)).toEqual({
      run: "onType",
      language: "zh",
      check: { form: "auto", options: {}, rules: {} },
    });
  });

  it("keep what makes sense beside what doesn't", () => {
    const rules = { a: "off", b: "loud", c: "hint" };
    expect(readSettings({ run: "onSave", form: "2019", overviewLimit: 800, rules })).toEqual({
      run: "onSave",
      language: "zh",
      check: { form: "2019", options: { overviewLimit: 800 }, rules: { a: "off", c: "hint" } },
    });
  });

  it("aren't waited for without end, and hold once they come", async () => {
    const client = await Client.start(pulling, slips);
    let answer: (settings: unknown) => void = () => undefined;
    client.connection.onRequest("workspace/configuration", () => new Promise(resolve => (answer = resolve)));
    await client.open(uri, "报告 错疑");
    expect((await client.diagnostics(uri)).map(each => each.message)).toEqual(["此处有错", "此处有疑"]);
    const refreshed = client.next("workspace/diagnostic/refresh");
    answer([{ rules: { slip: "off" } }]);
    await refreshed;
    expect((await client.diagnostics(uri)).map(each => each.message)).toEqual(["此处有疑"]);
  }, 20_000);

  it("are asked for, once a draft, and heard of when they change", async () => {
    const client = await Client.start(pulling, slips);
    await client.next("client/registerCapability");
    await client.open(uri, "报告 错疑");
    expect((await client.diagnostics(uri)).map(each => each.message)).toEqual(["此处有错", "此处有疑"]);
    await client.diagnostics(uri);
    expect(client.asked).toEqual([{ items: [{ scopeUri: uri, section: "gouji" }] }]);

    const refreshed = client.next("workspace/diagnostic/refresh");
    await client.configure({ language: "en", rules: { slip: "off", doubt: "hint" } });
    await refreshed;
    expect(await client.diagnostics(uri)).toMatchObject([{ message: "doubt here", severity: 4 }]);
  });

  it("come with the start and with changes for a client that can't be asked", async () => {
    const client = await Client.start(pushed, slips, { rules: { slip: "warning" } });
    let published = client.published();
    await client.open(uri, "报告 错");
    expect((await published).diagnostics).toMatchObject([{ severity: 2 }]);
    published = client.published();
    await client.configure({ rules: { slip: "information" } });
    expect((await published).diagnostics).toMatchObject([{ severity: 3 }]);
  });

  it("switch everything off", async () => {
    const client = await Client.start(pulling, slips);
    client.settings = { run: "off" };
    await client.open(uri, "报告 错");
    expect(await client.diagnostics(uri)).toEqual([]);
    expect(await client.hover(uri, 0, 3)).toBeNull();
    const all = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    expect(await client.actions(uri, all)).toEqual([]);
    expect(await client.actions(uri, all, ["source.fixAll"])).toEqual([]);
  });
});
