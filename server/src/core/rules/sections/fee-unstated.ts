import { feeMeasures } from "../../form/statutes.ts";
import { isOutdated } from "../../report/edition.ts";
import { promptsIn } from "../../report/prompts.ts";
import { say } from "../../text/message.ts";
import { simplified } from "../../text/script.ts";
import { pointAt, textOf } from "../../text/span.ts";
import { proseOf } from "../../report/sections/words.ts";
import { alternative, offer } from "../say/offer.ts";
import { defineRule } from "../rule.ts";
import { draftStyle } from "../../compose/style.ts";
import { endOf } from "../../report/sections/official.ts";
import { swappedSections } from "../../report/sections/swapped.ts";

/** Section six says whether a fee was charged for processing information. */
export default defineRule({
  id: "fee-unstated",
  severity: "warning",
  summary: say("没有写明是否收取信息处理费", "nothing is said of fees for processing information"),
  basis: {
    law: "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）",
    text: say(
      "行政机关应当在年度报告中写明收取信息处理费的情况，未收取的也要写明",
      "the report says what fees were charged for processing information, also when there were none",
    ),
  },
  *check({ report }) {
    const { document, sections, year } = report;
    if (isOutdated(report) || (year !== undefined && year < (feeMeasures.from ?? 0))) return;
    const section = sections.find(({ form }) => form.key === "otherMatters");
    if (!section || !proseOf(report, section) || swappedSections(report)) return;
    // 行政事业性收费 is another fee.
    const own = simplified(textOf(document.text, section.body)).replaceAll("行政事业性收费", "");
    if (promptsIn(own).length) return;
    const statements = own.split(/[。；;\n]/).filter(words => OF_FEES.test(words));
    if (statements.some(words => SAYS_HOW_MUCH.test(words))) return;
    if (statements.length) {
      yield {
        span: section.title,
        severity: "information",
        message: say(
          "写到了收费，没有写收取了多少信息处理费；没有收取的也要写明",
          "fees are spoken of, but not how much was charged; where none was, that is to be said",
        ),
      };
      return;
    }
    const isElsewhere = /信息(?:公开)?(?:信息)?处理费/.test(document.text);
    const since = year ? `${year}年，` : "";
    const written = (sentence: string) => ({
      span: pointAt(endOf(report, section)),
      newText: draftStyle(report).gap + since + sentence,
    });
    yield {
      span: section.title,
      severity: isElsewhere ? "information" : "warning",
      message: isElsewhere
        ? say("信息处理费的情况应写在这一部分", "fees for processing information belong in this section")
        : say(
            "没有写明是否收取信息处理费",
            "it isn't said whether fees for processing information were charged",
          ),
      fixes: isElsewhere
        ? []
        : [
            offer(
              say("写明未收取信息处理费", "Say that no fees were charged"),
              written("本机关未收取信息处理费。"),
            ),
            alternative(
              say("写明收取信息处理费…元", "Say how much was charged"),
              written("本机关收取信息处理费【填写金额】元。"),
            ),
          ],
    };
  },
});

const OF_FEES = /处理费|收费|费用|收取/;
/** An amount, or that there was none. */
const SAYS_HOW_MUCH = /未|没|无|不|免|零|为\s*0|\d[\d,.]*\s*万?元|[一二三四五六七八九十百千万]元/;
