import { describe, expect, it } from "vitest";
import { applyEdits, check, recompute, type Recomputation } from "../../server/src/core/index.ts";
import { order, piecesOf } from "../rules/clean.ts";

const pieces = piecesOf("plain");
const clean = `${order.map(name => pieces.get(name)).join("\n\n")}\n`;

/** The clean report with one row of table three as given, and what is offered at the row's first figure. */
function withRow(label: string, figures: string): { text: string; offered: Recomputation[] } {
  const row = new RegExp(`^(.*${label}\\t+)[\\d\\t]*$`, "m").exec(clean);
  if (!row) throw new Error(`no row ${label}`);
  const start = row.index + (row[1]?.length ?? 0);
  const text = clean.slice(0, start) + figures + clean.slice(row.index + row[0].length);
  return { text, offered: offer(text, start) };
}

function offer(text: string, offset: number): Recomputation[] {
  const checked = check(text);
  if (!checked) throw new Error("no report");
  return recompute(text, checked, offset);
}

const titles = (offered: readonly Recomputation[]): string[] => offered.map(({ title }) => title.zh);

describe("adding up anew", () => {
  it("offers nothing where every total is right, or beside the tables", () => {
    expect(withRow("（一）予以公开", "3\t1\t0\t0\t0\t0\t4").offered).toEqual([]);
    expect(offer(clean, clean.indexOf("86条"))).toEqual([]);
  });

  it("offers the row, the column and the table", () => {
    const { text, offered } = withRow("（一）予以公开", "5\t1\t0\t0\t0\t0\t4");
    expect(titles(offered)).toEqual([
      "重新计算本行合计：4 改为 6",
      "重新计算本列合计：6 改为 8",
      "重新计算本表全部合计（改动 3 处）",
    ]);
    const whole = applyEdits(text, offered[2]?.edits ?? []);
    const balances = check(whole)?.findings.map(({ rule }) => rule);
    expect(balances).not.toContain("row-total-wrong");
    expect(balances).not.toContain("column-total-wrong");
    expect(whole.match(/（一）予以公开.*/)?.[0]).toMatch(/5\t1\t0\t0\t0\t0\t6$/);
    expect(whole.match(/（七）总计.*/)?.[0]).toMatch(/8\t2\t0\t0\t0\t0\t10$/);
  });

  it("doesn't spread a row's wrong total to its column", () => {
    const { text } = withRow("（一）予以公开", "3\t1\t0\t0\t0\t0\t7");
    expect(titles(offer(text, text.search(/(?<=予以公开.*)7$/m)))).toEqual(["重新计算本行合计：7 改为 4"]);
  });

  it("adds up totals of totals in one go", () => {
    const { text, offered } = withRow("（七）总计", "9\t9\t9\t9\t9\t9\t9");
    expect(applyEdits(text, offered.at(-1)?.edits ?? [])).toBe(clean);
  });

  it("keeps the way in which a figure is typed, and leaves what can't be read", () => {
    const wide = withRow("（一）予以公开", "3\t1\t0\t0\t0\t0\t９");
    expect(applyEdits(wide.text, wide.offered[0]?.edits ?? [])).toContain("3\t1\t0\t0\t0\t0\t４");
    expect(withRow("（一）予以公开", "3\t若干\t0\t0\t0\t0\t4").offered).toEqual([]);
    expect(withRow("（一）予以公开", "3\t1\t0\t0\t0\t0\t待定").offered).toEqual([]);
  });

  it.each(["一、本年新收政府信息公开申请数量", "1.属于国家秘密", "（七）总计", "四、结转下年度继续办理"])(
    "restores the total of %s, and then has nothing to add up",
    label => {
      const figures = new RegExp(`${label}\\t+([\\d\\t]*)$`, "m").exec(clean)?.[1] ?? "";
      const { text, offered } = withRow(label, figures.replace(/\d+$/, "770"));
      expect(applyEdits(text, offered.at(-1)?.edits ?? [])).toBe(clean);
    },
  );
});
