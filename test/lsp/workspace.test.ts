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
import type { FileFindings } from "../../server/src/lsp/workspaceCheck.ts";
import { readDiskText, textsIn } from "../../server/src/lsp/disk.ts";
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
    { readFile: readDiskText, listFiles: textsIn },
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

  it("has a file checked that is handed over", async () => {
    const { client } = await started();
    const check = (text: string): Promise<FileFindings | null> =>
      client.connection.sendRequest("gouji/checkFile", { uri: uriOf("b.txt"), text });
    expect(await check("会议纪要")).toBeNull();
    expect(await check(wrong)).toMatchObject({ counts: { error: 1, warning: 0 }, tally: { broken: 2 } });
  });
});
