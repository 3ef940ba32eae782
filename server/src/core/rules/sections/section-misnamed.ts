import { chineseOrdinal } from "../../number/ordinal.ts";
import { ordinalOf } from "../../report/sections/official.ts";
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
  isPatient: true,
  summary: say("部分的标题与格式不符", "a section's title isn't the form's"),
  basis: formAsks(say("各部分的标题由格式统一规定", "the form gives each section its title")),
  *check({ report, forms }) {
    for (const { form, title } of report.sections) {
      const words = fold(textOf(report.document.text, title));
      if (isOfficial(form, words)) continue;
      const isUsual = form.variants?.some(variant => fold(variant) === words);
      yield { ...misnamed(report, form, title, forms), severity: isUsual ? "hint" : "information" };
    }
    // Where none of the headings is the form's, the draft may follow another plan so far.
    const isOnlyBegun = !report.sections.length;
    for (const { form, title } of unrecognizedHeadings(report))
      yield { ...misnamed(report, form, title, forms), ...(isOnlyBegun && { severity: "information" }) };
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
  const ordinal = ordinalOf(edition, section);
  const why = other
    ? say(`（“${words}”是${other.key}年版的标题）`, ` (“${words}” is the title in the ${other.key} form)`)
    : say("", "");
  return {
    span: title,
    message: say(
      `第${chineseOrdinal(ordinal)}部分标题应为“${section.title}”${why.zh}`,
      `the title of section ${ordinal} should be “${section.title}”${why.en}`,
    ),
    fixes: [
      offer(say(`标题改为“${section.title}”`, `Rename to “${section.title}”`), {
        span: title,
        newText: section.title,
      }),
    ],
  };
}
