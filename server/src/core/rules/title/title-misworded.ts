import { say } from "../../text/message.ts";
import { spanOf, textOf } from "../../text/span.ts";
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
  *check({ report: { title, form, document } }) {
    if (!title) return;
    const { organ, year } = title;
    const isAskew =
      organ &&
      year &&
      (organ.start > year.start || textOf(document.text, spanOf(organ.end, year.start)).trim() !== "");
    const start = isAskew ? Math.min(organ.start, title.span.start) : (year?.end ?? organ?.end);
    if (start === undefined || start >= title.span.end) return;
    const span = spanOf(start, title.span.end);
    const words = textOf(document.text, span);
    const named = isAskew ? textOf(document.text, organ).trim() + textOf(document.text, year) : "";
    const official = `${named}${year ? "年" : ""}${form.title}`;
    if (words.replace(/\s+/g, "") === official) return;
    const isUsual = [form.title, ...(form.titleVariants ?? [])].some(name =>
      words.replace(/\s+/g, "").endsWith(name),
    );
    yield {
      span,
      severity: isUsual ? "information" : "warning",
      message: say(
        `“${words.trim()}”，格式为“${official}”`,
        `“${words.trim()}”; in the form it is “${official}”`,
      ),
      fixes: [offer(say(`改为“${official}”`, `Change to “${official}”`), { span, newText: official })],
    };
  },
});
