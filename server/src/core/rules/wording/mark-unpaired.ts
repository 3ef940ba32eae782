import { unpairedMarks } from "../../prose/slips/unpaired.ts";
import { say } from "../../text/message.ts";
import { offer } from "../say/offer.ts";
import { defineRule } from "../rule.ts";

/** Marks that go in pairs have their fellows. */
export default defineRule({
  id: "mark-unpaired",
  severity: "information",
  summary: say("书名号、引号、括号不成对", "a title mark, quotation mark or bracket without its fellow"),
  basis: {
    law: "《标点符号用法》（GB/T 15834—2011）",
    text: say("书名号、引号、括号成对使用", "title marks, quotation marks and brackets are used in pairs"),
  },
  *check({ prose }) {
    for (const { mark, span, fellow, place } of unpairedMarks(prose)) {
      yield {
        span,
        message: say(`这里只有${NAMES[mark]}，缺${NAMES[fellow]}`, `“${mark}” has no “${fellow}”`),
        fixes: place
          ? [offer(say(`补上${NAMES[fellow]}`, `Add “${fellow}”`), { span: place, newText: fellow })]
          : [],
      };
    }
  },
});

const NAMES: Readonly<Record<string, string>> = {
  "《": "左书名号",
  "》": "右书名号",
  "“": "左引号",
  "”": "右引号",
  "(": "左括号",
  ")": "右括号",
};
