import type { Span } from "../../text/span.ts";
import { casesAt, documentsAt, requestsAt, type Place } from "./claim.ts";
import { isOfAnother, yearSaid, type Reporter } from "./scope.ts";
import { REQUEST } from "./words.ts";
import type { Paragraph } from "../paragraph.ts";

/** Words that say that there was none: 未收到政府信息公开申请. */
export interface Denial {
  readonly span: Span;
  readonly words: string;
  /** Each of these has to be nought. */
  readonly places: readonly Place[];
}

const NONE = "(?:未|没有|尚未|均未|无|零)";
const END = "(?=$|[,。;:)])";
const CAUSE =
  "(?:因|由)?(?:政府信息公开(?:工作)?)?(?:而)?(?:被)?(?:申请|提起|引起|引发|发生|产生)?的?(?:政府信息公开)?";
const CASES = "的?(?:案件|情况|情形|申请|事项|行为|现象)?";
const COURT = "(?:行政)?诉讼";
const total = (group: string): Place => casesAt(`${group}.total`);
const courts = [total("litigation.direct"), total("litigation.afterReview")];

const decided = (grid: string, row: string): Place => ({
  table: "disclosure",
  grid,
  row,
  column: "decisions",
});
const MAKE = "(?:新?制定|新?制发|新?出台|印发|发布|制订)";
const DECIDED = "行政(?:许可|处罚|强制)(?:处理)?(?:决定|事项|案件|行为)?";
const ALL_BUT_GRANTED = ["grantedInPart", "refused", "unavailable", "notProcessed", "otherOutcome"];

interface Shape {
  readonly shape: RegExp;
  /** What its sentence has to have said before. */
  readonly of?: RegExp;
  readonly places: readonly Place[];
}

const SHAPES: readonly Shape[] = [
  {
    shape: new RegExp(`(?:无|没有)${REQUEST}${END}`, "g"),
    places: [requestsAt("received", "total")],
  },
  {
    shape: new RegExp(
      `(?:均|全部|都)(?:已)?(?:依法|按[^,。;]{1,8})?(?:予以|给予|同意)(?:全部)?公开${END}`,
      "g",
    ),
    of: /^(?:(?!其中|不予|部分|可以|应当).)*(?:收到|受理|新收|办结|答复)(?:(?!其中|不予|部分|可以|应当).)*申请(?:(?!其中|不予|部分|可以|应当).)*$/,
    places: ALL_BUT_GRANTED.map(row => requestsAt(`outcomes.${row}`, "total")),
  },
  {
    shape: new RegExp(`(?:未|没有)${MAKE}(?:过|任何)?(?:行政)?规范性文件${END}`, "g"),
    places: [documentsAt("normativeDocuments", "made")],
  },
  ...(
    [
      ["permits", "permits", "许可"],
      ["enforcement", "penalties", "处罚"],
      ["enforcement", "coercion", "强制"],
    ] as const
  ).map(([grid, row, noun]): Shape => ({
    shape: new RegExp(
      `(?:未|没有|(?<!有)无)(?:作出|做出|实施|有|发生)?(?:${DECIDED}(?:、|和|及|与|以及)){0,3}行政${noun}(?:处理)?(?:决定|事项|案件|行为)?(?=$|[,。;:)、和及与])`,
      "g",
    ),
    places: [decided(grid, row)],
  })),
  {
    shape: new RegExp(`${NONE}(?:收到|接到|受理|接收)(?:任何|过|到)?(?:关于)?${REQUEST}${END}`, "g"),
    places: [requestsAt("received", "total")],
  },
  {
    shape: new RegExp(
      `${NONE}(?:有|发生|出现|产生|收到|引发|引起|被)?${CAUSE}行政复议${CASES}(?:、|和|及|与|或|或者|以及)(?:被)?(?:提起)?${COURT}${CASES}${END}`,
      "g",
    ),
    places: [total("review"), ...courts],
  },
  {
    shape: new RegExp(`${NONE}(?:有|发生|出现|产生|收到|引发|引起|被)?${CAUSE}行政复议${CASES}${END}`, "g"),
    places: [total("review")],
  },
  {
    shape: new RegExp(`${NONE}(?:有|发生|出现|产生|收到|引发|引起|被)?${CAUSE}行政诉讼${CASES}${END}`, "g"),
    places: courts,
  },
];

/** What a paragraph says there was none of, in this report's year. */
export function* denialsOf({ passage }: Paragraph, reporter: Reporter): Generator<Denial> {
  for (const { shape, of, places } of SHAPES) {
    for (const match of passage.text.matchAll(shape)) {
      const sentence = passage.text
        .slice(Math.max(0, match.index - LONGEST_SENTENCE), match.index)
        .replace(/^.*[。!?]/s, "");
      const said = yearSaid(sentence);
      if (said !== undefined && reporter.year !== undefined && said !== reporter.year) continue;
      if (isOfAnother(sentence, reporter) || PARTIAL.test(sentence) || of?.test(sentence) === false) continue;
      yield {
        span: passage.source({ start: match.index, end: match.index + match[0].length }),
        words: match[0],
        places,
      };
    }
  }
}

const LONGEST_SENTENCE = 80;
const PARTIAL = /季度|上半年|下半年|上年|去年|截至|通过|网上|信函|当面|\d月/;
