import { expect, it } from "vitest";
import type { Form, SumForm } from "../../server/src/core/form/form.ts";
import { diagnose } from "../../server/src/core/network/locate/locate.ts";
import { tally, type Relation } from "../../server/src/core/network/network.ts";
import { formatExact } from "../../server/src/core/number/exact.ts";
import { readDraft } from "../../server/src/core/prose/read.ts";
import { buildNetwork } from "../../server/src/core/ties/build.ts";

const columns = [
  { key: "lent", label: "外借册数" },
  { key: "held", label: "馆藏册数" },
];

/** A form that nobody prescribes, with one table of one row and the sums given. */
const formWith = (...sums: SumForm[]): Form => ({
  key: "libraries",
  notice: { name: "《图书馆年度报告格式》", number: "馆字〔2020〕1号" },
  years: { from: 2020 },
  title: "图书馆工作年度报告",
  sections: [
    { key: "readers", title: "读者服务" },
    { key: "holdings", title: "馆藏情况" },
  ],
  tables: [
    {
      key: "holdings",
      shortName: { zh: "馆藏表", en: "holdings" },
      name: { zh: "馆藏表", en: "holdings" },
      section: "holdings",
      grids: [{ key: "holdings", corner: "类别", rows: [{ key: "books", label: "图书" }], columns, sums }],
    },
  ],
});

const lentAndHeld = (relation: Relation, isLikely?: true): SumForm => ({
  key: "lent-and-held",
  terms: "columns",
  parts: ["lent"],
  wholes: ["held"],
  relation,
  ...(isLikely && { isLikely }),
  reason: { zh: "外借与馆藏", en: "lent and held" },
  words: { whole: { zh: "馆藏", en: "held" }, parts: { zh: "外借", en: "those lent" } },
});

function networkWith(sum: SumForm, lent: number, held: number) {
  const text = `北塘区图书馆2024年图书馆工作年度报告

一、读者服务
全年接待读者三万人次。

二、馆藏情况
类别\t外借册数\t馆藏册数
图书\t${lent}\t${held}
`;
  const prose = readDraft(text, "auto", [formWith(sum)]);
  if (!prose) throw new Error("The draft isn't taken for a report");
  return buildNetwork(prose);
}

const broken = { held: 0, broken: 1, unread: 0 };
const held = { held: 1, broken: 0, unread: 0 };

it.each([
  ["=", 5, 5, held],
  ["=", 5, 6, broken],
  ["<=", 5, 6, held],
  ["<=", 7, 6, broken],
  [">=", 7, 6, held],
  [">=", 5, 6, broken],
] as const)(
  "a sum of the form that asks for lent %s held, with %i and %i",
  (relation, lent, all, expected) => {
    expect(tally(networkWith(lentAndHeld(relation), lent, all))).toEqual(expected);
  },
);

it("an inequality of the form is located like any other identity", () => {
  const { faults } = diagnose(networkWith(lentAndHeld("<="), 7, 6));
  const ways = faults.flatMap(({ explanations }) =>
    explanations.flat().map(({ figure, to }) => `${figure.cell?.column} ${formatExact(to)}`),
  );
  expect(ways.sort()).toEqual(["held 7", "lent 6"]);
});

it("what is only likely is counted and accuses no figure", () => {
  const network = networkWith(lentAndHeld("=", true), 7, 6);
  expect(tally(network)).toEqual(broken);
  expect(diagnose(network).faults).toEqual([]);
});
