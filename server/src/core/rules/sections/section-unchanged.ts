import { chineseOrdinal } from "../../number/ordinal.ts";
import { ordinalOf } from "../../report/sections/official.ts";
import { say } from "../../text/message.ts";
import { sentencesIn } from "../../ties/sentences.ts";
import { defineRule } from "../rule.ts";
import { article50Asks } from "../say/basis.ts";

/** A section that says word for word what last year's report said. */
export default defineRule({
  id: "section-unchanged",
  severity: "information",
  summary: say("这一部分照抄了上年报告", "a section is word for word last year's"),
  basis: article50Asks(
    say("存在的主要问题及改进情况写本年度的", "problems and improvements are those of the year"),
  ),
  *check({ report, previous }) {
    for (const section of report.sections) {
      const most = MOST_OF_SECTIONS[section.form.key];
      const last = previous?.sections.find(({ key }) => key === section.form.key);
      if (!previous || !last || most === undefined) continue;
      const sentences = sentencesIn(report, section);
      const letters = (of: readonly { readonly words: string }[]): number =>
        of.reduce((sum, { words }) => sum + words.length, 0);
      const same = letters(sentences.filter(({ words }) => last.sentences.has(words)));
      const all = letters(sentences);
      const share = Math.floor((same / all) * 100);
      if (all < FEWEST_LETTERS || share < most) continue;
      const number = ordinalOf(report.form, section.form);
      const { year } = previous;
      yield {
        span: section.title,
        message: say(
          `第${chineseOrdinal(number)}部分有 ${share}% 的文字与 ${year} 年报告一字不差，请写本年度的情况`,
          `${share} % of section ${number} is word for word that of the report on ${year}; please tell of the year`,
        ),
        ...(last.at && {
          related: [
            {
              span: section.title,
              message: say(`${year} 年报告`, `the report on ${year}`),
              elsewhere: last.at,
            },
          ],
        }),
      };
    }
  },
});

/** From which share on, in per cent: problems are the year's own; much of an overview is said every year. */
const MOST_OF_SECTIONS: Readonly<Record<string, number>> = { problemsAndImprovements: 50, overview: 90 };

/** Less says too little to be told again or not. */
const FEWEST_LETTERS = 30;
