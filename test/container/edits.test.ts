import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { ContainedDraft, EditStyle } from "../../server/src/core/container/contained.ts";
import { openContained } from "../../server/src/core/container/open.ts";
import { applyEdits, type Edit } from "../../server/src/core/text/edit.ts";
import { cell, paragraph, row, run, table, wordFile } from "./office.ts";

function open(bytes: Uint8Array): ContainedDraft {
  const document = openContained(bytes);
  if ("reason" in document) throw new Error(document.reason.en);
  return document;
}

const documentXml = (bytes: Uint8Array): string =>
  new TextDecoder().decode(unzipSync(bytes)["word/document.xml"]);

/** An edit that replaces the first of these words. */
function replacing(text: string, words: string, newText: string): Edit {
  const start = text.indexOf(words);
  return { span: { start, end: start + words.length }, newText };
}

/** The document's bytes, and those after the edits. */
function edited(body: string, change: (text: string) => readonly Edit[], style: EditStyle = {}) {
  const before = wordFile({ body });
  const document = open(before);
  const edits = change(document.text);
  const after = document.writing?.edited(edits, style);
  if (!after || "reason" in after) throw new Error("not written");
  const bytes = after.writing?.bytes();
  if (!bytes || "reason" in bytes) throw new Error("not written");
  // What is written is what is read again.
  expect(open(bytes).text).toBe(applyEdits(document.text, edits));
  return { before, bytes, xml: documentXml(bytes), old: documentXml(before) };
}

const BOLD = "<w:b/>";

describe("an edit written into a Word document", () => {
  it("changes its run alone", () => {
    const body = table(row(cell("总计"), cell(paragraph(run("14", BOLD)))), row(cell("又"), cell("9")));
    const { xml, old } = edited(body, text => [replacing(text, "14", "15")]);
    expect(xml).toBe(old.replace(">14<", ">15<"));
  });

  it("goes into the first of several runs", () => {
    const body = paragraph(`${run("共1", BOLD)}${run("0")}${run("2件")}`);
    const { xml, old } = edited(body, text => [replacing(text, "102", "97")]);
    expect(xml).toBe(old.replace("共1<", "共97<").replace(">0<", "><").replace(">2件<", ">件<"));
  });

  it("fills an empty cell, which looks as its end says", () => {
    const look = `<w:rPr><w:sz w:val="21"/></w:rPr>`;
    const body = table(
      row(cell("甲"), `<w:tc><w:p/></w:tc>`),
      row(cell("乙"), cell(`<w:p><w:pPr>${look}</w:pPr></w:p>`)),
    );
    const { xml, old } = edited(body, text => {
      const first = text.indexOf("<td></td>") + 4;
      const second = text.lastIndexOf("<td></td>") + 4;
      return [first, second].map(at => ({ span: { start: at, end: at }, newText: "0" }));
    });
    const filled = `<w:t xml:space="preserve">0</w:t></w:r></w:p>`;
    expect(xml).toBe(
      old
        .replace("<w:p/>", `<w:p><w:r>${filled}`)
        .replace(`${look}</w:pPr></w:p>`, `${look}</w:pPr><w:r>${look}${filled}`),
    );
  });

  it("keeps entities, spaces and signs around it", () => {
    const body = paragraph(`<w:r><w:t>甲 &amp; 乙 5</w:t><w:tab/><w:t>件</w:t></w:r>`);
    const { xml } = edited(body, text => [replacing(text, "5", "")]);
    expect(xml).toContain(`<w:t xml:space="preserve">甲 &amp; 乙 </w:t><w:tab/><w:t>件</w:t>`);
    const more = edited(body, text => [replacing(text, "＆", "与")]);
    expect(more.xml).toContain("<w:t>甲 与 乙 5</w:t>");
  });

  it("leaves every other file of the archive byte for byte as it was", () => {
    const { before, bytes } = edited(paragraph("共5件"), text => [replacing(text, "5", "6")]);
    const rest = (archive: Uint8Array) => {
      const files = unzipSync(archive);
      delete files["word/document.xml"];
      return files;
    };
    expect(rest(bytes)).toEqual(rest(before));
    const text = new TextDecoder("latin1");
    const from = "docProps/custom.bin";
    const stored = (archive: Uint8Array) => {
      const all = text.decode(archive);
      return all.slice(all.indexOf(from) - 30, all.indexOf(from) + from.length + 14);
    };
    expect(stored(bytes)).toBe(stored(before));
  });

  it("stays to be seen where it is tracked, each change with a number of its own", () => {
    const body = paragraph(
      `<w:ins w:id="7" w:author="a">${run("收到")}</w:ins>${run("共14件，办结9件", BOLD)}`,
    );
    const { xml } = edited(body, text => [replacing(text, "14", "15"), replacing(text, "9", "8")], {
      isTracked: true,
    });
    const look = "<w:rPr><w:b/></w:rPr>";
    expect(xml).toMatch(
      new RegExp(
        `共</w:t></w:r><w:del w:id="\\d+" w:author="勾稽"><w:r>${look}<w:delText xml:space="preserve">14</w:delText></w:r></w:del>` +
          `<w:ins w:id="\\d+" w:author="勾稽"><w:r>${look}<w:t xml:space="preserve">15</w:t></w:r></w:ins>` +
          `<w:r>${look}<w:t xml:space="preserve">件，办结</w:t></w:r>`,
      ),
    );
    const ids = [...xml.matchAll(/w:(?:ins|del) w:id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(5);
  });

  it("is refused where it would change more than words", () => {
    const document = open(
      wordFile({
        body:
          paragraph(`${run("共5件")}<w:r><w:footnoteReference w:id="1"/></w:r>`) +
          table(row(cell("甲"), cell("1"))),
      }),
    );
    const holds = (words: string, newText: string) =>
      document.writing?.holds(replacing(document.text, words, newText));
    expect(holds("5", "6")).toBe(true);
    expect(holds("5", "6\n7")).toBe(false);
    expect(holds("5", "<b>")).toBe(false);
    expect(holds("件[1]", "件")).toBe(false);
    expect(holds("<td>1", "<td>2")).toBe(false);
    expect(holds("甲</td><td>1", "乙")).toBe(false);
  });

  it("is refused in a document with a signature", () => {
    const signed = wordFile({
      body: paragraph("共5件"),
      others: { "_xmlsignatures/sig1.xml": new Uint8Array() },
    });
    const document = open(signed);
    const result = document.writing?.edited([replacing(document.text, "5", "6")], {});
    expect(result && "reason" in result && result.reason.en).toMatch(/digitally signed/);
  });
});
