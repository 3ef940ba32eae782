import { diagnose } from "../../network/locate/locate.ts";
import { formatExact } from "../../number/exact.ts";
import { say } from "../../text/message.ts";
import { textOf } from "../../text/span.ts";
import { mend } from "../say/mending.ts";
import { formAsks } from "../say/basis.ts";
import { defineRule } from "../rule.ts";

/** Every place of a table can be read as a figure. */
export default defineRule({
  id: "cell-unread",
  severity: "error",
  summary: say("表格中有读不出数字的格", "a place of a table holds something that is no figure"),
  basis: formAsks(
    say(
      "各表每一格都填写数字，没有的填 0",
      "every place of the tables takes a figure, 0 where there is none",
    ),
  ),
  *check({ report: { document }, network }) {
    const { values } = diagnose(network);
    for (const figure of network.figures) {
      if (figure.gap?.kind !== "unread") continue;
      const content = textOf(document.text, figure.span);
      const to = values.get(figure);
      yield {
        span: figure.span,
        message: say(
          `${figure.name.zh}写作“${content}”，读不出数字${to === undefined ? "" : `；按勾稽关系应为 ${formatExact(to)}`}`,
          `${figure.name.en} reads “${content}”, which is no figure${to === undefined ? "" : `; the figures around it make it ${formatExact(to)}`}`,
        ),
        fixes: to === undefined ? [] : [mend(document.text, [{ figure, to }], true)],
      };
    }
  },
});
