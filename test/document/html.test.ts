import { describe, expect, it } from "vitest";
import { cutOut, placed } from "./outline.ts";

const cases: readonly [string, string, unknown[]][] = [
  [
    "spans count as the columns that they cover",
    "<table><tr><td rowspan=2>甲<td colspan='2'>乙</tr><tr><td>1<td>2</table>",
    [
      [
        ["0: 甲", "1: 乙"],
        ["1: 1", "2: 2"],
      ],
    ],
  ],
  [
    "upper case, attributes, tags left open",
    '<TABLE border=1 style="width:100%">\n<TR><TD CLASS=x>甲\n<TD>1\n<TR><TD>乙<TD>2\n</TABLE>',
    [
      [
        ["0: 甲", "1: 1"],
        ["0: 乙", "1: 2"],
      ],
    ],
  ],
  [
    "words before and after in the same line",
    "<p>二、甲</p><table><caption>第一项</caption><tr><td>乙</td></tr></table>后文",
    ["甲", [["0: 第一项"], ["0: 乙"]], "后文"],
  ],
  [
    "a table that lays out another is none",
    "<table><tr><td>甲<table><tr><td>1</table>乙</table>",
    ["甲", [["0: 1"]], "乙"],
  ],
  ["never closed", "<table><tr><td>甲<td>1\n后文", [[["0: 甲", "1: 1"]], "后文"]],
  ["cut off in a tag", "<table><tr><td>甲</td><td col", [[["0: 甲"]]]],
  ["commented out", "<!-- <table><tr><td>甲</table> -->乙", ["乙"]],
  ["paragraphs and breaks on one line", "<h2>一、甲</h2><p>乙<br>丙</p>", ["甲", "乙", "丙"]],
];

describe("HTML", () => {
  it.each(cases)("%s", (_, text, expected) => {
    expect(placed(text)).toEqual(expected);
  });

  it("reads entities and marks, and cuts out the figure alone", () => {
    const text =
      "<table><tr><td><p>&nbsp;<span lang=EN-US>29</span><o:p></o:p></p></td><td>2&#57;</td><td>a&amp;b</td></tr></table>";
    expect(placed(text)).toEqual([[["0: 29", "1: 29", "2: a&b"]]]);
    expect(cutOut(text)).toEqual([["29", "2&#57;", "a&amp;b"]]);
  });

  it("reads names of signs, one without its end, and leaves those that it doesn't know", () => {
    const text =
      "<table><tr><td>&nbsp3&hellip;&times;</td><td>A&B</td><td>&unknown;5&#x39;</td></tr></table>";
    expect(placed(text)).toEqual([[["0: 3…×", "1: A&B", "2: &unknown;59"]]]);
  });

  it("gives an empty cell the place within its tags", () => {
    const text = "<table><tr><td>甲</td><td><p><b></b></p></td><td>&nbsp;</td></tr></table>";
    expect(placed(text)).toEqual([[["0: 甲", "1:", "2:"]]]);
    expect(cutOut(text)).toEqual([["甲", "", ""]]);
  });
});
