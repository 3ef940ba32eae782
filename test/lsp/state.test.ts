import { describe, expect, it } from "vitest";
import type { DraftState } from "../../server/src/lsp/state.ts";
import { cleanReport } from "../rules/clean.ts";
import { Client, pulling } from "./client.ts";

const uri = "untitled:draft.txt";
const clean = cleanReport("plain");
const wrong = clean.replace("3\t1\t0\t0\t0\t0\t4", "3\t1\t0\t0\t0\t0\t5");

/** A client that asked to be told how documents stand, and what it is told next. */
async function told(settings: object = {}) {
  const client = await Client.start(pulling, undefined, { state: true });
  client.settings = settings;
  const after = async (step: () => Promise<void>): Promise<DraftState> => {
    const next = client.next<DraftState>("gouji/state");
    await step();
    return next;
  };
  return { client, after };
}

describe("how a document stands", () => {
  it("is told when it is opened and when it changes", async () => {
    const { client, after } = await told();
    const opened = await after(() => client.open(uri, clean));
    expect(opened).toMatchObject({ uri, version: 1, run: "onType", tally: { broken: 0, unread: 0 } });
    expect(opened.tally?.held).toBeGreaterThan(40);
    const changed = await after(() => client.change(uri, 2, { text: wrong }));
    expect(changed).toMatchObject({ version: 2, tally: { broken: 2 } });
  });

  it("is no report, or none any more", async () => {
    const { client, after } = await told();
    expect(await after(() => client.open(uri, "会议纪要"))).toMatchObject({ tally: null });
    expect(await after(() => client.change(uri, 2, { text: clean }))).toMatchObject({ tally: { broken: 0 } });
    expect(await after(() => client.change(uri, 3, { text: "会议纪要" }))).toMatchObject({ tally: null });
  });

  it("says so when checking is turned off", async () => {
    const { client, after } = await told();
    await after(() => client.open(uri, clean));
    expect(await after(() => client.configure({ run: "off" }))).toMatchObject({ run: "off" });
  });

  it("isn't told to a client that didn't ask", async () => {
    const client = await Client.start(pulling);
    let isTold = false;
    void client.next("gouji/state").then(() => (isTold = true));
    await client.open(uri, clean);
    await client.pull(uri);
    await client.hover(uri, 0, 0);
    expect(isTold).toBe(false);
  });
});

describe("messages", () => {
  const languageOf = async (locale: string | undefined, settings: object): Promise<string> => {
    const client = await Client.start(pulling, undefined, undefined, locale);
    client.settings = settings;
    await client.open(uri, wrong);
    const [finding] = await client.diagnostics(uri);
    return /should be/.test(String(finding?.message)) ? "en" : "zh";
  };

  it.each([
    [undefined, {}, "zh"],
    ["zh-cn", {}, "zh"],
    ["en", {}, "en"],
    ["de", { language: "auto" }, "en"],
    ["en", { language: "zh" }, "zh"],
    ["zh-cn", { language: "en" }, "en"],
  ])("to a client that speaks %s with %j are in %s", async (locale, settings, language) => {
    expect(await languageOf(locale, settings)).toBe(language);
  });
});
