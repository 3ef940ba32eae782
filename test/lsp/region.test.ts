import { describe, expect, it } from "vitest";
import type { ClientCapabilities, Diagnostic } from "vscode-languageserver/node";
import { toBase64 } from "../../server/src/encoding/base64.ts";
import { textUriOf } from "../../server/src/lsp/documentUri.ts";
import type { FileChecked } from "../../server/src/lsp/workspaceCheck.ts";
import { readDraft } from "../../server/src/core/index.ts";
import { documentOf } from "../../server/src/core/index.ts";
import { wordOfDocument } from "../../server/src/core/container/index.ts";
import { cleanReport } from "../rules/clean.ts";
import { Client, pulling, pushed } from "./client.ts";
import { filesOf } from "./files.ts";

const sound = cleanReport("plain");
const named = (organ: string): string => sound.replaceAll("临溪县水务局", organ);
/** The clean report twice over: each figure of the tables doubled, and no word of it in the prose. */
const doubled = named("临溪县")
  .replace(/(?<=一、总体情况\n)[^]*?(?=\n二、)/, "\n按照要求公开政府信息。\n")
  .replace(/(?<=\t|^)\d+(?:\.\d+)?(?=\t|$)/gm, figure => String(Number(figure) * 2));
const offByOne = doubled.replace("行政处罚\t30", "行政处罚\t31");
const asWord = (text: string): Uint8Array => {
  const report = readDraft(text)?.report;
  if (!report) throw new Error("no report");
  return wordOfDocument(documentOf(report));
};

const REGION = "file:///县/临溪县2024.txt";
const settings = (more: object = {}): string =>
  JSON.stringify({ collection: { region: "临溪县2024.txt", units: "各单位/*", ...more } });
const county = (more: Record<string, string | Uint8Array> = {}): Record<string, string | Uint8Array> => ({
  "file:///县/gouji.json": settings(),
  "file:///县/各单位/教育局.txt": named("临溪县教育局"),
  "file:///县/各单位/水务局.txt": sound,
  ...more,
});

