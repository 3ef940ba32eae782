import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { fromBase64, toBase64 } from "../../server/src/encoding/base64.ts";
import type {
  DocumentRead,
  DocumentToMend,
  DraftOfDocument,
  MendedDocument,
  RefusedDocument,
} from "../../server/src/lsp/documents.ts";
import { DOCUMENT_SCHEME, sourceOf } from "../../server/src/lsp/documentUri.ts";
import type { FixInDocument } from "../../server/src/lsp/protocol.ts";
import { slipped } from "../bench/slips.ts";
import { wordFile } from "../container/office.ts";
import { workbookOf } from "../container/sheetOfLayout.ts";
import { wordXml } from "../container/wordStyle.ts";
import type { Draft } from "../generate/draft.ts";
import { generateReport } from "../generate/report.ts";
import { write } from "../generate/write.ts";
import { Client, own } from "./client.ts";

const source = "file:///d/%E5%B9%B4%E6%8A%A5%EF%BC%88%E4%B8%80%EF%BC%89.docx";
const uri = `${DOCUMENT_SCHEME}:/d/%E5%B9%B4%E6%8A%A5.docx?${encodeURIComponent(source)}`;

const report = generateReport(5);
const TOTAL = "requests/outcomes.granted|total";
const value = report.figures.get(TOTAL) ?? 0n;
const asWord = (draft: Draft): Uint8Array => wordFile({ body: write(draft, wordXml).text });
const sound = asWord(report);
const wrongDraft = slipped(report, new Map([[TOTAL, (value + 3_000_000n) as never]]));
const wrong = asWord(wrongDraft);
const right = String(Number(value) / 1e6);

const started = (files: Readonly<Record<string, string>> = {}): Promise<Client> =>
  Client.start(own, { readFile: async uri => files[uri] }, { fixCommand: "fix" });

async function read(bytes: Uint8Array, client?: Client): Promise<DocumentRead> {
  const { connection } = client ?? (await started());
  const answer = await connection.sendRequest<DocumentRead | RefusedDocument>("gouji/document", {
    uri,
    bytes: toBase64(bytes),
  });
  if ("reason" in answer) throw new Error(answer.reason);
  return answer;
}

/** What the links of a page ask for. */
const fixesIn = ({ page }: DocumentRead): readonly FixInDocument[] =>
  [...page.matchAll(/href="command:fix\?([^"]*)"/g)].map(([, asked = ""]) => {
    const [to, fix] = JSON.parse(decodeURIComponent(asked)) as [string, FixInDocument];
    expect(to).toBe(uri);
    return fix;
  });

describe("a document that a client sends", () => {
  it("is read as a text and as a page with each finding beside its row", async () => {
    const { text, page, checked } = await read(wrong);
    expect(text).toContain("<table>");
    expect(checked?.counts).toEqual({ error: 1, warning: 0, information: 0, hint: 0 });
    expect(checked?.tally.broken).toBe(2);
    const [row] = page.match(/<tr>(?:(?!<\/tr>).)*<td class="notes">.*?<\/tr>/) ?? [];
    expect(row).toContain("（一）予以公开");
    expect(row).toMatch(/<a id="f1" class="error">1<\/a><mark class="error">\d+<\/mark>/);
    expect(page).toMatch(/<li class="error"><a href="#f1">.*<small>第三部分 表三 第 6 行 总计<\/small>/);
    expect(page.match(/<a id=/g)).toHaveLength(1);
  });

  it("has no notes where nothing is found, and no tally where it is no report", async () => {
    const clean = await read(sound);
    expect(clean.checked?.tally).toMatchObject({ broken: 0 });
    expect(clean.page).toContain("没有问题");
    expect(clean.page).not.toMatch(/<mark|class="notes"/);
    const recipe = await read(wordFile({ body: "<w:p><w:r><w:t>番茄&lt;b&gt;炒蛋</w:t></w:r></w:p>" }));
    expect(recipe.checked).toBeNull();
    expect(recipe.page).toContain("没有检查");
    expect(recipe.page).not.toContain("<b>炒蛋");
  });

  it("that can't be read is refused with a reason", async () => {
    await expect(read(sound.slice(0, 3000))).rejects.toThrow("文件不完整或已损坏");
    await expect(read(new Uint8Array())).rejects.toThrow("文件不完整或已损坏");
  });

  it("is read by the settings of its own folder", async () => {
    const files = { "file:///d/gouji.json": JSON.stringify({ rules: { "figure-wrong": "hint" } }) };
    const { checked } = await read(wrong, await started(files));
    expect(checked?.counts).toEqual({ error: 0, warning: 0, information: 0, hint: 1 });
  });

  it("becomes a draft in text with the same figures", async () => {
    const { connection } = await started();
    const asked = { uri, bytes: toBase64(sound) };
    const draft = await connection.sendRequest<DraftOfDocument>("gouji/draftOfDocument", asked);
    expect(draft.title).toMatch(/年政府信息公开工作年度报告$/);
    expect(draft.text).toMatch(/^一、本年新收政府信息公开申请数量\t.*\t\d+$/m);
    expect(draft.text).not.toContain("<table>");
  });
});

