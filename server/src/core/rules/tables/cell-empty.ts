import type { Change } from "../../network/locate/explanation.ts";
import type { Fault } from "../../network/locate/fault.ts";
import { dueIn } from "../../network/locate/due.ts";
import { diagnose } from "../../network/locate/locate.ts";
import { verdictsOn } from "../../network/locate/verdict.ts";
import { isEquation, type Figure, type Network } from "../../network/network.ts";
import { formatExact, ZERO } from "../../number/exact.ts";
import type { Report, TableReading } from "../../report/report.ts";
import { say } from "../../text/message.ts";
import { MOST_RELATED } from "../say/limits.ts";
import { mend } from "../say/mending.ts";
import { formAsks } from "../say/basis.ts";
import { isPlainRow } from "../say/plainRow.ts";
import { defineRule, type Problem } from "../rule.ts";
import { relatedTo } from "../say/related.ts";

/** Every place of a table has its figure: where there is none, write 0. */
export default defineRule({
  id: "cell-empty",
  severity: "warning",
  summary: say("表格中有格子空着，没有的应填 0", "a cell of a table is empty; where there is none, write 0"),
  basis: formAsks(
    say(
      "各表每一格都填写数字，没有的填 0",
      "every place of the tables takes a figure, 0 where there is none",
    ),
  ),
  *check({ report, network }) {
    for (const { fault, figure } of verdictsOn(network, "empty")) yield notZero(report, fault, figure);
    const { faults, values } = diagnose(network);
    const doubtful = new Set(faults.flatMap(inDoubt));
    const due = dueIn(network);
    for (const table of report.tables) {
      const empty = network.figures.filter(
        figure =>
          figure.gap?.kind === "empty" && isIn(table, figure) && (due.has(figure) || !doubtful.has(figure)),
      );
      const told = empty.flatMap((figure): Change[] => {
        const to = due.has(figure) ? values.get(figure) : undefined;
        return to === undefined ? [] : [{ figure, to }];
      });
      const isTold = told.some(({ to }) => to !== ZERO);
      if (isTold) yield computed(report, table, told);
      const rest = isTold ? empty.filter(figure => !told.some(change => change.figure === figure)) : empty;
      const unknown = rest.filter(figure => due.has(figure) && !values.has(figure));
      if (unknown.length) yield unfilled(table, rest, unknown);
      else if (rest.length) yield zeros(report, network, rest);
    }
  },
});

const isIn = ({ span }: TableReading, figure: Figure): boolean =>
  span.start <= figure.span.start && figure.span.end <= span.end;

/** Empty places of which a fault says that they may not be 0. */
function inDoubt({ identities, explanations, isClear }: Fault): Figure[] {
  const [first] = explanations;
  if (isClear && first) return first.map(({ figure }) => figure);
  return identities.flatMap(({ parts, wholes }) => [...parts, ...wholes]);
}

/** An empty place that needs a figure other than 0. */
function notZero(report: Report, { identities, explanations, isClear }: Fault, figure: Figure): Problem {
  const own = explanations.find(explanation => explanation.some(change => change.figure === figure));
  const to = own?.find(change => change.figure === figure)?.to;
  return {
    span: figure.span,
    severity: "error",
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
    fixes: explanations.map((explanation, at) =>
      mend(report.document.text, explanation, isClear && at === 0),
    ),
  };
}

/** The empty cells of a table that follow from the figures around them. */
function computed({ document }: Report, { form }: TableReading, told: readonly Change[]): Problem {
  const [first] = told as [Change];
  const { name, span } = first.figure;
  const to = formatExact(first.to);
  const each = told.map(change => mend(document.text, [change], told.length === 1));
  return {
    span,
    severity: "error",
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
    fixes:
      told.length === 1
        ? each
        : [
            {
              ...mend(document.text, told, true),
              title: say(
                `空着的 ${told.length} 格填上算出的数字`,
                `Fill the ${told.length} empty cells with what follows`,
              ),
            },
            ...each,
          ],
  };
}

/** The empty cells of a table some of which aren't zero, nobody can tell which. */
function unfilled({ form }: TableReading, empty: readonly Figure[], unknown: readonly Figure[]): Problem {
  const [first] = unknown as [Figure];
  return {
    span: first.span,
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

/** The empty cells of a table that are 0 for all that is known. */
function zeros(report: Report, network: Network, blanks: readonly Figure[]): Problem {
  const [first] = blanks as [Figure];
  const count = blanks.length;
  const fix = mend(
    report.document.text,
    blanks.map((figure): Change => ({ figure, to: ZERO })),
    true,
  );
  return {
    span: first.span,
    message:
      count === 1
        ? say(
            `${first.name.zh}是空的，没有的应填 0`,
            `${first.name.en} is empty; where there is none, write 0`,
          )
        : say(
            `表中有 ${count} 格是空的，没有的应填 0；第一格是${first.name.zh}`,
            `${count} cells of the table are empty; where there is none, write 0. The first is ${first.name.en}`,
          ),
    related: blanks.slice(1, 1 + MOST_RELATED).map(({ name, span }) => ({ span, message: name })),
    fixes: [
      {
        ...fix,
        title: say(
          `空着的 ${count} 格填 0`,
          count === 1 ? "Fill the empty cell with 0" : `Fill ${count} empty cells with 0`,
        ),
        safe: blanks.every(figure => network.of(figure).some(isEquation) && isPlainRow(report, figure)),
      },
    ],
  };
}
