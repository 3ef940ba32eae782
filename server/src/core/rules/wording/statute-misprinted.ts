import type { Statute } from "../../form/statutes.ts";
import { applyEdits } from "../../text/edit.ts";
import { say } from "../../text/message.ts";
import { spanOf, textOf, type Span } from "../../text/span.ts";
import { offer } from "../say/offer.ts";
import { defineRule, type Problem } from "../rule.ts";
import { statutesNamed } from "../../prose/facts/statuteNames.ts";
import { isNumberOf, numbersOf, type GivenNumber } from "../../prose/facts/statuteNumbers.ts";

/** Statutes and notices are named and numbered as they are. */
export default defineRule({
  id: "statute-misprinted",
  severity: "warning",
  summary: say("法规、文件的名称或文号写错", "a statute's or notice's name or number is misprinted"),
  basis: {
    law: "《党政机关公文格式》及所引法规、文件",
    text: say("引用公文应当准确写明标题和发文字号", "documents are cited by their exact title and number"),
  },
  *check({ report }) {
    const { text } = report.document;
    for (const { 0: words, index } of text.matchAll(/国办(?:公开办)?涵/g)) {
      const span = spanOf(index, index + words.length);
      yield misprint(span, words, words.replace("涵", "函"));
    }
    for (const named of statutesNamed(text)) {
      if (named.meant) {
        const words = textOf(text, named.span);
        const severity = named.meant.isSure ? {} : { severity: "information" as const };
        yield { ...misprint(named.span, words, named.meant.name), ...severity };
      }
      for (const given of numbersOf(text, named))
        yield* wrongNumber(text, named.statute, given, report.form.notice.number);
    }
  },
});

const misprint = (span: Span, words: string, right: string): Problem => ({
  span,
  message: say(`“${words}”应为“${right}”`, `“${words}” should be “${right}”`),
  fixes: [offer(say(`改为“${right}”`, `Change to “${right}”`), { span, newText: right })],
});

function* wrongNumber(
  text: string,
  statute: Statute,
  given: GivenNumber,
  notice: string,
): Generator<Problem> {
  const { span, series, year, number } = given;
  const words = textOf(text, span);
  const isOwnSeries =
    statute.series.includes(series.words) || (!year && statute.series.includes(`${series.words}令`));
  const [ownSeries = ""] = statute.series;
  if (isNumberOf(statute, given)) {
    if (!isOwnSeries && year && !/涵/.test(series.words))
      yield misprint(series.span, series.words, ownSeries);
    return;
  }
  if (!isOwnSeries) return;
  const right =
    statute.numbers.find(({ year, number }) => notice.includes(`〔${year}〕${number}号`)) ??
    statute.numbers[0];
  if (!right) return;
  const edits = [
    ...(year && right.year ? [{ span: year.span, newText: String(right.year) }] : []),
    { span: number.span, newText: String(right.number) },
  ];
  const meant = applyEdits(
    words,
    edits.map(edit => ({ ...edit, span: spanOf(edit.span.start - span.start, edit.span.end - span.start) })),
  );
  yield misprint(span, words, meant);
}
