import type { Change } from "../../network/locate/explanation.ts";
import type { Fault } from "../../network/locate/fault.ts";
import { blanksIn } from "../../network/locate/blanks.ts";
import { verdictsOn } from "../../network/locate/verdict.ts";
import type { Figure } from "../../network/network.ts";
import { formatExact } from "../../number/exact.ts";
import type { Report, TableReading } from "../../report/report.ts";
import { say } from "../../text/message.ts";
import { MOST_RELATED } from "../say/limits.ts";
import { mend } from "../say/mending.ts";
import { formAsks } from "../say/basis.ts";
import { defineRule, type Problem } from "../rule.ts";
import { relatedTo } from "../say/related.ts";

/** No place is empty that the figures around it show not to be 0. */
export default defineRule({
  id: "cell-unfilled",
  severity: "error",
  summary: say(
    "表格中空着的格子按勾稽关系不是 0",
    "a cell of a table is empty though the sums ask for a figure there",
  ),
  basis: formAsks(say("各表数据应当符合勾稽关系", "the figures of the tables have to answer to each other")),
  *check({ report, network }) {
    for (const { fault, figure } of verdictsOn(network, "empty")) yield notZero(report, fault, figure);
    for (const table of report.tables) {
      const { told, others, unknown } = blanksIn(network, table.form.key);
      if (told.length) yield computed(report, table, told);
      if (unknown.length) yield unfilled(table, others, unknown);
    }
  },
});

/** An empty place that needs a figure other than 0. */
function notZero(report: Report, { identities, explanations, isClear }: Fault, figure: Figure): Problem {
  const own = explanations.find(explanation => explanation.some(change => change.figure === figure));
  const to = own?.find(change => change.figure === figure)?.to;
  return {
    span: figure.span,
    message:
      isClear && to !== undefined
        ? say(
            `${figure.name.zh}是空的，应为 ${formatExact(to)}`,
            `${figure.name.en} is empty; it should be ${formatExact(to)}`,
          )
        : say(
            `${figure.name.zh}是空的，填 0 则${identities.length === 1 ? "" : "有 " + String(identities.length) + " 处"}加不平`,
            `${figure.name.en} is empty; with 0 in it ${identities.length === 1 ? "a sum" : `${String(identities.length)} sums`} would not hold`,
          ),
    related: identities.flatMap(identity => relatedTo(identity, figure)),
    fixes: explanations.flatMap((explanation, at) =>
      mend(report.document.text, explanation, isClear && at === 0),
    ),
  };
}

/** The empty cells of a table that follow from the figures around them. */
function computed({ document }: Report, { form }: TableReading, told: readonly Change[]): Problem {
  const [first] = told as [Change];
  const { name, span } = first.figure;
  const to = formatExact(first.to);
  const title = say(
    `空着的 ${told.length} 格填上算出的数字`,
    `Fill the ${told.length} empty cells with what follows`,
  );
  const each = told.flatMap(change => mend(document.text, [change], told.length === 1));
  return {
    span,
    message:
      told.length === 1
        ? say(`${name.zh}是空的，应为 ${to}`, `${name.en} is empty; it should be ${to}`)
        : say(
            `${form.shortName.zh}有 ${told.length} 格是空的，由已填的数字可以算出；第一格是${name.zh}，应为 ${to}`,
            `${told.length} cells of ${form.shortName.en} are empty and follow from the others; the first, ${name.en}, should be ${to}`,
          ),
    related: told
      .slice(1, 1 + MOST_RELATED)
      .map(({ figure }) => ({ span: figure.span, message: figure.name })),
    fixes: told.length === 1 ? each : [...mend(document.text, told, true, title), ...each],
  };
}

/** The empty cells of a table some of which aren't zero, nobody can tell which. */
function unfilled({ form }: TableReading, empty: readonly Figure[], unknown: readonly Figure[]): Problem {
  const [first] = unknown as [Figure];
  return {
    span: first.span,
    severity: "warning",
    message: say(
      `${form.shortName.zh}有 ${empty.length} 格是空的，其中从${first.name.zh}起有 ${unknown.length} 格不会都是 0：合计已填，各项没有填`,
      `${empty.length} cells of ${form.shortName.en} are empty; ${unknown.length} of them, ${first.name.en} the first, can't all be 0: their totals are filled in`,
    ),
    related: empty
      .filter(figure => figure !== first)
      .slice(0, MOST_RELATED)
      .map(({ name, span }) => ({ span, message: name })),
    fixes: [],
  };
}
