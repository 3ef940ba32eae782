import type { Span } from "../../text/span.ts";
import type { Paragraph } from "../paragraph.ts";

/** A year in the draft that has to be the report's. */
export interface BoundYear {
  readonly year: number;
  /** Of its digits. */
  readonly span: Span;
  readonly role: YearRole;
}

/** Why it has to be: 统计期限, the report naming itself, the first words of a section, 信息处理费, a plan for the time after. */
export type YearRole = "period" | "self" | "opening" | "fees" | "plan";

const Y = String.raw`((?:19|20)\d{2})`;
const SHAPES: readonly (readonly [YearRole, RegExp])[] = [
  [
    "period",
    new RegExp(
      String.raw`(?:统计|数据|时限|期限|起止|截止|时间)[^。]{0,24}?${Y}年1月1日[^。]{0,4}(?:至|到|-|—|~)(?:${Y}年)?12月31日`,
      "g",
    ),
  ],
  [
    "self",
    new RegExp(
      String.raw`(?:公布|发布|编制|公开|向社会)[^。,;]{0,40}?${Y}年度?政府信息公开工作年度报告`,
      "g",
    ),
  ],
  ["fees", new RegExp(String.raw`${Y}年度?[^。\d]{0,16}(?:收取|产生)[^。\d]{0,6}信息处理费`, "g")],
];

const OPENING = new RegExp(
  String.raw`^${Y}年度?(?=[,全我本]|[\u4e00-\u9fff]{2,24}(?:政府|局|委|办|院|校|街道|镇|乡|中心|办公室))`,
);
const PLAN = new RegExp(
  String.raw`(?:在|^|[。;,])${Y}年(?:度)?(?:的?工作中|,?(?:我[局们委办市县区镇街院校]|本[机单局]关?位?)?(?:[^。,\d]{0,4},)?(?:[^。,\d]{0,6})将)`,
  "g",
);

/** The years that have to be the report's, or for a plan the years after it. */
export function boundYears(paragraphs: readonly Paragraph[], year: number | undefined): BoundYear[] {
  const years = paragraphs.flatMap(paragraph => [...inParagraph(paragraph, year)]);
  return [...new Map(years.map(one => [one.span.start, one])).values()];
}

function* inParagraph(paragraph: Paragraph, year: number | undefined): Generator<BoundYear> {
  const { passage, section, isOpening } = paragraph;
  const { text } = passage;
  const at = (role: YearRole, digits: string, start: number): BoundYear => ({
    year: Number(digits),
    span: passage.source({ start, end: start + digits.length }),
    role,
  });
  for (const [role, shape] of SHAPES) {
    if (role === "self" && section !== undefined) continue;
    if (role === "fees" && speaksOf(text, year)) continue;
    for (const match of text.matchAll(shape)) {
      let from = match.index;
      for (const digits of match.slice(1)) {
        if (digits === undefined) continue;
        const start = text.indexOf(digits, from);
        yield at(role, digits, start);
        from = start + digits.length;
      }
    }
  }
  const opening = isOpening && section !== undefined ? OPENING.exec(text)?.[1] : undefined;
  if (opening && (opening === String(year) || !speaksOf(text, year))) yield at("opening", opening, 0);
  if (section !== "problemsAndImprovements") return;
  for (const match of text.matchAll(PLAN)) {
    const digits = match[1];
    if (digits) yield at("plan", digits, text.indexOf(digits, match.index));
  }
}

const speaksOf = (text: string, year: number | undefined): boolean =>
  year !== undefined && text.includes(`${year}年`);

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
