import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tooSteep } from "./growth.ts";

const [sample = ""] = readdirSync("samples")
  .filter(name => name.endsWith(".md"))
  .map(name => readFileSync(`samples/${name}`, "utf8"));

/** What a text may be full of, beyond all measure. */
const units = [
  ...[
    "|",
    "\t",
    "<td",
    "<table>",
    "<table><tr><td>1",
    "其中",
    "0",
    "1，",
    "（",
    "一、",
    "占",
    "%",
    "万",
    "亿",
  ],
  ...[
    "# 总体情况\n",
    "一、总体情况\n",
    "<!-- gouji-allow row-missing -->\n",
    "---\n",
    "| 1 | 2 |\n",
    "+--+\n| 1 |\n",
  ],
  ...["全年收到政府信息公开申请1件，"],
];

describe("a check takes time that grows with the text, at most 2.3 times as long for twice as much", () => {
  it.each(units)("full of %j, alone and in a report", unit => {
    expect(tooSteep(unit)).toEqual([]);
  });

  it("full of more headings than a shorter text can hold", () => {
    expect(tooSteep("#</td># 总体情况\n+", [480_000, 480_000, 480_000])).toEqual([]);
  });

  it("full of one row's empty cells", () => {
    expect(tooSteep("|", [60_000, 60_000, 60_000], "1\n|-|-|\n")).toEqual([]);
  });

  it("full of percentages", () => {
    expect(tooSteep("占1%，", [60_000, 60_000, 60_000])).toEqual([]);
  });

  it("full of wholes that lists by kind may follow", () => {
    expect(tooSteep("公开信息1条，", [240_000, 240_000, 240_000])).toEqual([]);
  });

  it("full of marks that each might open a list anew", () => {
    expect(tooSteep("（一）<br>）", [480_000, 480_000, 480_000])).toEqual([]);
  });

  it("full of whole reports, also on one line", () => {
    expect(tooSteep(sample)).toEqual([]);
    expect(tooSteep(sample.replace(/\n/g, " "))).toEqual([]);
  });
});
