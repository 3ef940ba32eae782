import { diagnose } from "../../network/locate/locate.ts";
import { figuresIn, type Figure } from "../../network/network.ts";
import { formatExact, type Exact } from "../../number/exact.ts";
import type { Report, TableReading } from "../../report/report.ts";
import { say } from "../../text/message.ts";
import { mend } from "../say/mending.ts";
import { formAsks } from "../say/basis.ts";
import { defineRule, type Problem } from "../rule.ts";

/** No row of a table ends before its last figure. */
export default defineRule({
  id: "cell-missing",
  severity: "error",
  isPatient: true,
  summary: say("表格的一行少了一格", "a row of a table is a cell short"),
  basis: formAsks(say("各表的行和列应与格式一致", "the tables have the rows and columns of the form")),
  *check({ report, network }) {
    const { values } = diagnose(network);
    for (const table of report.tables) {
      const missing = figuresIn(network, table.form.key).filter(({ gap }) => gap?.kind === "missing");
      if (missing.length >= MANY) yield manyCells(report, table, missing, values);
      else for (const figure of missing) yield oneCell(report, figure, values.get(figure));
    }
  },
});

/** As many rows of one table that are a figure short are one finding. */
const MANY = 4;

function oneCell({ document }: Report, figure: Figure, to: Exact | undefined): Problem {
  const { name, span } = figure;
  if (to === undefined)
    return {
      span,
      message: say(
        `这一行少一个数字，可能是${name.zh}`,
        `this row is a figure short, perhaps that of ${name.en}`,
      ),
    };
  return {
    span,
    message: say(
      `这一行少一个数字：${name.zh}没有填，应为 ${formatExact(to)}`,
      `this row is a figure short: ${name.en} is missing and should be ${formatExact(to)}`,
    ),
    // A row that is short may be misread: what fills it is never applied unasked.
    fixes: mend(document.text, [{ figure, to }], true),
  };
}

function manyCells(
  { document }: Report,
  { form, grids }: TableReading,
  missing: readonly Figure[],
  values: ReadonlyMap<Figure, Exact>,
): Problem {
  const [first, ...others] = missing as [Figure, ...Figure[]];
  const isBegun = grids.some(({ cells }) =>
    [...cells.values()].some(({ content }) => content.kind === "figure"),
  );
  const changes = missing.flatMap(figure => {
    const to = values.get(figure);
    return to === undefined ? [] : [{ figure, to }];
  });
  const title = say(
    `补上少的 ${missing.length} 个数字，按各项之和填写`,
    `Put in the ${missing.length} missing figures, as the others ask for`,
  );
  return {
    span: first.span,
    message: isBegun
      ? say(
          `${form.shortName.zh}有 ${missing.length} 行少一个数字；第一处是${first.name.zh}`,
          `${missing.length} rows of ${form.shortName.en} are a figure short; the first is ${first.name.en}`,
        )
      : say(`${form.shortName.zh}还没有填`, `${form.shortName.en} isn't filled in yet`),
    related: others.map(({ span, name }) => ({ span, message: name })),
    // A row that is short may be misread: what fills it is never applied unasked.
    fixes: changes.length === missing.length ? mend(document.text, changes, true, title) : [],
  };
}
