import { describe, expect, it } from "vitest";
import { openContained } from "../../server/src/core/container/open.ts";
import { cell, paragraph, row, run, table, wordFile, type WordParts } from "./office.ts";

/** The text that is read of a document with this body. */
function textOf(body: string, parts: Omit<WordParts, "body"> = {}): string {
  const document = openContained(wordFile({ body, ...parts }));
  if ("reason" in document) throw new Error(document.reason.en);
  return document.text;
}

describe("a Word document", () => {
  it("is read with merged cells, a paragraph a line", () => {
    const merged = table(
      row(cell("甲", `<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>`), cell("乙")),
      row(cell("", `<w:gridSpan w:val="2"/><w:vMerge/>`), cell("1")),
      row(cell("丙"), cell("丁"), cell(paragraph("2") + paragraph("3"))),
    );
    expect(textOf(paragraph("标题") + merged + paragraph("") + paragraph("段落"))).toBe(
      [
        "标题",
        "<table>",
        `<tr><td colspan="2" rowspan="2">甲</td><td>乙</td></tr>`,
        "<tr><td>1</td></tr>",
        "<tr><td>丙</td><td>丁</td><td>2<br>3</td></tr>",
        "</table>",
        "",
        "段落",
        "",
      ].join("\n"),
    );
  });

  it("is read with its tracked changes accepted", () => {
    const body =
      paragraph(
        `${run("共")}<w:del w:id="1" w:author="a"><w:r><w:delText>5</w:delText></w:r></w:del>` +
          `<w:ins w:id="2" w:author="a">${run("8")}</w:ins>${run("件")}` +
          `<w:moveFrom w:id="3" w:author="a">${run("移走")}</w:moveFrom><w:moveTo w:id="4" w:author="a">${run("移来")}</w:moveTo>`,
      ) +
      paragraph("前半", `<w:rPr><w:del w:id="5" w:author="a"/></w:rPr>`) +
      paragraph("后半") +
      table(
        row(cell("留"), cell("下")),
        row(cell("删"), cell("去")).replace(
          "<w:tr>",
          `<w:tr><w:trPr><w:del w:id="6" w:author="a"/></w:trPr>`,
        ),
      );
    const text = textOf(body);
    expect(text).toContain("共8件移来\n前半后半\n");
    expect(text).toContain("<tr><td>留</td><td>下</td></tr>\n</table>");
  });

  it("is read through content controls, links, fields and smart tags, without their code and prompts", () => {
    const control = (content: string, properties = ""): string =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const field =
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>${run("不显示")}` +
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("7")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const body =
      control(paragraph("控件中的段落")) +
      paragraph(
        `${control(run("甲"))}<w:hyperlink>${run("乙")}</w:hyperlink><w:smartTag>${run("丙")}</w:smartTag>` +
          `<w:fldSimple w:instr=" DATE ">${run("丁")}</w:fldSimple>${field}` +
          control(run("单击此处输入文字。"), "<w:showingPlcHdr/>"),
      ) +
      table(row(control(cell("格")), cell(control(paragraph("内"))))) +
      table(control(row(cell("一"), cell("二"))));
    expect(textOf(body)).toBe(
      "控件中的段落\n甲乙丙丁7\n" +
        "<table>\n<tr><td>格</td><td>内</td></tr>\n</table>\n<table>\n<tr><td>一</td><td>二</td></tr>\n</table>\n",
    );
  });

  it("is read through tables that only lay out the page", () => {
    const inner = table(row(cell("1"), cell("2")), row(cell("3"), cell("4")));
    expect(textOf(table(row(cell(paragraph("框里") + inner))))).toBe(
      "框里\n<table>\n<tr><td>1</td><td>2</td></tr>\n<tr><td>3</td><td>4</td></tr>\n</table>\n",
    );
    const beside = table(row(cell("左"), cell(inner + paragraph("右"))));
    expect(textOf(beside)).toContain("左\n<table>\n<tr><td>1</td>");
    const small = table(
      row(...["甲", "乙", "丙", "丁"].map(words => cell(words))),
      row(cell("5"), cell(table(row(cell("6"), cell("7"))))),
    );
    expect(textOf(small)).toContain("<tr><td>5</td><td>6<br>7</td></tr>");
  });

  it("is read with its text boxes, once, below the paragraph that they stand in", () => {
    const box = `<w:txbxContent>${paragraph("框内文字")}</w:txbxContent>`;
    const body = paragraph(
      `${run("正文")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></w:drawing></mc:Choice>` +
        `<mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    );
    expect(textOf(body)).toBe("正文\n框内文字\n");
  });

  it("is read with notes apart from the figures that they stand at", () => {
    const body = table(
      row(cell("总计"), cell(paragraph(`${run("12")}<w:r><w:footnoteReference w:id="1"/></w:r>`))),
      row(cell("乙"), cell(paragraph(run("3") + run("2", `<w:vertAlign w:val="superscript"/>`)))),
    );
    const footnotes =
      `<w:footnote w:id="-1" w:type="separator">${paragraph("")}</w:footnote>` +
      `<w:footnote w:id="1">${paragraph(`<w:r><w:footnoteRef/></w:r>${run("含上年结转3件")}`)}</w:footnote>`;
    const text = textOf(body, { footnotes });
    expect(text).toContain("<td>12[1]</td>");
    expect(text).toContain("<td>3[2]</td>");
    expect(text).toContain("</table>\n[1] 含上年结转3件\n");
  });

  it("leaves out what isn't shown, and keeps signs that are words", () => {
    const body = paragraph(
      `${run("隐藏", "<w:vanish/>")}${run("显示", `<w:vanish w:val="0"/>`)}<w:r><w:noBreakHyphen/><w:br/></w:r>${run("下一行")}` +
        `<w:r><w:br w:type="page"/></w:r>${run("里\n外")}<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>`,
    );
    expect(textOf(body)).toBe("显示-\n下一行里 外x=1\n");
  });

  it("says what other programs put in", () => {
    const document = openContained(wordFile({ body: paragraph("<w:r><w:object/></w:r>") }));
    expect("unread" in document && document.unread.map(({ zh }) => zh)).toEqual([
      "文档里嵌入了 1 个其他程序的对象（例如 Excel 表），其中的内容没有检查",
    ]);
  });
});

