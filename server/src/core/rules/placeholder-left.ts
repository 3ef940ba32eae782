import { say } from "../text/message.ts";
import { spanOf } from "../text/span.ts";
import { defineRule } from "./rule.ts";

/**
 * XX, ××, a blank to be filled in, empty brackets, or brackets that ask for something. Latin words (Xxx, XXL) and Markdown's
 * rules and emphasis are none.
 */
const placeholder = new RegExp(
  [
    String.raw`(?<![A-Za-z0-9])(?:[XxＸｘ]{2,}|[×✕〇○●□■]{2,})(?![A-Za-z0-9])`,
    String.raw`(?<=[\p{Script=Han}，。：:（(]\s{0,4})(?:_{3,}|＿{2,})(?=\s{0,4}[\p{Script=Han}，。；、）)])`,
    String.raw`【\s*】|〔\s*〕|［\s*］`,
    String.raw`【[^【】\n]{0,12}(?:待|请|填|机关名称|单位名称|年份|数字|日期)[^【】\n]{0,40}】`,
    String.raw`[（(](?:内容)?(?:待(?:补充?|填写?|定|核实?|完善|更新)|此处?(?:填写|补充|略)|略|示例)[）)]`,
    String.raw`示例(?<=(?:^|\n)[ \t]{0,8}示例)(?=[：:\n])`,
  ].join("|"),
  "gu",
);

/** Nothing that was to be filled in is left. */
export default defineRule({
  id: "placeholder-left",
  severity: "warning",
  summary: say("还有待填的空或示例文字", "a blank, or a text of a sample, that was to be filled in"),
  basis: {
    law: "《中华人民共和国政府信息公开条例》第六条",
    text: say(
      "行政机关应当及时、准确地公开政府信息",
      "information is to be disclosed in time and accurately",
    ),
  },
  *check({ report }) {
    const { text } = report.document;
    for (const { 0: words, index } of text.matchAll(placeholder)) {
      yield {
        span: spanOf(index, index + words.length),
        message: say(`“${words}”处还没有填写`, `“${words}” is still to be filled in`),
      };
    }
  },
});
