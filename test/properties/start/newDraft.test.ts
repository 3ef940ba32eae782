import { describe, expect, it } from "vitest";
import {
  applyEdits,
  check,
  draftNotations,
  forms,
  newDraft,
  promptsIn,
  type DraftWish,
} from "../../../server/src/core/index.ts";

import { cellKey } from "../../../server/src/core/report/report.ts";
import { figureKey } from "../../generate/draft.ts";
import { generateReport } from "../../generate/report.ts";
import { styles } from "../../generate/styles/index.ts";
import { write } from "../../generate/write.ts";

const organ = "临溪县人民政府";

/** What a writer puts where a new draft asks for something, in the order of the text. */
const answers = [
  "全年通过县政府门户网站公开各类信息86条。",
  "答复申请均在规定期限之内。",
  "严格落实公开前的保密审查，按季度核对栏目内容。",
  "改版门户网站公开专栏，按主题归集各类政策。",
  "组织业务培训2次，纳入年度考核，开展社会评议，没有发生责任追究情形。",
  "存在的问题主要是公开形式较为单一，解读材料更新不够及时。",
  "下一步将丰富图文解读，健全更新提醒机制。",
  "本年度未收取信息处理费。",
];

function textOf(wish: DraftWish): string {
  const draft = newDraft(wish);
  if ("missing" in draft) throw new Error(draft.missing);
  return draft.text;
}

/** The draft with its texts written and every figure that is left filled in with 0 by the fixes offered. */
function filled(text: string): string {
  const prompts = promptsIn(text);
  expect(prompts).toHaveLength(answers.length);
  const zeros = check(text)?.findings.filter(({ rule }) => rule === "table-unfilled") ?? [];
  const edits = zeros.flatMap(({ fixes }) => fixes[0]?.edits ?? []);
  const texts = prompts.map((span, at) => ({ span, newText: answers[at] ?? "" }));
  return applyEdits(text, [...edits, ...texts]);
}

const rulesIn = (text: string) => check(text)?.findings.map(({ rule, message }) => `${rule} ${message.zh}`);

describe.each(forms.map(form => ({ form: form.key, year: form.years.from })))(
  "a new draft of $form",
  wish => {
    it.each(draftNotations)(
      "asks for its texts and figures and is clean once they are there (%s)",
      notation => {
        const text = textOf({ ...wish, organ, notation });
        expect(new Set(check(text)?.findings.map(({ rule }) => rule))).toEqual(
          new Set(["placeholder-left", "table-unfilled"]),
        );
        expect(check(text)?.report).toMatchObject({ organ, year: wish.year, form: { key: wish.form } });
        expect(rulesIn(filled(text))).toEqual([]);
      },
    );
  },
);

describe("a new draft from last year's report", () => {
  const last = filled(textOf({ organ, year: 2024, notation: "tsv" }))
    .replace(/(二、上年结转.*?\t\t\t)0(.*)0$/m, "$15$25")
    .replace(/(四、结转下年度.*?\t\t\t)0(.*)0$/m, "$15$25")
    .replace(/(行政规范性文件\t)0\t0\t0/, "$11\t2\t14");

  it("is on the next year, with what was carried over and what stays in force", () => {
    const text = textOf({ notation: "tsv", from: last });
    expect(check(text)?.report).toMatchObject({ organ, year: 2025 });
    expect(text).toMatch(/^二、上年结转.*\t\t\t5\t0\t0\t0\t0\t0\t5$/m);
    expect(text).toMatch(/^四、结转下年度[^0-9\n]*$/m);
    expect(text).toMatch(/^行政规范性文件\t\t\t14$/m);
    expect(rulesIn(text)).not.toContainEqual(expect.stringMatching(/wrong|empty/));
  });

  it.each(
    Object.entries(styles).map(([name, style], at) => ({ name, style, notation: draftNotations[at % 3] })),
  )("reads it in any notation: $name", ({ style, notation = "tsv" }) => {
    const report = generateReport(4);
    const text = textOf({ notation, from: write(report, style).text });
    const { organ, year, tables } = check(text)?.report ?? {};
    expect({ organ, year }).toEqual({ organ: report.organ, year: report.year + 1 });
    const cells = new Map(tables?.flatMap(({ grids }) => grids.flatMap(({ cells }) => [...cells])));
    for (const column of ["naturalPersons", "organizations.businesses", "total"]) {
      const value = report.figures.get(figureKey("requests", "carriedOut", column));
      expect(cells.get(cellKey("carriedIn", column))?.content).toEqual({ kind: "figure", value });
    }
    const inForce = report.figures.get(figureKey("documents", "normativeDocuments", "inForce"));
    expect(cells.get(cellKey("normativeDocuments", "inForce"))?.content).toEqual({
      kind: "figure",
      value: inForce,
    });
  });

  it("takes no figure over from a report that isn't last year's", () => {
    const draft = newDraft({ notation: "tsv", from: last, year: 2026 });
    expect(draft).toMatchObject({
      startedFrom: 2024,
      text: expect.stringMatching(/^二、上年结转[^0-9\n]*$/m),
    });
  });

  it("finds the organ in the text of a report without a title", () => {
    const untitled = last
      .replace(/^.+\n/, "")
      .replace("全年通过", "2024年，临溪县水务局认真落实各项要求。全年通过");
    expect(newDraft({ notation: "tsv", from: untitled })).toMatchObject({
      text: expect.stringMatching(/^临溪县水务局2025年/),
    });
  });

  it("says what is missing", () => {
    expect(newDraft({ notation: "tsv", from: "没有表的文字" })).toEqual({ missing: "report" });
    expect(newDraft({ notation: "tsv", year: 2025 })).toEqual({ missing: "organ" });
    expect(newDraft({ notation: "tsv", organ })).toEqual({ missing: "year" });
  });
});
