import { diagnose } from "../../network/locate/locate.ts";
import { isEquation, termsOf, type Figure, type Identity } from "../../network/network.ts";
import { formatExact } from "../../number/exact.ts";
import { say } from "../../text/message.ts";
import { mend } from "../say/mending.ts";
import { formAsks } from "../say/basis.ts";
import { isPlainLine } from "../say/plainRow.ts";
import { defineRule } from "../rule.ts";

/** No row of a table ends before its last figure. */
export default defineRule({
  id: "cell-missing",
  severity: "error",
  summary: say("表格的一行少了一格", "a row of a table is a place short"),
  basis: formAsks(say("各表的行和列应与格式一致", "the tables have the rows and columns of the form")),
  *check({ report, network }) {
    const { faults, values } = diagnose(network);
    const disturbed = new Set(faults.flatMap(fault => fault.identities.flatMap(tablesOf)));
    for (const figure of network.figures) {
      if (figure.gap?.kind !== "missing") continue;
      const to = values.get(figure);
      yield {
        span: figure.span,
        message: say(
          `缺${figure.name.zh}${to === undefined ? "" : `，按勾稽关系应为 ${formatExact(to)}`}`,
          `${figure.name.en} is missing${to === undefined ? "" : `; the figures around it make it ${formatExact(to)}`}`,
        ),
        fixes:
          to === undefined
            ? []
            : [{ ...mend(report.document.text, [{ figure, to }], true), safe: isProven(figure) }],
      };
    }

    /** Said by two identities or more, in a table where nothing else is wrong: else the row may be misread. */
    function isProven(figure: Figure): boolean {
      return (
        network.of(figure).filter(isEquation).length > 1 &&
        !disturbed.has(figure.cell?.table) &&
        isPlainLine(report, figure)
      );
    }
  },
});

const tablesOf = (identity: Identity): (string | undefined)[] =>
  termsOf(identity).map(({ cell }) => cell?.table);
