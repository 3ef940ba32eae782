import { describe, expect, it } from "vitest";
import { readPage } from "../../server/src/core/document/page.ts";
import { placed } from "./outline.ts";

const linesOf = (draft: string): string[] =>
  (readPage(draft)?.text ?? draft)
    .replace(/<[^<>]*>/g, "")
    .split("\n")
    .map(line => line.trim())
    .filter(Boolean);

describe("a page of HTML", () => {
  it("has no tags within its lines, and a line for each block", () => {
    const page =
      "<p><span>全年收到申请</span><span lang=EN-US\n>12</span><o:p></o:p>件。</p>\t<p>办结<b>1</b>2件。</p>";
    expect(linesOf(page)).toEqual(["全年收到申请12件。", "办结12件。"]);
  });

  it("goes on over line ends and tabs, which part nothing but words in letters", () => {
    expect(linesOf("<p>全年收到\n\t申请\r\n12件。\nUnited\nNations</p>")).toEqual([
      "全年收到申请12件。United Nations",
    ]);
    expect(linesOf("<div>一、标题<br>正文</div>")).toEqual(["一、标题", "正文"]);
  });

  it("leaves out what a browser doesn't show", () => {
    const head = "<html><head><title>某局2023年年报_某网</title><style>p{}</style></head><body>";
    const rest = "<script>document.write('<p>1</p>')</script><nav><a>首页</a></nav><p>正文</p></body></html>";
    expect(linesOf(head + rest)).toEqual(["正文"]);
  });

  it("keeps a raised number off the figure before it", () => {
    expect(linesOf("<p>收到12<sup>1</sup>件</p>")).toEqual(["收到12[1]件"]);
    const cells = placed(
      "<table><tr><td>甲</td><td>12<sup>1</sup></td></tr><tr><td>乙</td><td>3</td></tr></table>",
    );
    expect(cells).toEqual([
      [
        ["0: 甲", "1: 12[1]"],
        ["0: 乙", "1: 3"],
      ],
    ]);
  });

  it("keeps tables and comments as they are", () => {
    const table = "<table>\n<tr><td>\t<span>1</span></td></tr>\n</table>";
    const comment = "<!-- gouji-allow\ncell-empty -->";
    const text = readPage(`<p>正文</p>\n${comment}\n${table}`)?.text;
    expect(text).toContain(table);
    expect(text).toContain(comment);
  });

  it("reads entities, but for those that would mean something to a draft", () => {
    expect(linesOf("<p>&emsp;&#20840;年&ldquo;好&rdquo;&lt;p&gt;&#124;</p>")).toEqual([
      "全年“好”&lt;p&gt;&#124;",
    ]);
  });
});

describe("a draft that is no page", () => {
  it("keeps its line ends and tabs, and what only looks like a tag", () => {
    expect(readPage("一、总体情况\n收到<b>3</b>件\t<某某>\n")?.text).toBe("一、总体情况\n收到3件\t<某某>\n");
  });

  it("may have one element around all of it", () => {
    const text = "<div>\n\n一、总体情况\n\n全年收到3件\n\n</div>";
    expect(readPage(text)).toBeUndefined();
  });

  it("has no byte order mark, and no escapes but those that keep a mark from meaning something", () => {
    expect(readPage("\ufeff一、总体情况\n3\\.其他 \\| 10427\\.4286 \\*")?.text).toBe(
      "一、总体情况\n3.其他 \\| 10427.4286 \\*",
    );
  });

  it("is itself without tags", () => {
    expect(readPage("1 < 2 & 3")).toBeUndefined();
  });
});

it("says where each unit stands in the draft", () => {
  const draft = "<p>收到<span>1</span><span>2</span>件</p>";
  const page = readPage(draft);
  const at = page?.text.indexOf("12") ?? -1;
  const { start = 0, end = 0 } = page?.source({ start: at, end: at + 2 }) ?? {};
  expect(draft.slice(start, end)).toBe("1</span><span>2");
});
