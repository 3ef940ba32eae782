import { TextDocument } from "vscode-languageserver-textdocument";
import { describe, expect, it } from "vitest";
import type {
  ClientCapabilities,
  CodeAction,
  Range,
  TextDocumentEdit,
  WorkspaceEdit,
} from "vscode-languageserver/node";
import { order, piecesOf, type Style } from "../rules/clean.ts";
import { Client, pulling } from "./client.ts";

const creating: ClientCapabilities = {
  ...pulling,
  workspace: {
    ...pulling.workspace,
    workspaceEdit: { documentChanges: true, resourceOperations: ["create"] },
  },
};

function wrongReport(style: Style): string {
  const pieces = piecesOf(style);
  const clean = `${order.map(name => pieces.get(name)).join("\n\n")}\n`;
  return clean.replace(/(（一）予以公开.*?)4( \|)?$/m, "$15$2");
}

interface Opened {
  readonly client: Client;
  readonly uri: string;
  readonly text: string;
  /** Ways to let the only finding stand. */
  readonly ways: readonly CodeAction[];
}

async function opened(
  uri: string,
  languageId: string,
  files: Record<string, string> = {},
  capabilities = creating,
  also: Record<string, string> = {},
): Promise<Opened> {
  const text = wrongReport(languageId === "markdown" ? "markdown" : "plain");
  const client = await Client.start(capabilities, { readFile: uri => Promise.resolve(files[uri]) });
  for (const [file, content] of Object.entries(also)) await client.open(file, content, 5, "json");
  await client.open(uri, text, 1, languageId);
  const [finding, ...others] = await client.diagnostics(uri);
  if (!finding || others.length) throw new Error("one finding was to be");
  const actions = await client.actions(uri, finding.range, ["quickfix"]);
  return { client, uri, text, ways: actions.filter(({ title }) => title.includes("不再")) };
}

const edited = (text: string, { edits }: TextDocumentEdit): string =>
  TextDocument.applyEdits(
    TextDocument.create("", "", 0, text),
    edits as { range: TextDocumentEdit["edits"][0]["range"]; newText: string }[],
  );

const changesOf = (way: CodeAction | undefined) => way?.edit?.documentChanges ?? [];

