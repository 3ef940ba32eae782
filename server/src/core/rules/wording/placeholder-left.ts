import { CHINESE_DIGITS } from "../../number/chinese.ts";
import { say } from "../../text/message.ts";
import { textOf, withinAnyOf, type Span } from "../../text/span.ts";
import { promptsIn } from "../../report/prompts.ts";
import type { Report } from "../../report/report.ts";
import { signatureOf } from "../../report/signature.ts";
import { matchesIn } from "../../prose/facts/matches.ts";
import { isInPageInfo } from "../../prose/facts/pageInfo.ts";
import { sameAt, timesOf } from "../say/places.ts";
import { defineRule, type Problem } from "../rule.ts";

/** What a blank for a number or a date stands before. */
const MEASURE = "(?:[年月日件次个项篇份场期起家名]|条(?![例款文目])|人次|万?元)";
const CHINESE_ORDINAL_UNITS = "十百千万亿";

/** Before a measure they count or point, so that no number is lacking: 第 五 条, 每 条. */
const COUNTS = `[${CHINESE_DIGITS}${CHINESE_ORDINAL_UNITS}两几数多余第每各这某该本此同逐]`;

/** Two or more of these stand for words; in a number or a word, an address or a masked name they are none. */
const CROSSES = String.raw`(?<![A-Za-z0-9Ｘｘ×✕./@_-])(?:[XxＸｘ]{2,}|[×✕]{2,})(?![A-Za-z0-9Ｘｘ×✕@_]|\.[a-z])`;
const SURNAMES = "李王张刘陈杨赵黄周吴徐孙胡朱何郭马罗梁宋郑谢韩唐冯董曹袁邓许彭吕苏卢蒋蔡贾魏薛";
const MASKED = String.raw`(?<![${SURNAMES}][×✕XxＸｘ]{2,3}(?!${MEASURE}|[省市县区乡镇局委厅办]))`;

/** What a line to write on follows. */
const BEFORE_LINE = String.raw`(?<=[\p{Script=Han}，。：:（(]\s{0,4})`;

/** Up to the closing bracket. */
const rest = (most: number): string => String.raw`[^】\]］〕\n]{0,${most}}`;

/** What is asked for in brackets. */
const ASKED = [
  `待(?:补|填|定|核|写|录|完善|更新|确认)${rest(20)}`,
  `(?:请|此处|在此)?(?:填写|填报|填入|补充|插入|输入)${rest(50)}`,
  `请(?:简要|简述|说明|列出|列明|概述)${rest(50)}`,
  "(?:机关|单位|部门|地区)名称|年份|年度|数字|数量|日期|金额",
].join("|");

/** What any of them starts with, so that most places are passed over at once. */
const STARTS = String.raw`[XxＸｘ×✕2〇○●□■?？N＊_＿【〔［[{$（(此待示样范\s]`;

/** Latin words (Xxx, XXL) and Markdown's rules, links and emphasis are none. */
const placeholder = new RegExp(
  `(?=${STARTS})(?:${[
    CROSSES + MASKED,
    String.raw`(?<![A-Za-z0-9])20(?:[XxＸｘ]{2}|[×✕]{2})(?=\s?年)`,
    String.raw`(?<![A-Za-z0-9.＋+*＊])[XＸ×](?=${MEASURE})`,
    String.raw`(?<![${CHINESE_DIGITS}〇○])[〇○]{2,}(?![${CHINESE_DIGITS}])|[●□■]{2,}`,
    String.raw`(?<=\p{Script=Han}\s{0,2})(?:[?？]{2,}|N|＊{2,})(?=${MEASURE})`,
    String.raw`${BEFORE_LINE}(?:_{4,}(?=\s{0,4}[\p{Script=Han}，。；、）)])|_{2,}(?=\s{0,4}(?:${MEASURE}|[，。；、）)]))|＿{2,})`,
    String.raw`(?<=\p{Script=Han}(?<!${COUNTS}))[ \u3000\xa0]{1,8}${MEASURE}(?=[，。；、,;]|其中)`,
    String.raw`【\s*】|〔\s*〕|［\s*］|(?<=\p{Script=Han})（[ \t\u3000]{0,8}）`,
    String.raw`[【［〔](?:${ASKED})[】］〕]|\[(?:${ASKED})\](?!\()`,
    String.raw`\{\{[^{}\n]{1,30}\}\}|\$\{[^{}\n]{1,30}\}`,
    String.raw`[（(](?:请补充|(?:此处)?(?:待?(?:补充|填写)|待?填|待(?:定|核实?|完善|更新))|此处略|暂缺|未完待续|示例|样例|范例)[）)]`,
    String.raw`[（(](?:内容)?略[）)](?<!附[件表录].{0,60}[（(](?:内容)?略[）)])`,
    String.raw`(?:此处|(?<=^|[：:]))待(?:补充|填写|填报|完善|核实)(?=[。；;，,]|$)`,
    String.raw`^\s{0,8}(?:示例|样例|范例)(?=[：:]|$)`,
  ].join("|")})`,
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
    const { document } = report;
    const isPrompt = withinAnyOf(promptsIn(document.text));
    const places = new Map<string, Span[]>();
    const asked: Span[] = [];
    for (const { span, match } of matchesIn(document, placeholder)) {
      if (isPrompt(span)) {
        asked.push(span);
        continue;
      }
      if (isInPageInfo(report, span)) continue;
      const same = places.get(match[0]);
      if (same) same.push(span);
      else places.set(match[0], [span]);
    }
    for (const [words, spans] of places) {
      if (spans.length > MOST_APART) yield problem(words, spans);
      else for (const span of spans) yield problem(words, [span]);
    }
    yield* toBeWritten(report, asked);
  },
});

/** The same blank in more places than this is one finding. */
const MOST_APART = 5;

function problem(words: string, [first, ...others]: readonly Span[]): Problem {
  const times = timesOf(others.length + 1);
  const measure = /^\s+(\S.*)$/.exec(words)?.[1];
  return {
    span: first as Span,
    message: measure
      ? say(
          `“${measure}”前面的数字还没有填写${times.zh}`,
          `the number before “${measure}” is still to be filled in${times.en}`,
        )
      : say(`这里还没有填写：${words}${times.zh}`, `this is still to be filled in: ${words}${times.en}`),
    related: sameAt(others),
  };
}

/** What a new draft asks its writer for: unfinished, and said once a section until the report is signed. */
function* toBeWritten(report: Report, asked: readonly Span[]): Generator<Problem> {
  const bounds = [0, ...report.sections.map(({ heading }) => heading.span.start), Infinity];
  const isSigned = signatureOf(report) !== undefined;
  for (const [at, start] of bounds.slice(0, -1).entries()) {
    const within = asked.filter(span => span.start >= start && span.start < (bounds[at + 1] as number));
    const [first, ...others] = within;
    if (!first) continue;
    const words = textOf(report.document.text, first).replace(/^.(?:填写|待)?|.$/g, "");
    const times = say(
      others.length ? `（本部分共 ${within.length} 处）` : "",
      others.length ? ` (${within.length} places in this section)` : "",
    );
    yield {
      span: first,
      severity: isSigned ? "warning" : "hint",
      message: say(`这里还没有填写：${words}${times.zh}`, `still to be filled in: ${words}${times.en}`),
      related: sameAt(others),
    };
  }
}
