import { allGrids } from "../../report/tables/grids.ts";
import { say } from "../../text/message.ts";
import { textOf } from "../../text/span.ts";
import { formAsks } from "../say/basis.ts";
import { offer } from "../say/offer.ts";
import { defineRule } from "../rule.ts";

/** Each cell of a table holds one figure. */
export default defineRule({
  id: "cell-doubled",
  severity: "error",
  summary: say("一格里写了两个数字，这一行少了一格", "a cell holds two figures, and its row is a cell short"),
  basis: formAsks(
    say(
      "每一行的数字应与列一一对应，没有的填0",
      "a row has one figure for each column, 0 where there is none",
    ),
  ),
  *check({ report }) {
    const { text } = report.document;
    for (const { grid } of allGrids(report))
      for (const obstacle of grid.obstacles) {
        if (obstacle.kind !== "figures-joined") continue;
        const [first, second] = obstacle.figures.map(span => textOf(text, span));
        if (first === undefined || second === undefined) continue;
        const fix = offer(say(`分成“${first}”和“${second}”两格`, `Split it into ${first} and ${second}`), {
          span: obstacle.span,
          newText: first + obstacle.separator + second,
        });
        yield {
          span: obstacle.span,
          message: say(
            `这一格里有两个数字 ${first} 和 ${second}，应分填两格`,
            `this cell holds two figures, ${first} and ${second}, which belong in two`,
          ),
          // Without anything to part them they would become one figure.
          fixes: obstacle.separator ? [{ ...fix, preferred: true }] : [],
        };
      }
  },
});
