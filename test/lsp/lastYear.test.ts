import { describe, expect, it } from "vitest";
import type { Diagnostic } from "vscode-languageserver/node";
import { cleanReport } from "../rules/clean.ts";
import { Client, pulling } from "./client.ts";
import { filesOf } from "./files.ts";

const thisYear = cleanReport("plain");
/** The clean report on 2023, with so many requests carried out. */
const lastYear = (carried: number): string =>
  thisYear
    .replaceAll("2024年", "2023年")
    .replace(/(四、结转下年度继续办理\t\t\t)1(.*\t)1/, `$1${carried}$2${carried}`);

const carried = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.filter(({ code }) => code === "carried-in-mismatch");
const URI = "file:///局/水务局2024.txt";
const line = lastYear(2)
  .split("\n")
  .findIndex(each => each.startsWith("四、结转"));

describe("last year's report in an editor", () => {
  it("is found beside the draft, and led to", async () => {
    const client = await Client.start(pulling, filesOf({ "file:///局/水务局2023.txt": lastYear(2) }));
    await client.open(URI, thisYear);
    const [found] = carried(await client.diagnostics(URI));
    expect(found?.relatedInformation?.[0]).toMatchObject({
      location: {
        uri: `file:///局/${encodeURIComponent("水务局2023.txt")}`,
        range: { start: { line, character: 14 } },
      },
      message: expect.stringContaining("2023 年报告"),
    });
  });

  it("is found where gouji.json says, by its old name too", async () => {
    const settings = { previous: "上年", renamed: [{ from: "临溪县水利局", to: "临溪县水务局" }] };
    const client = await Client.start(
      pulling,
      filesOf({
        "file:///局/gouji.json": JSON.stringify(settings),
        "file:///局/上年/a/甲.md": lastYear(1).replaceAll("临溪县水务局", "临溪县教育局"),
        "file:///局/上年/a/乙.md": lastYear(2).replaceAll("临溪县水务局", "临溪县水利局"),
      }),
    );
    await client.open("file:///局/今年.txt", thisYear);
    expect(carried(await client.diagnostics("file:///局/今年.txt"))).toHaveLength(1);
  });

  it("is asked of a client that reads files itself, in a browser as well", async () => {
    const { readFile, listFolder, stampOf } = filesOf({ "memfs://h/局/水务局2023.txt": lastYear(2) });
    const client = await Client.start(pulling, undefined, { readsFiles: true });
    client.connection.onRequest(
      "gouji/readFile",
      async ({ uri }: { uri: string }) => (await readFile(uri)) ?? null,
    );
    client.connection.onRequest("gouji/stampOf", async ({ uri }) => (await stampOf(uri)) ?? null);
    client.connection.onRequest("gouji/listFolder", ({ uri, isStamped }) => listFolder(uri, isStamped));
    await client.open("memfs://h/局/水务局2024.txt", thisYear);
    expect(carried(await client.diagnostics("memfs://h/局/水务局2024.txt"))).toHaveLength(1);
  });

  it("isn't read again while organ and year stay, and is when a file was saved", async () => {
    const texts = { "file:///局/水务局2023.txt": lastYear(2) };
    const ground = filesOf(texts);
    const client = await Client.start(pulling, ground);
    await client.open(URI, thisYear);
    await client.diagnostics(URI);
    const before = ground.asked.filter(uri => uri.includes("2023")).length;
    await client.change(URI, 2, { text: `${thisYear}\n` });
    expect(carried(await client.diagnostics(URI))).toHaveLength(1);
    expect(ground.asked.filter(uri => uri.includes("2023"))).toHaveLength(before);
    texts["file:///局/水务局2023.txt"] = lastYear(1);
    await client.save(URI);
    expect(carried(await client.diagnostics(URI))).toEqual([]);
    await client.change(URI, 3, { text: thisYear.replaceAll("2024年", "2026年") });
    expect(carried(await client.diagnostics(URI))).toEqual([]);
  });

  it("that isn't there takes nothing away", async () => {
    const client = await Client.start(
      pulling,
      filesOf({ "file:///局/水务局2023.txt": "2023年临溪县水务局" }),
    );
    await client.open(URI, thisYear);
    expect(await client.diagnostics(URI)).toEqual([]);
    await client.open("untitled:Untitled-1", thisYear);
    expect(await client.diagnostics("untitled:Untitled-1")).toEqual([]);
  });
});
