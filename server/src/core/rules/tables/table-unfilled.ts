import { diagnose } from "../../network/locate/locate.ts";
import { evaluateWith, figuresIn, type Figure, type Network } from "../../network/network.ts";
import { isBeingWritten } from "../../report/prompts.ts";
import { ZERO } from "../../number/exact.ts";
import { cellKey, type TableReading } from "../../report/report.ts";
import { say, type Message } from "../../text/message.ts";
import { mend } from "../say/mending.ts";
import { formAsks } from "../say/basis.ts";
import { counted } from "../say/counted.ts";
import { defineRule, type Fix, type Severity } from "../rule.ts";

/** A table that nobody has filled in, or not to its end. */
export default defineRule({
  id: "table-unfilled",
  severity: "information",
  summary: say("表格还没有填，或没有填完", "a table isn't filled in yet, or not to its end"),
  basis: formAsks(
    say("各表每一格都填写数字，没有的填 0", "every cell of the tables takes a figure, 0 where there is none"),
  ),
  *check({ report, network }) {
    const isDraft = isBeingWritten(report.document);
    for (const table of report.tables) {
      const figures = figuresIn(network, table.form.key);
      const open = figures.filter(({ gap }) => gap?.kind === "open");
      const [first] = open;
      if (!first) continue;
      const isBegun = figures.some(({ value }) => value !== undefined);
      yield {
        span: first.span,
        severity: severityOf(isBegun, isDraft),
        message: messageOf(table, first, open.length, isBegun),
        fixes: hasFigureTooMany(table) ? [] : fillUp(report.document.text, network, open, isBegun),
      };
    }
  },
});

/** Whether a row has one figure more than columns: it may be another cell's, and which lack isn't known. */
const hasFigureTooMany = ({ grids }: TableReading): boolean =>
  grids.some(({ obstacles }) => obstacles.some(({ kind }) => kind === "figure-extra"));

const severityOf = (isBegun: boolean, isDraft: boolean): Severity =>
  isBegun || isDraft ? "information" : "warning";

function messageOf(
  { form, grids }: TableReading,
  { name, cell }: Figure,
  count: number,
  isBegun: boolean,
): Message {
  const table = form.shortName;
  if (isBegun)
    return say(
      `${table.zh}还没有填完：从${name.zh}起还有 ${count} 格没有填`,
      `${table.en} isn't filled in to its end: ${counted(count, "cell")} left, the first is ${name.en}`,
    );
  const content = grids
    .find(({ form: { key } }) => key === cell?.grid)
    ?.cells.get(cellKey(cell?.row ?? "", cell?.column ?? ""))?.content;
  return content?.kind === "figure"
    ? say(
        `${table.zh}各格都是 0，正文里却写了不是 0 的数：这张表还没有填`,
        `every cell of ${table.en} is 0, but the text has other numbers: the table isn't filled in yet`,
      )
    : say(`${table.zh}还没有填`, `${table.en} isn't filled in yet`);
}

/** What the sums make of the open figures, and 0 for the others, where all holds then. */
function fillUp(text: string, network: Network, open: readonly Figure[], isPreferred: boolean): Fix[] {
  const { values } = diagnose(network);
  const to = new Map(open.map(figure => [figure, values.get(figure) ?? ZERO]));
  const around = open.flatMap(figure => network.of(figure));
  if (around.some(identity => evaluateWith(identity, to).status === "broken")) return [];
  const title = [...to.values()].some(value => value)
    ? say(`按合计关系填完 ${open.length} 格`, `Fill in ${open.length} cells as the sums have them`)
    : say(`余下 ${open.length} 格填 0`, `Fill the ${open.length} cells left with 0`);
  const changes = [...to].map(([figure, value]) => ({ figure, to: value }));
  return mend(text, changes, isPreferred, title);
}
