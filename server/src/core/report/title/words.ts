import { YEAR_DIGITS } from "../../number/year.ts";
import { anyOf, type Entry } from "../../text/lexicon.ts";
import { spanOf, type Span } from "../../text/span.ts";
import { mayBeOrgan } from "./organName.ts";
import { withoutPage } from "./pageWords.ts";

/** What the words of a title name, as stretches of them. */
export interface TitleWords {
  readonly organ?: Span;
  /** Its digits. */
  readonly year?: Span;
  /** Without the words around it: 标题：, 《, （公开稿）. */
  readonly span: Span;
}

const SUBJECTS =
  /政府信息(?:公开)?[与和及、]政务公开|政务公开[与和及、]政府信息公开|政府信息公开|政务信息公开|政务公开|信息公开|政府(?:网站)?信息/g;

/** What other reports on the subject are of. */
const OTHER_REPORTS: readonly Entry[] = [
  "条例",
  "办法",
  "调研",
  "研究",
  "评估",
  "评议",
  "调查",
  "分析",
  "检查",
  "测评",
];

/** Behind the subject: 工作年度报告, 工作情况的报告, 工作2024年度报告, 工作年度报告（2024年）. */
const NAME = new RegExp(
  [
    `^(?!.*${anyOf(OTHER_REPORTS)})`,
    String.raw`\p{Script=Han}{0,8}?(?:[（(]?(?<within>${YEAR_DIGITS})年?[）)]?)?`,
    String.raw`\p{Script=Han}{0,6}?(?:报告书?|年报|总结)`,
    String.raw`(?:[（(]?(?<behind>${YEAR_DIGITS})年?度?[）)]?)?$`,
  ].join(""),
  "u",
);

/** Whom a report is of, in brackets behind its name. */
const SCOPES: readonly Entry[] = [
  ...["本级", "机关", "本机关", "本级机关", "机关本级", "局机关", "厅机关", "委机关"],
  ...["汇总", "全省", "全市", "全县", "全区", "系统", "全系统"],
];

/** What may stand before a title in its line; behind any other word and colon stands another report's: 相关阅读：…. */
const LABEL = /^(?:(?:信息|文件|报告)?(?:标题|名称|题名)[：:])?/;
const OPENING = /^(?:关于(?:公布|发布|印发)?)?[《“"]?/;
const CLOSING = new RegExp(
  `(?:[。.》”"]|[(（](?:(?:公开|公示|送审|征求意见|定|终|初)?(?:稿|版)|${anyOf(SCOPES)})[)）])+$`,
);
/** Between the organ and the report's name: 某局关于2023年…, 某局2023年的…. */
const ABOUT = /(?:关于(?:公布|发布|印发)?|的)$/;
const YEAR = new RegExp(`[（(]?${YEAR_DIGITS}(?:年度?)?[）)]?`);
const LONGEST = 80;

/**
 * Reads words without white space as the title of a report with one of these names, or of one like the official; undefined
 * where they are a sentence or name something else.
 */
export function readTitleWords(words: string, names: readonly string[]): TitleWords | undefined {
  const alone = withoutPage(words);
  if (alone.length > LONGEST) return undefined;
  const label = LABEL.exec(words)?.[0].length ?? 0;
  const start = label + (OPENING.exec(words.slice(label))?.[0].length ?? 0);
  const end = alone.length - (CLOSING.exec(alone)?.[0].length ?? 0);
  const title = words.slice(start, end);
  if (/[，,。；;！!？?：:|]/.test(title)) return undefined;
  const name = nameIn(title, names);
  const before = name && readBefore(title.slice(0, name.start));
  if (!before) return undefined;
  const { organ, year = name.year } = before;
  return {
    span: spanOf(start, end),
    ...(organ && { organ: moved(organ, start) }),
    ...(year && { year: moved(year, start) }),
  };
}

/** Where the report's name begins in a title that ends in it, and the year that it may hold. */
function nameIn(title: string, names: readonly string[]): { start: number; year?: Span } | undefined {
  const own = names.find(name => title.endsWith(name));
  if (own) return { start: startOf(title, title.length - own.length, own) };
  for (const { 0: subject, index } of [...title.matchAll(SUBJECTS)].reverse()) {
    const behind = index + subject.length;
    const name = NAME.exec(title.slice(behind));
    if (!name) continue;
    const digits = name.groups?.within ?? name.groups?.behind;
    const at = digits === undefined ? 0 : title.indexOf(digits, behind);
    return {
      start: startOf(title, index, subject),
      ...(digits !== undefined && { year: spanOf(at, at + digits.length) }),
    };
  }
  return undefined;
}

/** In 某某镇人民政府信息公开… 政府 belongs to the organ's name. */
const startOf = (title: string, index: number, subject: string): number =>
  title.slice(0, index).endsWith("人民") && subject.startsWith("政府信息") ? index + 2 : index;

const moved = ({ start, end }: Span, by: number): Span => spanOf(start + by, end + by);

/** The organ and the year before the report's name, in either order; undefined where other words stand there. */
function readBefore(before: string): { organ?: Span; year?: Span } | undefined {
  const year = YEAR.exec(before);
  const digits = year?.[1];
  const first = bare(before.slice(0, year?.index));
  const second = year ? bare(before.slice(year.index + year[0].length)) : "";
  const at = year && digits !== undefined ? year.index + year[0].indexOf(digits) : 0;
  const place = digits === undefined ? undefined : spanOf(at, at + digits.length);
  if ([first, second].some(words => words && !mayBeOrgan(words))) return undefined;
  const organ = first || second;
  const from = first ? 0 : (year?.index ?? 0) + (year?.[0].length ?? 0);
  return {
    ...(organ && { organ: spanOf(from, from + organ.length) }),
    ...(place && { year: place }),
  };
}

const bare = (words: string): string => words.replace(ABOUT, "");
