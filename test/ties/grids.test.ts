import { describe, expect, it } from "vitest";
import { check } from "../../server/src/core/index.ts";
import type { Identity } from "../../server/src/core/network/network.ts";
import { cleanReport } from "../rules/clean.ts";

const clean = cleanReport("plain");

/** The identities of the tables, those of the prose left out. */
const identitiesOf = (text: string): readonly Identity[] =>
  (check(text)?.network.identities ?? []).filter(({ kind }) => !kind.startsWith("prose-"));

function countsOf(text: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of identitiesOf(text)) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

const shown = ({ name, words, parts, wholes }: Identity): string => {
  const line = "line" in words && words.line ? ` by ${words.line.zh}` : "";
  const names = (figures: Identity["parts"]): string => figures.map(figure => figure.name.zh).join(" + ");
  return `${name.zh}${line}: ${names(parts)} = ${names(wholes)}`;
};

const CLEAN = { "in-force": 2, "row-total": 25, "column-total": 7, balance: 7, "group-total": 3 };

const WITH_SUBTOTAL = clean.replace(
  /^\t（三）不予公开\t(?=1)/m,
  "\t（三）不予公开\t\t1\t0\t0\t0\t0\t0\t1\n\t\t",
);

const WITHOUT_MEMBERS = clean.replace(
  /^\t（三）不予公开\t1[^]*?(?=\t（四）无法提供)/m,
  "\t（三）不予公开\t\t1\t0\t0\t0\t0\t0\t1\n",
);

describe("what ties the figures of a table", () => {
  it("is each of the form's sums, by row or column", () => {
    expect(countsOf(clean)).toEqual(CLEAN);
  });

  it.each([
    [
      "in-force",
      "表二“规章” by 行: 表二“规章·本年制发件数” = 表二“规章·本年废止件数” + 表二“规章·现行有效件数”",
    ],
    [
      "balance",
      "表三“自然人” by 列: 表三“一、本年新收政府信息公开申请数量·自然人” + 表三“二、上年结转政府信息公开申请数量·自然人” = 表三“（七）总计·自然人” + 表三“四、结转下年度继续办理·自然人”",
    ],
    [
      "group-total",
      "表四“行政复议”: 表四“行政复议·结果维持” + 表四“行政复议·结果纠正” + 表四“行政复议·其他结果” + 表四“行政复议·尚未审结” = 表四“行政复议·总计”",
    ],
  ])("is called by its line, and its figures by their own: %s", (kind, words) => {
    const [first] = identitiesOf(clean).filter(each => each.kind === kind);
    expect(first && shown(first)).toBe(words);
  });

  it("is also a group's own row beside those of its members", () => {
    expect(countsOf(WITH_SUBTOTAL)).toEqual({ ...CLEAN, "row-total": 26, subtotal: 7 });
    const [first] = identitiesOf(WITH_SUBTOTAL).filter(({ kind }) => kind === "subtotal");
    expect(first?.parts.map(({ name }) => name.zh)).toHaveLength(8);
    expect(first?.wholes.map(({ name }) => name.zh)).toEqual(["表三“（三）不予公开·自然人”"]);
  });

  it("takes a group's own row for its members where these aren't there", () => {
    expect(countsOf(WITHOUT_MEMBERS)).toEqual({ ...CLEAN, "row-total": 18 });
    const total = identitiesOf(WITHOUT_MEMBERS).find(({ kind }) => kind === "column-total");
    expect(total?.parts.map(({ cell }) => cell?.row)).toContain("outcomes.refused");
    expect(total?.parts.map(({ cell }) => cell?.row)).not.toContain("outcomes.refused.stateSecrets");
  });
});
