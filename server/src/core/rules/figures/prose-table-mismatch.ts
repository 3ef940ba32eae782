import { added } from "../../ties/answers.ts";
import { nearMisses } from "../../ties/nearMisses.ts";
import { ProseFigures, TABLE } from "../../ties/proseFigures.ts";
import { formatExact } from "../../number/exact.ts";
import { say } from "../../text/message.ts";
import { mend } from "../say/mending.ts";
import { proseProblems } from "../say/prose-rule.ts";
import { defineRule } from "../rule.ts";

/** A number in the prose is another one than the table's. */
export default defineRule({
  id: "prose-table-mismatch",
  severity: "warning",
  summary: say("正文中的数字与表中不一致", "a number in the text differs from the table's"),
  basis: {
    law: "《政府信息公开条例》第五十条",
    text: say("年度报告所列各项情况应当真实一致", "what an annual report states has to be true throughout"),
  },
  *check({ report, prose, network }) {
    yield* proseProblems(report.document.text, network, TABLE);
    const figures = new ProseFigures();
    for (const { claim, answer, isPlain } of nearMisses(prose, network)) {
      const figure = figures.of(claim.mention, claim.paragraph);
      const cells = added(answer);
      const right = formatExact(answer.amount);
      yield {
        severity: "information",
        span: figure.span,
        message: isPlain
          ? say(
              `${figure.name.zh}，${cells.zh}是 ${right}，请核对两处是否应一致`,
              `${figure.name.en}; ${cells.en} is ${right}; please check whether the two should agree`,
            )
          : say(
              `${figure.name.zh}与${cells.zh}的 ${right} 只差一两位数字，请核对`,
              `${figure.name.en} is a digit or two off ${cells.en}, which is ${right}; please check`,
            ),
        related: answer.figures.map(({ span, name }) => ({ span, message: name })),
        fixes: mend(report.document.text, [{ figure, to: answer.amount }], false),
      };
    }
  },
});