describe("a fix in a document", () => {
  const mend = async (
    bytes: Uint8Array,
    fix: FixInDocument,
    more: Partial<DocumentToMend> = {},
  ): Promise<MendedDocument | RefusedDocument> =>
    (await started()).connection.sendRequest("gouji/mendDocument", {
      ...{ uri, bytes: toBase64(bytes), isTracked: false },
      ...fix,
      ...more,
    });

  it("changes that figure alone", async () => {
    const [fix] = fixesIn(await read(wrong));
    expect(fix?.title).toContain(`改为 ${right}`);
    const mended = fix && (await mend(wrong, fix));
    if (!mended || "reason" in mended) throw new Error(mended?.reason);
    const bytes = fromBase64(mended.bytes);
    expect((await read(bytes)).checked?.tally.broken).toBe(0);
    const [before, after] = [unzipSync(wrong), unzipSync(bytes)];
    expect(Object.keys(before).filter(name => toBase64(before[name]!) !== toBase64(after[name]!))).toEqual([
      "word/document.xml",
    ]);
  });

  it("is left to be seen where that is asked for", async () => {
    const [fix] = fixesIn(await read(wrong));
    const mended = fix && (await mend(wrong, fix, { isTracked: true }));
    if (!mended || "reason" in mended) throw new Error(mended?.reason);
    const xml = new TextDecoder().decode(unzipSync(fromBase64(mended.bytes))["word/document.xml"]);
    expect(xml).toMatch(/<w:ins .*w:author="勾稽"/);
  });

  it("isn't made in a document that has changed, nor where nothing can be written", async () => {
    const [fix] = fixesIn(await read(wrong));
    expect(fix && (await mend(sound, fix))).toEqual({ reason: "文档已经改过，没有写入" });
    const workbook = await read(workbookOf(wrongDraft));
    expect(workbook.checked?.counts.error).toBe(1);
    expect(fixesIn(workbook)).toEqual([]);
  });
});

describe("a document's text that is open", () => {
  it("is checked, and its fixes are commands that mend the document", async () => {
    const client = await started();
    const { text } = await read(wrong, client);
    await client.open(uri, text, 1, "disclosure-report");
    const [finding] = await client.diagnostics(uri);
    expect(finding?.code).toBe("figure-wrong");
    const actions = finding ? await client.actions(uri, finding.range) : [];
    // Leave is given where the document is, and nothing is put into its text.
    expect(actions.filter(({ edit }) => edit).map(({ title }) => title.slice(0, 4))).toEqual([
      "不再提示",
      "本文件不",
    ]);
    expect(JSON.stringify(actions.map(({ edit }) => edit))).toContain('"uri":"file:///d/gouji.json"');
    expect(JSON.stringify(actions.map(({ edit }) => edit))).not.toContain(DOCUMENT_SCHEME);
    const fix = actions.find(({ command }) => command?.command === "fix");
    expect(fix?.title).toContain(`改为 ${right}`);
    expect(fix?.command?.arguments).toMatchObject([uri, { rule: "figure-wrong", title: fix?.title }]);
  });

  it("is checked though drafts are checked when they are saved", async () => {
    const client = await started();
    client.settings = { run: "onSave" };
    await client.open(uri, "", 1, "disclosure-report");
    const { text } = await read(wrong, client);
    await client.change(uri, 2, { text });
    expect(await client.diagnostics(uri)).toHaveLength(1);
    expect(sourceOf(uri)).toBe(source);
  });
});
