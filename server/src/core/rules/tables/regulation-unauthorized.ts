import { formatExact, ZERO, type Exact } from "../../number/exact.ts";
import { cannotMakeRegulations } from "../../prose/facts/organ.ts";
import { allGrids } from "../../report/tables/grids.ts";
import { say } from "../../text/message.ts";
import type { Span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";

/** The key of the row that counts 规章. */
const REGULATIONS = "regulations";

/** 规章 are counted only by organs that have the power to make them. */
export default defineRule({
  id: "regulation-unauthorized",
  severity: "information",
  summary: say("没有规章制定权的机关填报了规章", "规章 counted by an organ without the power to make them"),
  basis: {
    law: "《中华人民共和国立法法》第九十一条、第九十三条",
    text: say(
      "规章由国务院部门，省、自治区、直辖市和设区的市、自治州的人民政府制定",
      "规章 are made by departments of the State Council and the governments of provinces, cities with districts and autonomous prefectures",
    ),
  },
  *check({ report }) {
    const { organ } = report;
    if (!organ || !cannotMakeRegulations(organ)) return;
    const counted: { span: Span; value: Exact }[] = [];
    for (const { grid } of allGrids(report)) {
      if (!grid.rows.some(({ entry }) => entry.key === REGULATIONS)) continue;
      for (const { row, span, content } of grid.cells.values())
        if (row === REGULATIONS && content.kind === "figure" && content.value > ZERO)
          counted.push({ span, value: content.value });
    }
    const [first, ...others] = counted;
    if (!first) return;
    const numbers = counted.map(({ value }) => formatExact(value));
    yield {
      span: first.span,
      message: say(
        `规章填了 ${numbers.join("、")} 件，${organ}没有规章制定权，请核对是否应计入行政规范性文件`,
        `规章: ${numbers.join(", ")} counted; ${organ} has no power to make any; please check that they aren't normative documents`,
      ),
      related: others.map(({ span }) => ({ span, message: say("这里也填了", "and here") })),
    };
  },
});
