import { describe, expect, it } from "vitest";
import { openContained } from "../../server/src/core/container/open.ts";
import { refusals } from "../../server/src/core/container/refusal.ts";
import { readXml } from "../../server/src/core/container/xml.ts";
import { paragraph, run, wordFile, workbookFile, type WordParts } from "./office.ts";

const text = (file: Uint8Array): string => {
  const document = openContained(file);
  return "reason" in document ? document.reason.en : document.text;
};
const word = (body: string, parts: Omit<WordParts, "body"> = {}): string =>
  text(wordFile({ body, ...parts }));

/** How long it takes, in milliseconds. */
function time(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

describe("a document that is made to take all there is", () => {
  it("is refused where it has more elements or words than any report", () => {
    expect(readXml(`<a>${"<b/>".repeat(610_000)}</a>`)).toBe("tooLarge");
    expect(readXml(`<a>${"&#49;".repeat(610_000)}</a>`)).toBe("tooLarge");
  });

  it("is read where a run is cut into very many pieces", () => {
    const pieces = 130_000;
    const ended = `<w:rPr><w:del w:id="1" w:author="a"/></w:rPr>`;
    const cut = (entity: string): string => `<w:r><w:t>${entity.repeat(pieces)}</w:t></w:r>`;
    expect(word(`<w:p><w:pPr>${ended}</w:pPr>${cut("&#49;")}</w:p><w:p>${cut("&#50;")}</w:p>`)).toBe(
      `${"1".repeat(pieces)}${"2".repeat(pieces)}\n`,
    );
  });

  it("is read where styles are based on very many others, or on each other", () => {
    const style = (id: number, other: number): string =>
      `<w:style w:styleId="s${id}"><w:basedOn w:val="s${other}"/></w:style>`;
    const chain = Array.from({ length: 20_000 }, (_, id) => style(id, id + 1)).join("");
    const circle = style(0, 1) + style(1, 0);
    const body = paragraph("1", `<w:pStyle w:val="s0"/>`).repeat(5000);
    for (const styles of [chain, circle])
      expect(time(() => expect(word(body, { styles })).toHaveLength(10_000))).toBeLessThan(5000);
  });

  it("is read where very many fields stand open", () => {
    const opened = [`begin`, `separate`]
      .map(type => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`)
      .join("");
    const body = `<w:p>${opened.repeat(50_000)}${run("1").repeat(50_000)}</w:p>`;
    expect(time(() => expect(word(body)).toHaveLength(50_001))).toBeLessThan(5000);
  });

  it("is read where the text of a number is beyond measure", () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>` +
      `<w:lvlText w:val="${"%1".repeat(50_000)}"/></w:lvl></w:abstractNum>` +
      `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const numbered = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>`;
    expect(word(paragraph("甲", numbered).repeat(1000), { numbering }).length).toBeLessThan(300_000);
  });

  it("is refused where a workbook shows the same words again and again", () => {
    const sharedStrings = `<si><t>${"好".repeat(40_000)}</t></si>`;
    const rows = `<row>${`<c t="s"><v>0</v></c>`.repeat(100)}</row>`;
    const sheet = (times: number): Uint8Array =>
      workbookFile([{ name: "表", rows: rows.repeat(times) }], { sharedStrings });
    expect(text(sheet(1)).length).toBeLessThan(100 * 33_000);
    expect(text(sheet(30))).toBe(refusals.tooLarge.reason.en);
  });

  it("is refused where a workbook has more cells than any report, blank ones too", () => {
    const far = Array.from({ length: 10 }, (_, at) => `<row><c r="GR${at + 1}"><v>1</v></c></row>`).join("");
    const rows = far + "<row><c><v>1</v></c></row>".repeat(4000);
    expect(text(workbookFile([{ name: "表", rows: far }]))).not.toBe(refusals.tooLarge.reason.en);
    expect(text(workbookFile([{ name: "表", rows }]))).toBe(refusals.tooLarge.reason.en);
    const sheets = Array.from({ length: 300 }, (_, at) => ({ name: `表${at}`, rows: far }));
    expect(text(workbookFile(sheets))).toBe(refusals.tooLarge.reason.en);
  });

  it("is read where very many merged cells lie over each other, or a number's format has no end", () => {
    const merged = Array.from({ length: 5000 }, (_, at) => `A${(at % 7) + 1}:CV5000`);
    const rows = `<row>${"<c><v>1</v></c>".repeat(100)}</row>`.repeat(200);
    expect(time(() => text(workbookFile([{ name: "表", rows, merged }])))).toBeLessThan(5000);
    const styles = `<numFmts><numFmt numFmtId="164" formatCode="${"[".repeat(200_000)}"/></numFmts>`;
    expect(time(() => text(workbookFile([{ name: "表", rows }], { styles })))).toBeLessThan(5000);
  });
});
