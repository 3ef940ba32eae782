import type { Line } from "../../document/document.ts";
import { yearOf } from "../../number/year.ts";
import { anyOf, type Entry } from "../../text/lexicon.ts";
import { simplified } from "../../text/script.ts";
import { textOf } from "../../text/span.ts";
import { halfWidth } from "../../text/width.ts";
import type { Title } from "../report.ts";
import { isOrganName } from "./organName.ts";
import { readTitleWords } from "./words.ts";

/** What is done with a report. */
const DONE: readonly Entry[] = [
  "公布",
  "发布",
  "公开",
  "编制",
  "编写",
  "编撰",
  "撰写",
  "制作",
  "形成",
  "起草",
  "出具",
  "作出",
  "完成",
  ["将", "现将…公布如下"],
  ["现就", "现就…报告如下"],
];

const NAME = /(?:政府信息公开|政务公开|信息公开)(?:工作)?(?:情况)?的?(?:年度)?(?:工作)?(?:报告|年报)/g;
const DOING = new RegExp(`^(.*)${anyOf(DONE)}(?:完成|出|了|的)?[《“"]?(.*)$`);
const MADE_BY = /由(.{2,40}?)(?:负责|组织|牵头|具体|统一)*(?:编制|编写|撰写|制作|发布|公布)/;
/** 某省某市水利局（以下简称“市水利局”）2024年…. */
const SHORT_NAME = /\((?:以下|下文)?(?:简称|统称)[^()]*\)/g;
const ADVERBS = /(?:现|特|已|共|组织|认真|负责|及时|依法|按时|牵头|如实)*$/;
/** An office within a bureau, named with all above it: 某市某区教育局办公室. */
const OFFICE = /^(?:[^省市]{1,8}[省市])?(.*(?:局|厅|院|大队|中心))办公室$/;

/** A name by which one organ speaks of another, or of itself: 县水务局, 本局, 街道办事处. */
export const isRelative = (name: string): boolean =>
  /^(?:我|本|全|各|该|[省市县区镇乡](?:[委政]|\p{Script=Han}{0,8}[局厅办]))/u.test(name) ||
  OF_NO_PLACE.test(name);

/** What names no place: 街道办事处, 镇人民政府, 开发区管委会. */
const OF_NO_PLACE =
  /^(?=.)(?:街道|[省市县区镇乡]人民政府|(?:开发|高新)区|园区)?(?:办事处|办公室|管委会|管理委员会|街道)?$/;

interface NamedInPreface {
  readonly organ: string | undefined;
  readonly year: number | undefined;
}

/** The organ and the year of the report that sentences present, as far as they name them. */
export function nameInPreface(
  text: string,
  lines: readonly Line[],
  title: Title | undefined,
  names: readonly string[],
): NamedInPreface {
  let organ: string | undefined;
  let year: number | undefined;
  for (const { content } of lines) {
    if (organ && year !== undefined) break;
    if (title && content.start <= title.span.start && title.span.start < content.end) continue;
    const words = halfWidth(simplified(textOf(text, content)))
      .replace(/\s+/g, "")
      .replace(SHORT_NAME, "");
    const named = namedIn(words, names);
    organ ??= named.organ;
    year ??= named.year;
  }
  return { organ, year };
}

function namedIn(words: string, names: readonly string[]): { organ?: string; year?: number } {
  const maker = organFrom(MADE_BY.exec(words)?.[1]?.replace(OFFICE, "$1"));
  for (const { 0: name, index } of words.matchAll(NAME)) {
    const clause =
      words
        .slice(Math.max(0, index - LONGEST), index)
        .split(/[,.。;:()、》]/)
        .at(-1) ?? "";
    const [, left = "", right = clause] = DOING.exec(clause) ?? [];
    const titled = right.replace(/^.*《/, "") + name;
    const read = readTitleWords(titled, names);
    if (!read?.year) continue;
    const organ =
      (read.organ && organFrom(titled.slice(read.organ.start, read.organ.end), 2)) ??
      maker ??
      organFrom(left.replace(/^.*由/, "").replace(ADVERBS, ""));
    return { ...(organ && { organ }), year: yearOf(titled.slice(read.year.start, read.year.end)) };
  }
  return maker ? { organ: maker } : {};
}

const LONGEST = 80;

function organFrom(words: string | undefined, shortest = 3): string | undefined {
  const isOne =
    words && !isRelative(words) && (isOrganName(words) || (shortest < 3 && words.length > shortest));
  return isOne ? words : undefined;
}
