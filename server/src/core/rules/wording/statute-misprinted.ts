import type { Statute } from "../../form/statutes.ts";
import { applyEdits } from "../../text/edit.ts";
import { say } from "../../text/message.ts";
import { spanOf, textOf, type Span } from "../../text/span.ts";
import type { Report } from "../../report/report.ts";
import { offer } from "../say/offer.ts";
import { isOf, otherNotice, otherNoticesUnnamed } from "../say/otherNotice.ts";
import { defineRule, type Problem } from "../rule.ts";
import { chineseOrdinal } from "../../number/ordinal.ts";
import { citedArticles, type CitedArticles } from "../../prose/facts/articles.ts";
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
  *check({ report, prose, forms }) {
    const { text } = report.document;
    for (const paragraph of prose.paragraphs)
      for (const cited of citedArticles(paragraph)) yield* wrongArticles(cited);
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
      const numbers = numbersOf(text, named);
      const notice = named.statute.isFormNotice && otherNotice(report, named, numbers, forms);
      const repealed = repealedAlone(report, named.statute, numbers);
      if (notice) yield notice;
      else if (repealed) yield repealedNumber(text, named.statute, repealed);
      else
        for (const given of numbers)
          yield* wrongNumber(text, named.statute, given, report.form.notice.number);
    }
    yield* otherNoticesUnnamed(report, forms);
  },
});

const misprint = (span: Span, words: string, right: string): Problem => ({
  span,
  message: say(`“${words}”应为“${right}”`, `“${words}” should be “${right}”`),
  fixes: [offer(say(`改为“${right}”`, `Change to “${right}”`), { span, newText: right })],
});

function* wrongArticles({ statute: { articles: right = [] }, articles }: CitedArticles): Generator<Problem> {
  const [first, ...others] = articles;
  if (!first || articles.some(({ number }) => right.includes(number))) return;
  const isChinese = !/\d/.test(first.words);
  const names = right.map(number => `第${isChinese ? chineseOrdinal(number) : number}条`);
  const last = right.at(-1) ?? 0;
  const newText = isChinese ? chineseOrdinal(last) : String(last);
  yield {
    span: first.span,
    message: say(
      `年度报告依据的是条例${names.join("、")}，这里引的是第${first.words}条`,
      `annual reports rest on articles ${right.join(" and ")}; article ${first.number} is cited`,
    ),
    fixes: others.length
      ? []
      : [offer(say(`改为第${newText}条`, `Change to article ${last}`), { span: first.span, newText })],
  };
}

/** A number that was repealed before the year reported on, where the statute is given none in force. */
const repealedAlone = (
  { year }: Report,
  { numbers: known }: Statute,
  numbers: readonly GivenNumber[],
): GivenNumber | undefined => {
  const isRepealed = ({ number }: GivenNumber): boolean =>
    known.some(
      one => one.number === number.value && one.until !== undefined && year !== undefined && year > one.until,
    );
  return numbers.length && numbers.every(isRepealed) ? numbers[0] : undefined;
};

function repealedNumber(
  text: string,
  { numbers: [current] }: Statute,
  { span, number }: GivenNumber,
): Problem {
  const words = textOf(text, span);
  const newText = String(current?.number ?? "");
  return {
    span,
    message: say(
      `“${words}”已经修订，现行的是第${newText}号`,
      `“${words}” was revised; number ${newText} is in force`,
    ),
    fixes: [offer(say(`改为第${newText}号`, `Change to number ${newText}`), { span: number.span, newText })],
  };
}

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
  if (isNumberOf(statute, given) || (statute.isFormNotice && isOf(notice, given))) {
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
