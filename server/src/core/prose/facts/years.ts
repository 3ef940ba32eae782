import { yearOf } from "../../number/year.ts";
import { allMatches } from "../../text/allMatches.ts";
import { anyOf } from "../../text/lexicon.ts";
import { once } from "../../text/once.ts";
import type { Paragraph } from "../paragraph.ts";
import type { BoundYear, YearRole } from "./boundYear.ts";
import { periodsIn } from "./period.ts";
import { OF_A_YEAR } from "./periodWords.ts";
import { toldYears } from "./toldYears.ts";
import { AFTER_OWN_YEAR, ORGAN_ENDS, PUBLISH, WE } from "./yearWords.ts";

const Y = String.raw`((?:19|20)\d{2})`;
const SELF = new RegExp(String.raw`${anyOf(PUBLISH)}[^。,;]{0,40}?${Y}年度?政府信息公开工作年度报告`, "g");
const FEE = "信息处理费";
const FEES = new RegExp(String.raw`${Y}年度?[^。\d]{0,16}(?:收取|产生)[^。\d]{0,6}${FEE}`, "g");
const OPENING = new RegExp(
  String.raw`^${Y}年度?(?=${anyOf(AFTER_OWN_YEAR)}|(?:(?!的)[\u4e00-\u9fff]){2,24}${anyOf(ORGAN_ENDS)})`,
);
const WILL = String.raw`,?${anyOf(WE)}?(?:[^。,\d]{0,4},)?[^。,\d]{0,6}将`;
const PLAN = new RegExp(String.raw`(?:在|^|[。;,])${Y}年度?(?:的?工作中|${WILL})`, "g");
const IS_OF_A_YEAR = new RegExp(`${anyOf(OF_A_YEAR)}[^。]{0,24}$`);

const MAY_HAVE_YEAR = /[\d年]/;

/** The years that have to be the report's, or for a plan the years after it. */
export function boundYears(paragraphs: readonly Paragraph[], year: number | undefined): BoundYear[] {
  const years: BoundYear[] = [];
  for (const paragraph of paragraphs) {
    if (!MAY_HAVE_YEAR.test(paragraph.passage.text)) continue;
    if (year !== undefined) years.push(...toldYears(paragraph, year));
    years.push(...inParagraph(paragraph, year));
  }
  return [...new Map(years.map(one => [one.span.start, one])).values()];
}

function* inParagraph(paragraph: Paragraph, year: number | undefined): Generator<BoundYear> {
  const { passage, section, isOpening } = paragraph;
  const { text } = passage;
  const at = (role: YearRole, digits: string, start: number): BoundYear => ({
    year: yearOf(digits),
    span: passage.source({ start, end: start + digits.length }),
    role,
  });
  function* each(role: YearRole, shape: RegExp): Generator<BoundYear> {
    for (const { 1: digits = "", index } of allMatches(text, shape))
      yield at(role, digits, text.indexOf(digits, index));
  }
  for (const { numbers, lead } of periodsOfParagraph(paragraph)) {
    const isWholeYear = numbers.every(({ right, value }) => right === "year" || right === value);
    if (!isWholeYear || !IS_OF_A_YEAR.test(lead)) continue;
    for (const { right, words, span } of numbers) if (right === "year") yield at("period", words, span.start);
  }
  if (section === undefined) yield* each("self", SELF);
  if (text.includes(FEE) && !speaksOf(text, year)) yield* each("fees", FEES);
  const opening = isOpening && section !== undefined ? OPENING.exec(text)?.[1] : undefined;
  if (opening && (opening === String(year) || !speaksOf(text, year))) yield at("opening", opening, 0);
  if (section === "problemsAndImprovements") yield* each("plan", PLAN);
}

/** Looked for without a year and with it. */
const periodsOfParagraph = once(({ passage }: Paragraph) => periodsIn(passage.text));

const speaksOf = (text: string, year: number | undefined): boolean =>
  year !== undefined && (text.includes(`${year}年`) || THIS_YEAR.test(text));
const THIS_YEAR = /本年|今年/;

/** The year reported on: the title's, unless all else that says it agrees on another. */
export function settledYear(said: number | undefined, paragraphs: readonly Paragraph[]): number | undefined {
  const years = boundYears(paragraphs, undefined)
    .filter(({ role }) => role !== "plan")
    .map(({ year }) => year);
  const [first] = years;
  return years.length >= MOST_SLIPS && years.every(year => year === first) ? first : said;
}

/** A title stands alone against so many. */
const MOST_SLIPS = 3;
