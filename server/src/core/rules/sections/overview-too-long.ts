import { say } from "../../text/message.ts";
import { proseOf } from "../../report/sections/words.ts";
import { defineRule } from "../rule.ts";

/** Section one keeps to the length that local notices ask for. */
export default defineRule({
  id: "overview-too-long",
  severity: "information",
  isOffByDefault: true,
  summary: say("总体情况超过规定字数", "section one is longer than local notices allow"),
  basis: {
    law: "各地关于编制年度报告的通知",
    text: say(
      "部分地方要求总体情况不超过一千字（字数可用 overviewLimit 设置）",
      "some local notices ask for at most a thousand characters (set by overviewLimit)",
    ),
  },
  options: {
    overviewLimit: {
      default: 1000,
      summary: say("第一部分字数上限", "Characters that section one may have"),
    },
  },
  *check({ report }, { overviewLimit }) {
    const overview = report.sections.find(section => section.form.topics?.length);
    if (!overview) return;
    const count = proseOf(report, overview).replace(/\n/g, "").length;
    if (count <= overviewLimit) return;
    yield {
      span: overview.title,
      message: say(
        `本部分 ${count} 字，超过 ${overviewLimit} 字`,
        `this section has ${count} characters, more than ${overviewLimit}`,
      ),
    };
  },
});