describe("automatic numbers of a Word document", () => {
  const level = (at: number, format: string, text: string, more = ""): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="0">${level(0, "chineseCountingThousand", "%1、")}${level(1, "chineseCounting", "（%2）")}` +
    `${level(2, "decimal", "%3.")}${level(3, "decimalEnclosedCircleChinese", "%4")}${level(4, "decimal", "%1.%3.%5", "<w:isLgl/>")}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1">${level(0, "decimal", "%1.", `<w:pStyle w:val="Items"/>`)}${level(1, "bullet", "·")}</w:abstractNum>` +
    `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>` +
    `<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`;
  const styles =
    `<w:style w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>` +
    `<w:style w:styleId="Items"><w:basedOn w:val="Base"/></w:style>`;
  const numbered = (words: string, list: number, at: number): string =>
    paragraph(words, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);

  it("are written out as Word shows them", () => {
    const body = [
      numbered("总体情况", 1, 0),
      numbered("主动公开", 1, 1),
      numbered("甲", 1, 2),
      numbered("乙", 1, 2),
      numbered("依申请公开", 1, 1),
      numbered("丙", 1, 2),
      numbered("圈", 1, 3),
      numbered("法", 1, 4),
      numbered("第二部分", 1, 0),
      numbered("又一", 1, 1),
      numbered("从五起", 3, 0),
      numbered("再", 1, 0),
      paragraph("按样式", `<w:pStyle w:val="Items"/>`),
      paragraph("2025年", `<w:pStyle w:val="Items"/>`),
      paragraph("不编号", `<w:pStyle w:val="Items"/><w:numPr><w:numId w:val="0"/></w:numPr>`),
      numbered("项目符号", 2, 1),
    ].join("");
    expect(textOf(body, { numbering, styles }).trimEnd().split("\n")).toEqual([
      "一、总体情况",
      "（一）主动公开",
      "1.甲",
      "2.乙",
      "（二）依申请公开",
      "1.丙",
      "①圈",
      "1.1.1法",
      "二、第二部分",
      "（一）又一",
      "五、从五起",
      "六、再",
      "1.按样式",
      "2. 2025年",
      "不编号",
      "项目符号",
    ]);
  });

  it("count past ten and a hundred", () => {
    const many = Array.from({ length: 111 }, () => numbered("项", 1, 0)).join("");
    const lines = textOf(many, { numbering }).split("\n");
    expect([9, 10, 19, 20, 99, 100, 109, 110].map(at => lines[at])).toEqual(
      ["十、", "十一、", "二十、", "二十一、", "一百、", "一百零一、", "一百一十、", "一百一十一、"].map(
        number => `${number}项`,
      ),
    );
  });
});
