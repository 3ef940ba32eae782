import type { Form, SectionForm } from "../../form/form.ts";
import { officialTitlesOf } from "../../form/titles.ts";
import { fold } from "../../report/tables/label.ts";
import type { Report } from "../../report/report.ts";
import { say } from "../../text/message.ts";
import { textOf, type Span } from "../../text/span.ts";
import { formAsks } from "../say/basis.ts";
import { offer } from "../say/offer.ts";
import { defineRule, type Problem } from "../rule.ts";
import { unrecognizedHeadings } from "../../report/sections/unrecognized.ts";

/** Each section has the title that the form gives it. */
export default defineRule({
  id: "section-misnamed",
  severity: "warning",
  summary: say("部分的标题与格式不符", "a section's title isn't the form's"),
  basis: formAsks(say("各部分的标题由格式统一规定", "the form gives each section its title")),
  *check({ report, forms }) {
    for (const { form, title } of report.sections) {
      const words = fold(textOf(report.document.text, title));
      if (isOfficial(form, words)) continue;
      const isUsual = form.variants?.some(variant => fold(variant) === words);
      yield { ...misnamed(report, form, title, forms), severity: isUsual ? "hint" : "information" };
    }
    for (const { form, title } of unrecognizedHeadings(report)) yield misnamed(report, form, title, forms);
  },
});

const isOfficial = (section: SectionForm, words: string): boolean =>
  officialTitlesOf(section).some(title => fold(title) === words);

function misnamed(
  { document, form: edition }: Report,
  section: SectionForm,
  title: Span,
  forms: readonly Form[],
): Problem {
  const words = textOf(document.text, title);
  const other = forms.find(
    form => form !== edition && form.sections.some(each => isOfficial(each, fold(words))),
  );
  const where = other
    ? say(`${other.key}年格式的标题`, `the title of the form of ${other.key}`)
    : say("标题", "title");
  return {
    span: title,
    message: say(
      `${where.zh}“${words}”，本版格式为“${section.title}”`,
      `${where.en} “${words}”; in this form it is “${section.title}”`,
    ),
    fixes: [
      offer(say(`标题改为“${section.title}”`, `Rename to “${section.title}”`), {
        span: title,
        newText: section.title,
      }),
    ],
  };
}
