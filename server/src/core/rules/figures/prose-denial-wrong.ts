import { DENIAL } from "../../ties/proseFigures.ts";
import { say } from "../../text/message.ts";
import { proseProblems } from "../say/prose-rule.ts";
import { defineRule } from "../rule.ts";

/** The prose says that there was none, and the table has some. */
export default defineRule({
  id: "prose-denial-wrong",
  severity: "warning",
  summary: say("正文说没有，表中却有", "the text says that there was none and the table has some"),
  basis: {
    law: "《政府信息公开条例》第五十条",
    text: say("年度报告所列各项情况应当真实一致", "what an annual report states has to be true throughout"),
  },
  *check({ report, network }) {
    yield* proseProblems(report.document.text, network, DENIAL);
  },
});
