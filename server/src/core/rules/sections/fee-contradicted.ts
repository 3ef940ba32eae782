import { say } from "../../text/message.ts";
import { formatExact } from "../../number/exact.ts";
import { feeStatements, overcharges } from "../../prose/facts/fees.ts";
import { defineRule } from "../rule.ts";

/** The report doesn't say both that a fee was charged and that none was. */
export default defineRule({
  id: "fee-contradicted",
  severity: "warning",
  summary: say("信息处理费前后说法不一", "a fee is said to be charged, and elsewhere not to be"),
  basis: {
    law: "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）",
    text: say(
      "年度报告应当写明收取信息处理费的总体情况",
      "the report says what fees were charged in the year",
    ),
  },
  *check({ report }) {
    const statements = feeStatements(report);
    for (const { span, due, charged } of overcharges(report)) {
      const [asked, got] = [due, charged].map(formatExact);
      yield {
        span,
        message: say(
          `应收信息处理费 ${asked} 元，实收却是 ${got} 元，请核对`,
          `the fee due is ${asked} yuan, yet ${got} was received; please check`,
        ),
      };
    }
    const charged = statements.find(({ amount }) => amount > 0n);
    const none = statements.find(({ amount }) => amount === 0n);
    if (!charged || !none) return;
    yield {
      span: charged.span,
      message: say(
        `这里说收取了信息处理费（${charged.words}），另一处说“${none.words}”`,
        `here a fee was charged (${charged.words}); elsewhere it says “${none.words}”`,
      ),
      related: [{ span: none.span, message: say("另一处在这里", "the other place") }],
    };
  },
});
