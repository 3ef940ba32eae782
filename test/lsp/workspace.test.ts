import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { encodeGb18030 } from "../../server/src/cli/gb18030.ts";
import type {
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver/node";
import type { FileChecked } from "../../server/src/lsp/workspaceCheck.ts";
import { listDiskFolder, readDiskBytes, readDiskText, textsIn } from "../../server/src/lsp/disk.ts";
import { cleanReport } from "../rules/clean.ts";
import { Client, pulling } from "./client.ts";

const clean = cleanReport("plain");
const wrong = clean.replace("3\t1\t0\t0\t0\t0\t4", "3\t1\t0\t0\t0\t0\t5");

let folder = "";
const uriOf = (...names: string[]): string => pathToFileURL(path.join(folder, ...names)).href;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "gouji-workspace-"));
  mkdirSync(path.join(folder, "各单位"));
  mkdirSync(path.join(folder, "node_modules"));
  writeFileSync(path.join(folder, "a.md"), cleanReport("markdown"));
  writeFileSync(path.join(folder, "各单位", "水务 局.txt"), encodeGb18030(wrong) as Buffer);
  writeFileSync(path.join(folder, "node_modules", "c.txt"), wrong);
  writeFileSync(path.join(folder, "notes.txt"), "会议纪要\n");
  writeFileSync(path.join(folder, "picture.png"), wrong);
});
afterAll(() => rmSync(folder, { recursive: true }));

const started = async () => {
  const client = await Client.start(
    pulling,
    { readFile: readDiskText, readBytes: readDiskBytes, listFolder: listDiskFolder, listFiles: textsIn },
    undefined,
    undefined,
    [{ uri: pathToFileURL(folder).href, name: "w" }],
  );
  const pull = (more: object = {}): Promise<WorkspaceDiagnosticReport> =>
    client.connection.sendRequest("workspace/diagnostic", { previousResultIds: [], ...more });
  return { client, pull };
};

const found = (items: readonly WorkspaceDocumentDiagnosticReport[]) =>
  items.map(item => [
    decodeURIComponent(item.uri).replace(/^.*\//, ""),
    item.kind === "full" ? item.items.map(({ code }) => code) : item.kind,
  ]);

describe("the whole workspace", () => {
  it("is checked when a client asks, reports only, in whatever encoding", async () => {
    const { client, pull } = await started();
    expect(client.initialized.capabilities.diagnosticProvider).toMatchObject({ workspaceDiagnostics: true });
    const { items } = await pull();
    expect(found(items).sort()).toEqual([
      ["a.md", []],
      ["水务 局.txt", ["figure-wrong"]],
    ]);
    const previousResultIds = items.map(({ uri, resultId }) => ({ uri, value: resultId }));
    const again = await pull({ previousResultIds });
    expect(found(again.items).map(([, kind]) => kind)).toEqual(["unchanged", "unchanged"]);
  });

  it("is told file by file to a client that takes parts, an open draft as it is", async () => {
    const { client, pull } = await started();
    await client.open(uriOf("a.md"), wrong, 7, "markdown");
    const parts: WorkspaceDocumentDiagnosticReport[] = [];
    client.connection.onNotification("$/progress", ({ value }) => {
      parts.push(...(value as WorkspaceDiagnosticReport).items);
    });
    const { items } = await pull({ partialResultToken: "parts" });
    expect(items).toEqual([]);
    expect(found(parts)).toContainEqual(["a.md", ["figure-wrong"]]);
    expect(parts.find(({ uri }) => uri === uriOf("a.md"))?.version).toBe(7);
  });

  it("forgets a file that is gone, and ends when it is no longer asked for", async () => {
    const { client, pull } = await started();
    const gone = uriOf("notes.txt");
    const { items } = await pull({ previousResultIds: [{ uri: gone, value: "1" }] });
    expect(found(items)).toContainEqual(["notes.txt", []]);
    const { CancellationTokenSource } = await import("vscode-languageserver/node");
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest(
      "workspace/diagnostic",
      { previousResultIds: [] },
      source.token,
    );
    source.cancel();
    await expect(asked).rejects.toMatchObject({ code: -32800 });
  });

  it("has a file checked anew only once it has another stamp", async () => {
    const { client } = await started();
    const check = (name: string, stamp: string): Promise<FileChecked> =>
      client.connection.sendRequest("gouji/checkFile", { uri: uriOf(name), stamp });
    expect(await check("notes.txt", "1")).toEqual({ checked: null });
    const file = path.join(folder, "b.txt");
    writeFileSync(file, wrong);
    const found = await check("b.txt", "1");
    expect(found).toMatchObject({
      checked: {
        organ: "临溪县水务局",
        year: 2024,
        form: "2021",
        counts: { error: 1, warning: 0 },
        tally: { broken: 2 },
        verdict: "退回修改",
      },
    });
    writeFileSync(file, clean);
    expect(await check("b.txt", "1")).toEqual(found);
    expect(await check("b.txt", "2")).toMatchObject({ checked: { verdict: "未发现问题" } });
    expect(await check("b.pdf", "1")).toEqual({ reason: expect.stringContaining("PDF") });
    expect(await check("gone.txt", "1")).toEqual({ reason: "打不开" });
  });
});
