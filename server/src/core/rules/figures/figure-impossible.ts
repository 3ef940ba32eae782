import { axisOf, measureOf } from "../../form/axis.ts";
import type { Measure } from "../../form/form.ts";
import { verdictsOn } from "../../network/locate/verdict.ts";
import type { Figure } from "../../network/network.ts";
import { decimalsOf, formatExact, isWhole, ZERO, type Exact } from "../../number/exact.ts";
import type { Report } from "../../report/report.ts";
import { gridOf } from "../../report/tables/grids.ts";
import { say, type Message } from "../../text/message.ts";
import { formAsks } from "../say/basis.ts";
import { defineRule, type Severity } from "../rule.ts";

/** A count is a whole number from 0, and a sum of money isn't negative. */
export default defineRule({
  id: "figure-impossible",
  severity: "error",
  summary: say(
    "件数填了负数或小数，金额填了负数或小数超过四位",
    "a count that is negative or fractional, a sum of money that is negative or has more than four decimals",
  ),
  basis: formAsks(
    say(
      "各表填写件数，是 0 或正整数；收费金额以万元为单位，最多四位小数；只有 2019 年版的“本年增/减”可以是负数",
      "the tables hold counts, whole numbers from 0; fees are in 万元 with four decimals at most; only the changes of the 2019 form may be negative",
    ),
  ),
  *check({ report, network }) {
    const told = new Set(verdictsOn(network, "figure").map(({ change }) => change.figure));
    for (const figure of network.figures) {
      const { value, cell } = figure;
      if (value === undefined || !cell || isCount(value) || told.has(figure)) continue;
      const wrong = wrongIn(value, measureAt(report, cell));
      if (!wrong) continue;
      yield {
        span: figure.span,
        severity: wrong.severity,
        message: say(
          `${figure.name.zh}填 ${formatExact(value)}，${wrong.must.zh}`,
          `${figure.name.en} is ${formatExact(value)}; ${wrong.must.en}`,
        ),
      };
    }
  },
});

/** Whether it may be whatever is measured. */
const isCount = (value: Exact): boolean => value >= ZERO && isWhole(value);

function measureAt(report: Report, cell: NonNullable<Figure["cell"]>): Measure {
  const grid = gridOf(report, cell)?.form;
  const row = grid && axisOf(grid.rows).find(({ key }) => key === cell.row);
  const column = grid && axisOf(grid.columns).find(({ key }) => key === cell.column);
  return row && column ? measureOf(row, column) : "count";
}

interface Wrong {
  readonly severity: Severity;
  readonly must: Message;
}

/** Undefined for what may be. A fee to the cent is more than the form asks, but its sum may well be right. */
function wrongIn(value: Exact, measure: Measure): Wrong | undefined {
  if (measure === "money") {
    if (value < ZERO) return { severity: "error", must: NOT_NEGATIVE };
    return decimalsOf(value) > MOST_DECIMALS ? { severity: "warning", must: FOUR_DECIMALS } : undefined;
  }
  return measure === "change" && isWhole(value)
    ? undefined
    : { severity: "error", must: measure === "change" ? WHOLE : WHOLE_FROM_0 };
}

const MOST_DECIMALS = 4;

const WHOLE_FROM_0 = say("件数只能是 0 或正整数", "a count is a whole number from 0");
const WHOLE = say("增减的件数只能是整数", "a change of a count is a whole number");
const NOT_NEGATIVE = say("金额不能是负数", "a sum of money isn't negative");
const FOUR_DECIMALS = say("以万元为单位，最多四位小数", "in 万元 it has four decimals at most");