describe("letting a finding stand", () => {
  it("is offered last, for the place and for the file, with no preference", async () => {
    const { client, uri, ways } = await opened("file:///d/draft.md", "markdown");
    expect(ways.map(({ title }) => title.replace(/（.*）|“.*”/, ""))).toEqual([
      "不再提示这一处",
      "本文件不再检查",
    ]);
    expect(ways.some(({ isPreferred }) => isPreferred)).toBe(false);
    const [finding] = await client.diagnostics(uri);
    const actions = await client.actions(uri, finding?.range as never, ["quickfix"]);
    expect(actions.slice(-2).map(({ title }) => title)).toEqual(ways.map(({ title }) => title));
    expect(actions.length).toBeGreaterThan(2);
  });

  it.each([0, 1])("is a comment in Markdown (%i)", async at => {
    const { client, uri, text, ways } = await opened("untitled:draft.md", "markdown");
    const [change] = changesOf(ways[at]) as TextDocumentEdit[];
    if (!change) throw new Error("nothing changes");
    await client.change(uri, 2, { text: edited(text, change) });
    expect(await client.diagnostics(uri)).toEqual([]);
  });

  it.each([0, 1])("is an entry of a new gouji.json elsewhere (%i)", async at => {
    const { client, uri, ways } = await opened("file:///d/%E7%A8%BF.txt", "plaintext");
    const [creation, change] = changesOf(ways[at]);
    expect(creation).toMatchObject({ kind: "create", uri: "file:///d/gouji.json" });
    expect(change).toMatchObject({ textDocument: { uri: "file:///d/gouji.json", version: null } });
    await client.open("file:///d/gouji.json", edited("", change as TextDocumentEdit), 1, "json");
    expect(await client.diagnostics("file:///d/gouji.json")).toEqual([]);
    expect(await client.diagnostics(uri)).toEqual([]);
  });

  it("goes into the gouji.json that holds for the draft, as it is being edited", async () => {
    const settings = '{\n  // 本单位\n  "form": "2021"\n}\n';
    const file = "file:///d/gouji.json";
    const onDisk = await opened("file:///d/e/draft.txt", "plaintext", { [file]: settings });
    const [change] = changesOf(onDisk.ways[1]) as TextDocumentEdit[];
    expect(change?.textDocument).toEqual({ uri: file, version: null });
    expect(change && edited(settings, change)).toContain("// 本单位");
    expect(change && edited(settings, change)).toContain('"in": "e/draft.txt"');
    const open = await opened("file:///d/e/draft.txt", "plaintext", {}, creating, { [file]: settings });
    expect((changesOf(open.ways[1])[0] as TextDocumentEdit).textDocument).toEqual({ uri: file, version: 5 });
  });

  it("isn't offered where it could be written nowhere", async () => {
    expect((await opened("untitled:draft.txt", "plaintext")).ways).toEqual([]);
    expect((await opened("file:///d/draft.txt", "plaintext", {}, pulling)).ways).toEqual([]);
  });

  it("is asked for with its reason where the client asks for one", async () => {
    const client = await Client.start(creating, undefined, { allowCommand: "own.allow" });
    const uri = "file:///d/draft.txt";
    await client.open(uri, wrongReport("plain"));
    const [finding] = await client.diagnostics(uri);
    const actions = await client.actions(uri, finding?.range as Range, ["quickfix"]);
    const { command, edit } = actions.find(({ title }) => title.startsWith("不再提示这一处")) ?? {};
    expect(edit).toBeUndefined();
    expect(command?.command).toBe("own.allow");
    const [asked] = command?.arguments ?? [];
    const allowed = await client.connection.sendRequest<WorkspaceEdit | null>("gouji/allow", {
      ...(asked as object),
      why: " 与登记簿核对过 ",
    });
    const change = allowed?.documentChanges?.[1] as TextDocumentEdit;
    const file = edited("", change);
    expect(JSON.parse(file)).toMatchObject({
      allow: [{ about: "表三“（一）予以公开·总计”", why: "与登记簿核对过" }],
    });
    await client.open("file:///d/gouji.json", file, 1, "json");
    expect(await client.diagnostics(uri)).toEqual([]);
    const listed = await client.connection.sendRequest("gouji/exceptions", { textDocument: { uri } });
    expect(listed).toMatchObject([
      { where: "表三“（一）予以公开·总计”", why: "与登记簿核对过", uri: "file:///d/gouji.json" },
    ]);
  });

  it("says nothing twice: adding up anew isn't offered where a fix does just that", async () => {
    const client = await Client.start(creating);
    const uri = "file:///d/draft.txt";
    await client.open(uri, wrongReport("plain"));
    const [finding] = await client.diagnostics(uri);
    const actions = await client.actions(uri, finding?.range as Range);
    const edits = actions
      .filter(({ kind }) => kind === "quickfix" || kind === "refactor.rewrite.gouji")
      .map(({ edit }) => JSON.stringify(edit));
    expect(new Set(edits).size).toBe(edits.length);
    expect(actions.at(-1)?.title).toMatch(/不再检查/);
  });

  it("has all ways at a place of one kind, so that they stay in their order wherever an editor parts the kinds, or puts what mends a finding first", async () => {
    const client = await Client.start(creating);
    const uri = "file:///d/draft.txt";
    await client.open(uri, wrongReport("plain").replace("（七）总计\t\t6", "（七）总计\t\t7"));
    const [finding] = await client.diagnostics(uri);
    const actions = await client.actions(uri, finding?.range as Range);
    const shown = actions.filter(({ kind }) => !kind?.startsWith("source"));
    expect(shown.map(({ title }) => title.slice(0, 4))).toEqual([
      "表三“（",
      "重新计算",
      "不再提示",
      "本文件不",
    ]);
    expect(new Set(shown.map(({ kind }) => kind))).toEqual(new Set(["quickfix"]));
    expect(shown.map(({ diagnostics }) => diagnostics !== undefined)).toEqual([true, false, false, false]);
  });
});
