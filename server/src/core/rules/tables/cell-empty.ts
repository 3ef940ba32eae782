import type { Change } from "../../network/locate/explanation.ts";
import { blanksIn } from "../../network/locate/blanks.ts";
import { verdictsOn } from "../../network/locate/verdict.ts";
import { isEquation, type Figure, type Network } from "../../network/network.ts";
import { ZERO } from "../../number/exact.ts";
import type { Report } from "../../report/report.ts";
import { say } from "../../text/message.ts";
import { textOf } from "../../text/span.ts";
import { computed, fill, isCutOff, notZero, unfilled } from "../say/blanks.ts";
import { formAsks } from "../say/basis.ts";
import { isPlainRow } from "../say/plainRow.ts";
import { defineRule, type Problem } from "../rule.ts";

/** Every place of a table has its figure: 0 where there is none, unless the figures around it ask for another. */
export default defineRule({
  id: "cell-empty",
  severity: "warning",
  isPatient: true,
  summary: say("表格中有格子空着，没有的应填 0", "a cell of a table is empty; where there is none, write 0"),
  basis: formAsks(
    say(
      "各表每一格都填写数字，没有的填 0",
      "every place of the tables takes a figure, 0 where there is none",
    ),
  ),
  *check({ report, network }) {
    for (const { fault, figure } of verdictsOn(network, "empty")) yield notZero(report, fault, figure);
    for (const table of report.tables) {
      const { told, others, unknown } = blanksIn(network, table.form.key);
      if (told.length) yield computed(report, table, told);
      if (unknown.length) yield unfilled(table, others, unknown);
      else if (others.length) yield zeros(report, network, others, told);
    }
  },
});

/** The empty cells of a table that are 0 for all that is known; to be filled once those cut off that are told have been. */
function zeros(
  report: Report,
  network: Network,
  blanks: readonly Figure[],
  told: readonly Change[],
): Problem {
  const [first] = blanks as [Figure];
  const count = blanks.length;
  const changes = blanks.map((figure): Change => ({ figure, to: ZERO }));
  const title = say(
    `空着的 ${count} 格填 0`,
    count === 1 ? "Fill the empty cell with 0" : `Fill ${count} empty cells with 0`,
  );
  const written = textOf(report.document.text, first.span).trim();
  const safe = blanks.every(figure => network.of(figure).some(isEquation) && isPlainRow(report, figure));
  return {
    span: first.span,
    message:
      count === 1
        ? say(
            `${first.name.zh}${written ? `填的是“${written}”` : "是空的"}，没有的应填 0`,
            `${first.name.en} is ${written ? `“${written}”` : "empty"}; where there is none, write 0`,
          )
        : say(
            `表中有 ${count} 格${written ? `没有填数字（如“${written}”）` : "是空的"}，没有的应填 0；第一格是${first.name.zh}`,
            `${count} cells of the table ${written ? `hold no number (“${written}”)` : "are empty"}; where there is none, write 0. The first is ${first.name.en}`,
          ),
    related: blanks.slice(1).map(({ name, span }) => ({ span, message: name })),
    fixes: told.some(({ figure }) => isCutOff(figure))
      ? []
      : fill(report, changes, true, title).map(fix => ({ ...fix, safe })),
  };
}
