import { answerTo, cellsOf } from "../network/proseTable.ts";
import { formatExact, total } from "../number/exact.ts";
import { denialsOf } from "../report/prose/denials.ts";
import { say } from "../text/message.ts";
import { defineRule } from "./rule.ts";

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
    const cells = cellsOf(network);
    for (const paragraph of report.prose) {
      for (const { span, words, places } of denialsOf(paragraph, {
        organ: report.organ,
        year: report.year,
      })) {
        const answer = answerTo([places], 0n, report.form, cells);
        if (!answer || answer.isHeld) continue;
        const count = formatExact(total(answer.figures.map(({ value }) => value ?? 0n)));
        const [zh, en] = [
          answer.names.map(name => name.zh).join("、"),
          answer.names.map(name => name.en).join(", "),
        ];
        yield {
          span,
          message: say(
            `正文说“${words}”，表中${zh}是 ${count}`,
            `the text says “${words}”; ${en} in the table is ${count}`,
          ),
          related: answer.figures
            .filter(({ value }) => value)
            .map(figure => ({
              span: figure.span,
              message: say(
                `${figure.name.zh}：${formatExact(figure.value ?? 0n)}`,
                `${figure.name.en}: ${formatExact(figure.value ?? 0n)}`,
              ),
            })),
        };
      }
    }
  },
});
