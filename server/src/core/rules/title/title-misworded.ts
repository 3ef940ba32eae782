import { YEAR_DIGITS } from "../../number/year.ts";
import type { Report, Title } from "../../report/report.ts";
import { unbroken } from "../../report/title/shortLines.ts";
import type { Edit } from "../../text/edit.ts";
import { say } from "../../text/message.ts";
import { spanOf, textOf, type Span } from "../../text/span.ts";
import { simplified } from "../../text/script.ts";
import { formAsks } from "../say/basis.ts";
import { offer } from "../say/offer.ts";
import { defineRule } from "../rule.ts";

/** The title ends as the form has it. */
export default defineRule({
  id: "title-misworded",
  severity: "information",
  summary: say("标题的写法与格式不同", "the title is worded otherwise than in the form"),
  basis: formAsks(
    say(
      "标题为“机关名称+年份+政府信息公开工作年度报告”",
      "the title is made of the organ, the year and the report's name",
    ),
  ),
  *check({ report }) {
    const { title, form, document } = report;
    if (!title) return;
    const { organ, year } = title;
    const start = startOf(report, title);
    if (start === undefined || start >= title.span.end) return;
    const isWhole = start === title.span.start;
    const named = isWhole && organ && year ? wordsIn(report, [organ]) + wordsIn(report, [year]) : "";
    const official = `${named}${year ? "年" : ""}${form.title}`;
    const places = title.lines.flatMap(line =>
      line.end > start ? [spanOf(Math.max(line.start, start), line.end)] : [],
    );
    const words = wordsIn(report, places);
    if (words === official) return;
    const name = words.replace(YEAR_BEHIND, "");
    const isUsual = [form.title, ...(form.titleVariants ?? [])].some(usual => name.endsWith(usual));
    yield {
      span: spanOf(start, title.span.end),
      severity: isUsual ? "information" : "warning",
      message: say(`标题中的“${words}”应为“${official}”`, `“${words}” in the title should be “${official}”`),
      fixes: [
        offer(
          say(`改为“${official}”`, `Change to “${official}”`),
          ...replaced(document.text, places, official),
        ),
      ],
    };
  },
});

/** 政府信息公开工作年度报告（2024年）: only the order is another. */
const YEAR_BEHIND = new RegExp(`[（(]?${YEAR_DIGITS}年?度?[）)]?$`);

/** Where what should be otherwise begins: at its start where organ and year stand in another order or with words between. */
function startOf({ document }: Report, { span, organ, year }: Title): number | undefined {
  if (!organ || organ.end <= span.start || !year) return year?.end ?? organ?.end;
  const between = textOf(document.text, spanOf(organ.end, year.start));
  return organ.start > year.start || /[^\s<>/a-z]/i.test(between) ? span.start : year.end;
}

const wordsIn = ({ document }: Report, spans: readonly Span[]): string =>
  simplified(spans.map(span => unbroken(document.text, span)).join(""));

/** Puts words in the place of a title; of one that is broken over lines, the lines become one where nothing lies between. */
function replaced(text: string, places: readonly Span[], words: string): Edit[] {
  const [first, ...others] = places;
  const last = others.at(-1);
  if (!first) return [];
  if (!last) return [{ span: first, newText: words }];
  const isOne = !places.some((place, at) =>
    /\S/.test(text.slice(place.end, places[at + 1]?.start ?? place.end)),
  );
  return isOne
    ? [{ span: spanOf(first.start, last.end), newText: words }]
    : [{ span: first, newText: words }, ...others.map(span => ({ span, newText: "" }))];
}
