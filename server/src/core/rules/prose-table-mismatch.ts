import { TABLE } from "../network/prose.ts";
import { say } from "../text/message.ts";
import { proseProblems } from "./prose-rule.ts";
import { defineRule } from "./rule.ts";

/** A number in the prose is another one than the table's. */
export default defineRule({
  id: "prose-table-mismatch",
  severity: "warning",
  summary: say("正文中的数字与表中不一致", "a number in the text differs from the table's"),
  basis: {
    law: "《政府信息公开条例》第五十条",
    text: say("年度报告所列各项情况应当真实一致", "what an annual report states has to be true throughout"),
  },
  *check({ report, network }) {
    yield* proseProblems(report.document.text, network, TABLE);
  },
});
