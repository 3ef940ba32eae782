import type { Change } from "../../network/locate/explanation.ts";
import type { Fault } from "../../network/locate/fault.ts";
import { diagnose } from "../../network/locate/locate.ts";
import { verdictsOn } from "../../network/locate/verdict.ts";
import { isEquation, type Figure, type Network } from "../../network/network.ts";
import { formatExact, ZERO } from "../../number/exact.ts";
import type { Report, TableReading } from "../../report/report.ts";
import { say } from "../../text/message.ts";
import { mend } from "../say/mending.ts";
import { formAsks } from "../say/basis.ts";
import { isPlainRow } from "../say/plainRow.ts";
import { defineRule, type Problem } from "../rule.ts";
import { relatedTo } from "../say/sums.ts";

/** Every place of a table has its figure: nought is written 0. */
export default defineRule({
  id: "cell-empty",
  severity: "warning",
  summary: say("表格中有空格，没有数字的应填 0", "a place of a table is empty; nought is written 0"),
  basis: formAsks(
    say(
      "各表每一格都填写数字，没有的填 0",
      "every place of the tables takes a figure, 0 where there is none",
    ),
  ),
  *check({ report, network }) {
    for (const { fault, figure } of verdictsOn(network, "empty")) yield wanting(report, fault, figure);
    const doubtful = new Set(diagnose(network).faults.flatMap(inDoubt));
    for (const table of report.tables) {
      const blanks = network.figures.filter(
        figure => figure.gap?.kind === "empty" && isIn(table, figure) && !doubtful.has(figure),
      );
      if (blanks.length) yield noughts(report, network, blanks);
    }
  },
});

const isIn = ({ span }: TableReading, figure: Figure): boolean =>
  span.start <= figure.span.start && figure.span.end <= span.end;

/** Empty places of which a fault says that they may not be nought. */
function inDoubt({ identities, explanations, isClear }: Fault): Figure[] {
  const [first] = explanations;
  if (isClear && first) return first.map(({ figure }) => figure);
  return identities.flatMap(({ parts, wholes }) => [...parts, ...wholes]);
}

/** An empty place that wants a figure other than nought. */
function wanting(report: Report, { identities, explanations, isClear }: Fault, figure: Figure): Problem {
  const own = explanations.find(explanation => explanation.some(change => change.figure === figure));
  const to = own?.find(change => change.figure === figure)?.to;
  return {
    span: figure.span,
    severity: "error",
    message:
      isClear && to !== undefined
        ? say(
            `${figure.name.zh}是空的，按勾稽关系应为 ${formatExact(to)}`,
            `${figure.name.en} is empty; the figures around it make it ${formatExact(to)}`,
          )
        : say(
            `${figure.name.zh}是空的，填 0 则${identities.map(({ name }) => name.zh).join("、")}不成立`,
            `${figure.name.en} is empty; with 0 in it ${identities.map(({ name }) => name.en).join(" and ")} would not hold`,
          ),
    related: identities.flatMap(identity => relatedTo(identity, figure)),
    fixes: explanations.map((explanation, at) =>
      mend(report.document.text, explanation, isClear && at === 0),
    ),
  };
}

/** The empty places of a table that are nought for all that is known. */
function noughts(report: Report, network: Network, blanks: readonly Figure[]): Problem {
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
        ? say(`${first.name.zh}是空的，没有的应填 0`, `${first.name.en} is empty; nought is written 0`)
        : say(
            `表中有 ${count} 格是空的，没有的应填 0；第一格是${first.name.zh}`,
            `${count} places of the table are empty; nought is written 0. The first is ${first.name.en}`,
          ),
    related: blanks.slice(1, 1 + MOST_RELATED).map(({ name, span }) => ({ span, message: name })),
    fixes: [
      {
        ...fix,
        title: say(
          `${count} 处空格填 0`,
          count === 1 ? "Fill the empty place with 0" : `Fill ${count} empty places with 0`,
        ),
        safe: blanks.every(figure => network.of(figure).some(isEquation) && isPlainRow(report, figure)),
      },
    ],
  };
}

const MOST_RELATED = 12;