/** Tells of files that change, so that it isn't told all anew whenever a draft is opened. */
const watching: ClientCapabilities = {
  ...pulling,
  workspace: { ...pulling.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
};

const rules = (found: readonly Diagnostic[]) =>
  found.flatMap(({ code }) => (/^unit/.test(String(code)) ? [code] : []));

async function started(
  contents: Record<string, string | Uint8Array>,
  capabilities: ClientCapabilities = watching,
) {
  const ground = filesOf(contents);
  const client = await Client.start(capabilities, ground);
  const readUnits = (): number => ground.asked.filter(uri => /各单位.*txt$/.test(uri)).length;
  /** What is said of the region's report once its units are known. */
  const opened = async (text: string): Promise<Diagnostic[]> => {
    const known = client.next("workspace/diagnostic/refresh");
    await client.open(REGION, text);
    expect(rules(await client.diagnostics(REGION))).toEqual([]);
    await known;
    return client.diagnostics(REGION);
  };
  return { client, ground, readUnits, opened };
}

describe("a region's report in an editor", () => {
  it("is held to the sums of its units, each place led to", async () => {
    const { opened } = await started(county());
    const found = await opened(offByOne);
    expect(rules(found)).toEqual(["units-sum-mismatch"]);
    const [mismatch] = found.filter(({ code }) => code === "units-sum-mismatch");
    const line = offByOne.split("\n").findIndex(each => each.startsWith("行政处罚"));
    expect(mismatch).toMatchObject({
      range: { start: { line, character: 5 } },
      message: "表二“行政处罚·本年处理决定数量”填 31，各单位相加是 30",
      relatedInformation: [
        {
          location: { uri: `file:///县/${encodeURIComponent("各单位")}/${encodeURIComponent("教育局.txt")}` },
        },
        { location: { range: { start: { character: 5 } } } },
      ],
    });
  });

  it("is told of units that lack, are there twice or don't fit, Word documents read too", async () => {
    const { opened } = await started(
      county({
        "file:///县/gouji.json": settings({ roster: "名单.csv" }),
        "file:///县/名单.csv": "单位名称,文件\n临溪县水务局,\n教育局,各单位/教育局.txt\n临溪县林业局,\n",
        "file:///县/各单位/水务局（重报）.docx": asWord(sound),
        "file:///县/各单位/公安局.txt": named("临溪县公安局").replaceAll("2024年", "2023年"),
        "file:///县/各单位/司法局.pdf": "",
        "file:///县/各单位/.gitignore": "草稿.txt",
        "file:///县/各单位/草稿.txt": named("临溪县草稿局"),
      }),
    );
    const found = await opened(doubled);
    expect(rules(found)).toEqual(["unit-missing", "unit-doubled", "unit-unfit", "unit-unfit"]);
    expect(found.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        "名单上有 1 个单位没有找到报告：临溪县林业局",
        expect.stringContaining("公安局的报告是 2023 年的"),
        expect.stringContaining("司法局.pdf的文件没有读：编辑器里不读 PDF"),
      ]),
    );
    const doubledOnes = found.find(({ code }) => code === "unit-doubled")?.relatedInformation ?? [];
    expect(doubledOnes.map(({ location }) => location.uri)).toContain(
      textUriOf(`file:///县/${encodeURIComponent("各单位")}/${encodeURIComponent("水务局（重报）.docx")}`),
    );
  });

  it("has a unit checked again only once it has changed", async () => {
    const contents = county();
    const { client, readUnits, opened } = await started(contents);
    await opened(offByOne);
    expect(readUnits()).toBe(2);
    await client.change(REGION, 2, { text: `${offByOne}\n` });
    expect(rules(await client.diagnostics(REGION))).toEqual(["units-sum-mismatch"]);
    expect(readUnits()).toBe(2);
    contents["file:///县/各单位/水务局.txt"] = sound.replace("行政处罚\t15", "行政处罚\t16");
    // The first tells of the save, the second of the units.
    await client.save(REGION);
    await client.diagnostics(REGION);
    await client.next("workspace/diagnostic/refresh");
    expect(rules(await client.diagnostics(REGION))).toEqual([]);
    expect(readUnits()).toBe(3);
  });

  it("is told to a client that doesn't ask, and checked in the workspace beside all its units", async () => {
    const { client } = await started(county(), pushed);
    const told = new Promise<Diagnostic[]>(resolve => {
      client.connection.onNotification("textDocument/publishDiagnostics", ({ diagnostics }) => {
        if (rules(diagnostics).length) resolve(diagnostics);
      });
    });
    await client.open(REGION, offByOne);
    expect(rules(await told)).toEqual(["units-sum-mismatch"]);
    const checked = await client.connection.sendRequest<FileChecked>("gouji/checkFile", {
      uri: REGION,
      stamp: "",
    });
    expect(checked).toMatchObject({ isRegion: true, checked: { organ: "临溪县", counts: { warning: 1 } } });
  });

  it("alone has the units read", async () => {
    const { client, readUnits } = await started(county({ [REGION]: doubled }));
    await client.open("file:///县/各单位/水务局.txt", sound);
    expect(await client.diagnostics("file:///县/各单位/水务局.txt")).toEqual([]);
    expect(readUnits()).toBe(0);
  });

  it("is read through a client that reads files itself", async () => {
    const files = filesOf(county({ "file:///县/各单位/林业局.docx": asWord(named("临溪县林业局")) }));
    const client = await Client.start(watching, undefined, { readsFiles: true });
    client.connection.onRequest("gouji/readFile", async ({ uri }) => (await files.readFile(uri)) ?? null);
    client.connection.onRequest("gouji/stampOf", async ({ uri }) => (await files.stampOf(uri)) ?? null);
    client.connection.onRequest("gouji/listFolder", ({ uri, isStamped }) => files.listFolder(uri, isStamped));
    client.connection.onRequest("gouji/readBytes", async ({ uri }) => {
      const bytes = await files.readBytes(uri);
      return bytes ? toBase64(bytes) : null;
    });
    const known = client.next("workspace/diagnostic/refresh");
    await client.open(REGION, doubled);
    await client.diagnostics(REGION);
    await known;
    const found = await client.diagnostics(REGION);
    expect(found.map(({ message }) => message)).toContainEqual(
      expect.stringContaining("行政许可·本年处理决定数量”填 240，各单位相加是 360"),
    );
  });

  it("says what takes long, and leaves off when it is told to", async () => {
    const ground = filesOf(county({ "file:///县/各单位/林业局.txt": named("临溪县林业局") }));
    const capabilities = { ...watching, window: { workDoneProgress: true } };
    const slow = (uri: string): Promise<string | undefined> =>
      uri.includes(encodeURIComponent("各单位"))
        ? wait(600).then(() => ground.readFile(uri))
        : ground.readFile(uri);
    const client = await Client.start(capabilities, { ...ground, readFile: slow });
    const told = new Promise<void>(resolve => {
      client.connection.onRequest("window/workDoneProgress/create", () => null);
      client.connection.onNotification("$/progress", ({ token, value }) => {
        const { kind } = value as { kind: string };
        if (kind === "begin")
          void client.connection.sendNotification("window/workDoneProgress/cancel", { token });
        if (kind === "end") resolve();
      });
    });
    await client.open(REGION, offByOne);
    await client.diagnostics(REGION);
    await told;
    expect(rules(await client.diagnostics(REGION))).toEqual([]);
    expect(ground.asked.filter(uri => uri.includes("林业局"))).toEqual([]);
  });
});

/** What a slow disk takes, in milliseconds. */
const wait = (milliseconds: number): Promise<void> =>
  new Promise(resolve => setTimeout(resolve, milliseconds));

describe("last year's report in Word", () => {
  it("is read too, and led to in the text that it is shown as", async () => {
    const last = sound
      .replaceAll("2024年", "2023年")
      .replace(/(四、结转下年度继续办理\t\t\t)1(.*\t)1/, "$12$22");
    const client = await Client.start(pulling, filesOf({ "file:///局/水务局2023.docx": asWord(last) }));
    await client.open("file:///局/水务局2024.txt", sound);
    const found = await client.diagnostics("file:///局/水务局2024.txt");
    const [carried] = found.filter(({ code }) => code === "carried-in-mismatch");
    expect(carried?.relatedInformation?.[0]?.location.uri).toBe(
      textUriOf(`file:///局/${encodeURIComponent("水务局2023.docx")}`),
    );
  });
});
