import { TextDocument } from "vscode-languageserver-textdocument";
import { describe, expect, it } from "vitest";
import type {
  AnnotatedTextEdit,
  DocumentHighlight,
  Location,
  MarkupContent,
  Range,
  TextDocumentEdit,
  WorkspaceEdit,
} from "vscode-languageserver/node";
import { cleanReport } from "../rules/clean.ts";
import { Client, own, pulling, pushed } from "./client.ts";
import { placeOf, wordsAt } from "./places.ts";

const uri = "file:///d/report.txt";
const clean = cleanReport("plain");
const granted = "（一）予以公开\t\t3";
const total = "（七）总计\t\t6\t2\t0\t0\t0\t0\t8";
const inSentence = "新收政府信息公开申请8";

async function opened(text: string, capabilities = own, options: object = {}): Promise<Client> {
  const client = await Client.start(capabilities, undefined, options);
  await client.open(uri, text);
  return client;
}

async function hovered(text: string, words: string, options?: object): Promise<string[]> {
  const client = await opened(text, own, options);
  const { line, character } = placeOf(text, words);
  const hover = await client.hover(uri, line, character);
  return ((hover?.contents as MarkupContent | undefined)?.value ?? "").split(/ {2}\n|\n\n/);
}

describe("hover on a figure", () => {
  it("says what it is and writes its sums out, without zeros", async () => {
    expect(await hovered(clean, granted)).toEqual([
      "**表三“（一）予以公开·自然人”** 3",
      "✓ 自然人与法人或其他组织各列之和等于总计：3 \\+ 1 = 4",
      "✓ 办理结果（一）至（六）各项之和等于（七）总计：3 \\+ 1 \\+ 1 \\+ 1 = 6",
    ]);
  });

  it("tells the sentence that says it, with a link for a client that follows one", async () => {
    expect((await hovered(clean, total)).at(-1)).toBe("✓ 正文“办结8件” 第 13 行");
    const [last = ""] = (await hovered(clean, total, { placeLink: "command:go?{place}" })).slice(-1);
    const place = /\[第 13 行\]\(command:go\?([^()]+)\)$/.exec(last)?.[1] ?? "";
    expect(JSON.parse(decodeURIComponent(place))).toEqual([uri, 12, 24]);
  });

  it("puts what doesn't come out first, then the law behind the finding", async () => {
    const text = clean.replace(total, total.replace(/8$/, "9"));
    const lines = await hovered(text, total.replace(/8$/, "9"));
    expect(lines[1]).toBe("✗ 自然人与法人或其他组织各列之和等于总计：6 \\+ 2 = 8 ≠ 9");
    expect(lines.slice(1).filter(line => line.startsWith("✗")).length).toBeGreaterThan(2);
    expect(lines.join("\n")).toContain("国办公开办函");
  });

  it("says of a number in a sentence what it is held to, or why to nothing", async () => {
    expect(await hovered(clean, inSentence)).toEqual([
      "**正文“全年新收政府信息公开申请8件”**",
      "✓ 表三“一、本年新收政府信息公开申请数量·总计”：8 第 49 行",
    ]);
    expect(await hovered(clean, "组织业务培训2")).toEqual([
      "**正文“组织业务培训2次”** 没有核对：没有说明是表中哪一项的词语",
    ]);
  });

  it("takes the draft's words for words", async () => {
    const text = clean.replace("组织业务培训2次", "[组织](command:x)<b>业务培训2次");
    const [line = ""] = await hovered(text, "业务培训2");
    expect(line).not.toMatch(/[^\\][[\]<>(]/);
  });

  it("has at most eight lines, whoever speaks of it", async () => {
    const again = Array.from({ length: 9 }, () => "办结8件。").join("");
    const text = clean.replace("结转下年度继续办理1件。", `结转下年度继续办理1件。${again}`);
    const lines = await hovered(text, total);
    expect(lines).toHaveLength(8);
    expect(lines[7]).toMatch(/^另有 \d+ 处$/);
  });

  it("says under a heading what the form asks", async () => {
    expect(await hovered(clean, "一、总体情况")).toEqual([
      "**一、总体情况**",
      "依次写：主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障",
      "国办公开办函〔2021〕30号",
    ]);
    expect(await hovered(clean, "三、收到和处理")).toContain(
      "勾稽：第一项加第二项之和，等于第三项加第四项之和",
    );
  });
});

describe("places that hang together", () => {
  const asked = async <Found extends { readonly range: Range }>(method: string, words: string) => {
    const client = await opened(clean);
    const found = await client.at<Found[]>(method, uri, placeOf(clean, words), {
      context: { includeDeclaration: false },
    });
    return found.map(({ range }) => wordsAt(clean, range));
  };

  it("leads from a sentence to the cell and back", async () => {
    expect(await asked<Location>("textDocument/definition", inSentence)).toEqual([
      "8 in “一、本年新收政府信息”",
    ]);
    const cell = "一、本年新收政府信息公开申请数量\t\t\t6\t2\t0\t0\t0\t0\t8";
    expect(await asked<Location>("textDocument/definition", cell)).toContain("8 in “全年新收政府信息公开”");
  });

  it("leads from a total to what adds up to it, and from that to the total", async () => {
    const addends = await asked<Location>("textDocument/definition", "（七）总计\t\t6");
    expect(addends).toHaveLength(4);
    expect(addends[0]).toBe("3 in “三、本年度办理结果”");
    expect(await asked<Location>("textDocument/references", granted)).toEqual([
      "4 in “三、本年度办理结果”",
      "6 in “（七）总计”",
    ]);
  });

  it("marks a figure and its like, not every digit that looks the same", async () => {
    const marked = await asked<DocumentHighlight>("textDocument/documentHighlight", inSentence);
    expect(marked).toEqual(["8 in “全年新收政府信息公开”", "8 in “一、本年新收政府信息”"]);
  });

  it("knows of none where there is no figure", async () => {
    const client = await opened(clean);
    const words = placeOf(clean, "保密审查");
    expect(await client.at("textDocument/definition", uri, words)).toEqual([]);
    expect(await client.at("textDocument/documentHighlight", uri, words)).toBeNull();
    expect(await client.at("textDocument/prepareRename", uri, words)).toBeNull();
  });
});

describe("another number", () => {
  const renamed = async (text: string, words: string, newName: string, capabilities = own) => {
    const client = await opened(text, capabilities);
    return client.at<WorkspaceEdit>("textDocument/rename", uri, placeOf(text, words), { newName });
  };
  const applied = (text: string, edit: WorkspaceEdit): string => {
    const edits =
      edit.changes?.[uri] ?? (edit.documentChanges as TextDocumentEdit[]).flatMap(each => each.edits);
    return TextDocument.applyEdits(
      TextDocument.create(uri, "plaintext", 1, text),
      edits as AnnotatedTextEdit[],
    );
  };

  it("is asked for with the one that is there", async () => {
    const client = await opened(clean);
    const { line, character } = placeOf(clean, granted);
    expect(await client.at("textDocument/prepareRename", uri, { line, character })).toEqual({
      range: { start: { line, character }, end: { line, character: character + 1 } },
      placeholder: "3",
    });
  });

  it("takes its totals with it, theirs, and the sentences on them", async () => {
    const edit = await renamed(clean, granted, "5");
    const after = applied(clean, edit);
    expect(after).toContain("（一）予以公开\t\t5\t1\t0\t0\t0\t0\t6\n");
    expect(after).toContain("（七）总计\t\t8\t2\t0\t0\t0\t0\t10\n");
    expect(after).toContain("办结10件");
    const [change] = edit.documentChanges as TextDocumentEdit[];
    expect(change?.edits).toHaveLength(5);
    expect(edit.changeAnnotations).toMatchObject({
      own: { needsConfirmation: false },
      total: { label: "随之变动的合计", needsConfirmation: true },
    });
  });

  it("from a sentence changes the cell, and from the cell the sentence", async () => {
    const fromSentence = applied(clean, await renamed(clean, inSentence, "9"));
    expect(fromSentence).toContain("新收政府信息公开申请9件");
    expect(fromSentence).toContain("一、本年新收政府信息公开申请数量\t\t\t6\t2\t0\t0\t0\t0\t9\n");
    expect(fromSentence.length).toBe(clean.length);
  });

  it("leaves a total alone that doesn't come out as it is", async () => {
    const text = clean.replace(granted, granted.replace("3", "5"));
    const after = applied(text, await renamed(text, granted.replace("3", "5"), "3"));
    expect(after).toBe(clean);
  });

  it("is the same without a preview for a client that has none, and must be a number", async () => {
    const edit = await renamed(clean, granted, "５", { ...pushed, workspace: {} });
    expect(applied(clean, edit)).toContain("（七）总计\t\t8\t2\t0\t0\t0\t0\t10\n");
    await expect(renamed(clean, granted, "五百件多", pulling)).rejects.toThrow("不是数字");
  });
});
