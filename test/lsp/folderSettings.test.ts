import { describe, expect, it } from "vitest";
import type { Settings } from "../../server/src/core/index.ts";
import type { Ground } from "../../server/src/lsp/session.ts";
import { Client, pulling } from "./client.ts";
import { slips } from "./slips.ts";

const uri = "file:///drafts/2025/%E6%8A%A5%E5%91%8A.txt";

/** A disk with these files. */
const disk = (files: Record<string, string>) => ({
  ...slips,
  readFile: (uri: string) => Promise.resolve(files[uri]),
});

/** A check that finds no report, and tells the settings. */
const telling = (tell: (settings: Settings) => void): Ground["check"] =>
  function* (_text, settings) {
    yield;
    tell(settings);
    return undefined;
  };

const rule = (severity: string): string => JSON.stringify({ rules: { "figure-wrong": severity } });

const watching = {
  ...pulling,
  workspace: { ...pulling.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
};

describe("gouji.json", () => {
  it("holds for the drafts below it, the nearest one wins, and over the editor's settings", async () => {
    const seen: unknown[] = [];
    const client = await Client.start(pulling, {
      ...disk({
        "file:///drafts/gouji.json": rule("hint"),
        "file:///drafts/2025/gouji.json": rule("warning"),
        "file:///other/gouji.json": rule("error"),
      }),
      check: telling(settings => seen.push(settings.rules?.["figure-wrong"])),
    });
    client.settings = { rules: { "figure-wrong": "information" } };
    for (const draft of [uri, "file:///drafts/a.md", "file:///drafts/2024/a/b.md", "untitled:a.txt"]) {
      await client.open(draft, "报告");
      await client.pull(draft);
    }
    expect(seen).toEqual(["warning", "hint", "hint", "information"]);
  });

  it("names the drafts of its exceptions by their path from its folder", async () => {
    const allow = [
      { rule: "figure-wrong", in: "2025/报告.txt" },
      { rule: "figure-wrong", in: "报告.txt" },
    ];
    const seen: unknown[] = [];
    const client = await Client.start(pulling, {
      ...disk({ "file:///drafts/gouji.json": JSON.stringify({ allow }) }),
      check: telling(settings => seen.push(settings.allow)),
    });
    await client.open(uri, "报告");
    await client.pull(uri);
    expect(seen).toEqual([[allow[0]]]);
  });

  it("is heeded anew when it changes", async () => {
    const files: Record<string, string> = {};
    const seen: unknown[] = [];
    const client = await Client.start(watching, {
      ...disk(files),
      check: telling(settings => seen.push(settings.rules?.["figure-wrong"])),
    });
    await client.open(uri, "报告");
    await client.pull(uri);
    files["file:///drafts/gouji.json"] = rule("off");
    const refreshed = client.next("workspace/diagnostic/refresh");
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: "file:///drafts/gouji.json", type: 1 }],
    });
    await refreshed;
    await client.pull(uri);
    expect(seen).toEqual([undefined, "off"]);
  });

  it.each([
    ["a draft is opened", (client: Client) => client.open("file:///drafts/2025/b.txt", "报告")],
    ["a draft is saved", (client: Client) => client.save(uri)],
    ["a check is asked for", (client: Client) => client.connection.sendRequest("gouji/checkNow")],
  ])("is read again when %s, for a client that can't watch files", async (_when, step) => {
    const files: Record<string, string> = {};
    const seen: unknown[] = [];
    const client = await Client.start(pulling, {
      ...disk(files),
      check: telling(settings => seen.push(settings.rules?.["figure-wrong"])),
    });
    const opened = client.next("workspace/diagnostic/refresh");
    await client.open(uri, "报告");
    await opened;
    await client.pull(uri);
    files["file:///drafts/gouji.json"] = rule("off");
    const refreshed = client.next("workspace/diagnostic/refresh");
    await step(client);
    await refreshed;
    await client.pull(uri);
    expect(seen).toEqual([undefined, "off"]);
  });

  it("is heeded as it is being edited", async () => {
    const seen: unknown[] = [];
    const client = await Client.start(pulling, {
      ...disk({ "file:///drafts/gouji.json": rule("error") }),
      check: telling(settings => seen.push(settings.rules?.["figure-wrong"])),
    });
    await client.open(uri, "报告");
    await client.pull(uri);
    for (const step of [
      () => client.open("file:///drafts/gouji.json", rule("hint"), 1, "json"),
      () => client.change("file:///drafts/gouji.json", 2, { text: rule("off") }),
      () => client.close("file:///drafts/gouji.json"),
    ]) {
      const refreshed = client.next("workspace/diagnostic/refresh");
      await step();
      await refreshed;
      await client.pull(uri);
    }
    expect(seen).toEqual(["error", "hint", "off", "error"]);
  });

  it("is read through a client that reads files", async () => {
    const asked: unknown[] = [];
    const seen: unknown[] = [];
    const client = await Client.start(
      watching,
      { check: telling(settings => seen.push(settings.rules?.["figure-wrong"])) },
      { readsFiles: true },
    );
    client.connection.onRequest("gouji/readFile", ({ uri }: { uri: string }) => {
      asked.push(uri);
      return uri === "memfs://host/gouji.json" ? rule("hint") : null;
    });
    await client.open("memfs://host/a/b.md", "报告");
    await client.pull("memfs://host/a/b.md");
    await client.open("memfs://host/a/c.md", "报告");
    await client.pull("memfs://host/a/c.md");
    expect(asked).toEqual(["memfs://host/a/gouji.json", "memfs://host/gouji.json"]);
    expect(seen).toEqual(["hint", "hint"]);
  });

  it("has its own mistakes underlined, and no draft's rules", async () => {
    const client = await Client.start(pulling, slips);
    await client.open("file:///d/gouji.json", '{\n  "rules": { "报告-错": "off" }\n}', 1, "json");
    expect(await client.diagnostics("file:///d/gouji.json")).toMatchObject([
      {
        code: "settings-invalid",
        range: { start: { line: 1, character: 13 }, end: { line: 1, character: 19 } },
      },
    ]);
  });
});
