import type { Form } from "../../form/form.ts";
import { statutesNamed, type NamedStatute } from "../../prose/facts/statuteNames.ts";
import { numbersIn, numbersOf, type GivenNumber } from "../../prose/facts/statuteNumbers.ts";
import { isInForce } from "../../report/edition.ts";
import type { Report } from "../../report/report.ts";
import type { Edit } from "../../text/edit.ts";
import { say } from "../../text/message.ts";
import { cover, textOf, touches, type Span } from "../../text/span.ts";
import type { Problem } from "../rule.ts";
import { offer } from "./offer.ts";

/** Whether a number is that of a notice: 国办公开办函〔2021〕30号. */
export const isOf = (notice: string, { year, number }: GivenNumber): boolean =>
  year !== undefined && notice.endsWith(`〔${year.value}〕${number.value}号`);

/** The name or number of the notice of another form, where the draft doesn't cite its own form's as well. */
export function otherNotice(
  report: Report,
  { statute, span }: NamedStatute,
  numbers: readonly GivenNumber[],
  forms: readonly Form[],
): Problem | undefined {
  const { text } = report.document;
  const own = report.form.notice;
  const others = otherNotices(report, forms);
  const isOther =
    `《${statute.name}》` !== own.name && others.some(({ name }) => name === `《${statute.name}》`);
  const wrong = numbers.filter(given => others.some(({ number }) => isOf(number, given)));
  const [first, ...more] = [...(isOther ? [span] : []), ...wrong.map(given => given.span)];
  const isNamedToo = statutesNamed(text).some(
    ({ statute: { name, isFormNotice } }) => isFormNotice && own.name.includes(name),
  );
  if (!first || (isNamedToo && !wrong.length) || isCitedApart(text, own.number, numbers)) return undefined;
  const name = own.name.slice(1, -1);
  const isShort = textOf(text, span).startsWith("关于");
  const rename = { span, newText: isShort ? name.slice(name.indexOf("关于")) : name };
  return ofOtherNotice(report, more.reduce(cover, first), [
    ...(isOther ? [rename] : []),
    ...wrong.flatMap(given => renumbered(given, own.number)),
  ]);
}

/** The number of another form's notice, without its name: 根据国办公开办函〔2019〕60号. */
export function* otherNoticesUnnamed(report: Report, forms: readonly Form[]): Generator<Problem> {
  const { text } = report.document;
  const own = report.form.notice.number;
  const others = otherNotices(report, forms);
  if (!others.length || text.includes(own)) return;
  const named = statutesNamed(text).flatMap(name => numbersOf(text, name));
  for (const given of numbersIn(text))
    if (
      others.some(({ number }) => isOf(number, given)) &&
      !named.some(({ span }) => touches(span, given.span.start))
    )
      yield ofOtherNotice(report, given.span, renumbered(given, own));
}

/** The notices of other forms, for a report whose own is in force. */
const otherNotices = ({ form, year }: Report, forms: readonly Form[]): readonly Form["notice"][] =>
  year !== undefined && isInForce(form, year)
    ? forms.map(({ notice }) => notice).filter(({ number }) => number !== form.notice.number)
    : [];

const ofOtherNotice = (
  { form: { notice }, year = 0 }: Report,
  span: Span,
  edits: readonly Edit[],
): Problem => ({
  span,
  message: say(
    `${year}年的报告应依据${notice.number}，这里引的是另一版格式的通知`,
    `the report on ${year} rests on ${notice.number}; this is the notice of another form`,
  ),
  fixes: [offer(say(`改引${notice.number}`, `Cite ${notice.number}`), ...edits)],
});

/** Edits that make a number that of a notice. */
const renumbered = ({ year, number }: GivenNumber, notice: string): Edit[] => {
  const digits = /〔(\d+)〕(\d+)号/.exec(notice);
  return [year, number].flatMap((part, at) =>
    part ? [{ span: part.span, newText: digits?.[at + 1] ?? "" }] : [],
  );
};

/** Whether a number is in the text elsewhere than where these stand. */
function isCitedApart(text: string, number: string, at: readonly GivenNumber[]): boolean {
  const own = at.filter(({ span }) => textOf(text, span).includes(number)).length;
  return text.split(number).length - 1 > own;
}
