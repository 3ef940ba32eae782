import type { Statute, StatuteNumber } from "../form/statutes.ts";
import { say } from "../text/message.ts";
import { spanOf, textOf, type Span } from "../text/span.ts";
import { defineRule, type Problem } from "./rule.ts";
import { statutesNamed, type NamedStatute } from "./statutes/names.ts";

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
      if (named.meant) yield misprint(named.span, textOf(text, named.span), named.meant);
      yield* wrongNumber(text, named, report.form.notice.number);
    }
  },
});

const misprint = (span: Span, words: string, right: string): Problem => ({
  span,
  message: say(`“${words}”应为“${right}”`, `“${words}” should be “${right}”`),
  fixes: [
    {
      title: say(`改为“${right}”`, `Change to “${right}”`),
      edits: [{ span, newText: right }],
      safe: false,
      preferred: true,
    },
  ],
});

/** A number further behind the name is another document's. */
const REACH = 24;

function* wrongNumber(text: string, { statute, span }: NamedStatute, notice: string): Generator<Problem> {
  const behind = text.slice(span.end, span.end + REACH + 20).split(/[《\n]/)[0] ?? "";
  const match = numberPattern(statute).exec(behind);
  if (!match || match.index > REACH) return;
  const [words, year, number] = match;
  if (
    statute.numbers.some(right => right.number === Number(number) && (!year || right.year === Number(year)))
  )
    return;
  const right =
    statute.numbers.find(({ year, number }) => notice.includes(`〔${year}〕${number}号`)) ??
    statute.numbers[0];
  if (!right) return;
  const start = span.end + match.index;
  yield misprint(spanOf(start, start + words.length), words, renumbered(words, right));
}

const numberPattern = ({ series }: Statute): RegExp =>
  new RegExp(
    String.raw`(?:${series.join("|")})\s*(?:[〔［\[（(【]\s*(\d{4})\s*[〕］\]）)】])?\s*第?\s*(\d+)\s*号`,
  );

const renumbered = (words: string, { year, number }: StatuteNumber): string =>
  words.replace(/\d{4}(?=\s*[〕］\]）)】])/, String(year ?? "$&")).replace(/\d+(?=\s*号$)/, String(number));
