import { expect, it } from "vitest";
import type { Form } from "../../server/src/core/form/form.ts";
import { buildNetwork } from "../../server/src/core/ties/build.ts";
import { tally } from "../../server/src/core/network/network.ts";
import { readReport } from "../../server/src/core/report/read.ts";
import { readDraft } from "../../server/src/core/prose/read.ts";

/** A form that nobody prescribes: another title, other sections, one small table with a sum across and one down. */
const librariesForm: Form = {
  key: "libraries",
  notice: { name: "《图书馆年度报告格式》", number: "馆字〔2020〕1号" },
  years: { from: 2020 },
  title: "图书馆工作年度报告",
  sections: [
    { key: "readers", title: "读者服务" },
    { key: "holdings", title: "馆藏情况" },
    { key: "plans", title: "下一步打算" },
  ],
  tables: [
    {
      key: "holdings",
      shortName: { zh: "馆藏表", en: "holdings" },
      name: { zh: "馆藏表", en: "holdings" },
      section: "holdings",
      grids: [
        {
          key: "holdings",
          corner: "类别",
          rows: [
            { key: "books", label: "图书" },
            { key: "papers", label: "报刊" },
            { key: "total", label: "合计" },
          ],
          columns: [
            { key: "lent", label: "外借册数" },
            { key: "inHouse", label: "馆内册数" },
            { key: "all", label: "总册数" },
          ],
          sums: [
            {
              key: "row-total",
              terms: "columns",
              parts: ["lent", "inHouse"],
              wholes: ["all"],
              reason: { zh: "外借与馆内之和", en: "lent and in house" },
              words: { whole: { zh: "总册数", en: "all" }, parts: { zh: "各列", en: "the columns" } },
            },
            {
              key: "column-total",
              terms: "rows",
              parts: ["books", "papers"],
              wholes: ["total"],
              reason: { zh: "图书与报刊之和", en: "books and papers" },
              words: { whole: { zh: "合计", en: "total" }, parts: { zh: "各项", en: "the items" } },
            },
          ],
        },
      ],
    },
  ],
};

const text = `北塘区图书馆2024年图书馆工作年度报告

一、读者服务
全年接待读者三万人次。

二、馆藏情况
类别\t外借册数\t馆内册数\t总册数
图书\t120\t880\t1000
报刊\t5\t45\t50
合计\t125\t925\t1050

三、下一步打算
延长周末开放时间。
`;

const read = (draft: string) => {
  const prose = readDraft(draft, "auto", [librariesForm]);
  return { report: prose?.report, tally: prose && tally(buildNetwork(prose)) };
};

it("a form that is only data is read and its sums are checked", () => {
  const { report, tally } = read(text);
  expect(report).toMatchObject({ organ: "北塘区图书馆", year: 2024 });
  expect(report?.sections.map(section => section.form.key)).toEqual(["readers", "holdings", "plans"]);
  expect(tally).toEqual({ held: 6, broken: 0, unread: 0 });
});

it("a wrong figure breaks the sums that it stands in", () => {
  expect(read(text.replace("\t45\t", "\t54\t")).tally).toEqual({ held: 4, broken: 2, unread: 0 });
});

it("isn't taken for the official form", () => {
  expect(readReport(text)).toBeUndefined();
});
