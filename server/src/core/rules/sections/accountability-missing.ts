import { say } from "../../text/message.ts";
import { simplified } from "../../text/script.ts";
import { pointAt } from "../../text/span.ts";
import { article50Asks } from "../say/basis.ts";
import { isPeoplesGovernment } from "../../prose/facts/organ.ts";
import { proseOf, saysNothing } from "../../report/sections/words.ts";
import { offer } from "../say/offer.ts";
import { defineRule } from "../rule.ts";
import { isAtWork } from "../../report/sections/missing.ts";
import { endOf } from "../../report/sections/official.ts";

/** What a people's government reports besides, and the words by which it may be known. */
const subjects = [
  { name: say("工作考核", "appraisal (工作考核)"), words: /考核|考评/ },
  { name: say("社会评议", "public review (社会评议)"), words: /评议/ },
  { name: say("责任追究", "accountability (责任追究)"), words: /追究|问责|追责/ },
];

/** A people's government's own report speaks of appraisal, public review and accountability. */
export default defineRule({
  id: "accountability-missing",
  severity: "warning",
  summary: say(
    "人民政府的报告没有写工作考核、社会评议和责任追究结果",
    "a people's government says nothing of appraisal, public review or accountability",
  ),
  basis: article50Asks(
    say(
      "各级人民政府的年度报告还应当包括工作考核、社会评议和责任追究结果情况",
      "a people's government also reports on appraisal, public review and accountability",
    ),
  ),
  *check({ report, isFinal }) {
    const { document, organ, sections } = report;
    const overview = sections.find(section => section.form.topics?.length);
    if (!organ || !overview || !isPeoplesGovernment(organ) || saysNothing(proseOf(report, overview))) return;
    if (!isFinal && isAtWork(report, overview)) return;
    const draft = simplified(document.text);
    const missing = subjects.filter(({ words }) => !words.test(draft));
    if (!missing.length) return;
    const names = {
      zh: missing.map(({ name }) => name.zh).join("、"),
      en: missing.map(({ name }) => name.en).join(", "),
    };
    const part = overview.parts.findLast(({ topics }) => topics.some(topic => topic.key === "supervision"));
    yield {
      span: part?.title ?? overview.title,
      message: say(
        `${organ}的报告没有写${names.zh}情况`,
        `the report of ${organ} says nothing of ${names.en}`,
      ),
      fixes: [
        offer(say(`补写${names.zh}情况`, `Add a sentence on ${names.en}`), {
          span: pointAt(Math.min(part?.body.end ?? Infinity, endOf(report, overview))),
          newText: `【填写${names.zh}情况】`,
        }),
      ],
    };
  },
});
