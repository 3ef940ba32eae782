import type { Document, Line } from "../document/document.ts";
import type { Form } from "../form/form.ts";
import { ORDINAL_CHARACTERS } from "../number/ordinal.ts";
import { YEAR_DIGITS, yearOf } from "../number/year.ts";
import { spanOf, textOf, trimmed, type Span } from "../text/span.ts";
import type { Title } from "./report.ts";

/** Who reports on which year, and where the draft says so. */
export interface Identification {
  readonly title?: Title;
  readonly organ?: string;
  readonly year?: number;
}

/** A year as it is typed in a title or a period: 2023, ２０２３, 二〇二三, with spaces around it; in a title 年 may be left out. */
const YEAR = new RegExp(
  String.raw`[\s(（]*${YEAR_DIGITS}\s*(?:年(?:度)?|(?=政\s*府\s*信\s*息))[)）]?\s*`,
  "u",
);
/** Where the report's name begins in a title. */
const NAME = /政\s*府\s*信\s*息|政\s*务\s*公\s*开|信\s*息\s*公\s*开/;
/** A title of another wording: 2023年政府信息公开工作总结. */
const OTHER_NAME = /公开.{0,8}(?:报告|年报|总结)$|信息.{0,8}年度报告$/;
const LONGEST_TITLE = 80;

/**
 * Reads the title above the first section, the last of several; it may stand on two lines. What it lacks, organ or year, is
 * taken from the opening where it names the report: …公布<organ><year>年政府信息公开工作年度报告.
 */
export function identify(document: Document, form: Form, firstSection: number): Identification {
  const opening = document.blocks.filter(
    (block): block is Line => block.kind === "line" && block.span.start < firstSection,
  );
  const names = [form.title, ...(form.titleVariants ?? [])];
  for (let i = opening.length - 1; i >= 0; i--) {
    const found = titleAt(document.text, opening, i, names);
    if (found?.organ && found.year) return found;
    if (found) return { ...fromProse(document.text, opening, names, spanOf(0, firstSection)), ...found };
  }
  return fromProse(document.text, opening, names, spanOf(0, firstSection));
}

function titleAt(
  text: string,
  opening: readonly Line[],
  at: number,
  names: readonly string[],
): Identification | undefined {
  const line = opening[at] as Line;
  const whole = textOf(text, line.content);
  const label = /^[^：:]{1,8}[：:]\s*/.exec(whole)?.[0] ?? "";
  if (label && !TITLE_LABEL.test(label)) return undefined;
  const words = whole.slice(label.length).replace(BEHIND_TITLE, "").trimEnd();
  if (words.length > LONGEST_TITLE || /[。；;，]/.test(words)) return undefined;
  const compact = words.replace(/[\s》《]/g, "");
  const year = YEAR.exec(words);
  const isNamed = names.some(name => compact.endsWith(name));
  if (!isNamed && !(year && OTHER_NAME.test(compact))) return undefined;
  const start = line.content.start + label.length;
  const span = spanOf(start, start + words.length);
  const digits = yearSpan(start, year);
  const before = words.slice(0, year ? year.index : words.search(NAME)).replace(ABOUT, "");
  if (before.trim()) return identified(text, span, organIn(text, start, before), digits);
  const behind = year ? year.index + year[0].length : 0;
  const between = words
    .slice(behind, behind + Math.max(0, words.slice(behind).search(NAME)))
    .replace(ABOUT, "");
  if (year && isOrganLine(between) && between.trim().length > 2)
    return identified(text, span, organIn(text, start + behind, between), digits);
  const above = opening[at - 1];
  if (!above || !isOrganLine(textOf(text, above.content))) return identified(text, span, undefined, digits);
  return identified(text, spanOf(above.content.start, span.end), above.content, digits);
}

/** What a web page may put before a title; behind any other word and colon stands another report's: 相关阅读：…. */
const TITLE_LABEL = /^(?:信息|文件|报告)?(?:标\s*题|名\s*称|题\s*名)/;

/** What is put behind a title and is no part of it. */
const BEHIND_TITLE = /(?:[。.》]|[(（](?:公开|公示|送审|征求意见|定|终|初)?(?:稿|版)?[)）])\s*$/;

/** Between the organ and the report's name: 某局关于2023年…. */
const ABOUT = /\s*关于(?:公布|发布|印发)?\s*$/;

/** The organ's name among a title's words, without what opens it. */
function organIn(text: string, start: number, words: string): Span {
  const opening = /^\s*[《]?(?:关于(?:公布|发布|印发)?)?[《]?/.exec(words)?.[0].length ?? 0;
  return trimmed(text, spanOf(start + opening, start + words.length));
}

/** A line of its own above 2023年政府信息公开工作年度报告. */
const isOrganLine = (words: string): boolean =>
  words.length <= 40 && /^[\p{Script=Han}\s（）()·]+$/u.test(words) && !NUMBERED.test(words);

const NUMBERED = new RegExp(`[${ORDINAL_CHARACTERS}]、`);

function yearSpan(offset: number, match: RegExpExecArray | null): Span | undefined {
  const digits = match?.[1];
  if (!match || digits === undefined) return undefined;
  const start = offset + match.index + match[0].indexOf(digits);
  return spanOf(start, start + digits.length);
}

function identified(text: string, span: Span, organ?: Span, year?: Span): Identification {
  return {
    title: { span, ...(organ && { organ }), ...(year && { year }) },
    ...(organ && { organ: textOf(text, organ).replace(/\s+/g, "") }),
    ...(year && { year: yearOf(textOf(text, year)) }),
  };
}

function fromProse(
  text: string,
  opening: readonly Line[],
  names: readonly string[],
  head: Span,
): Identification {
  const named = new RegExp(String.raw`([\p{Script=Han}]{2,40}?)${YEAR.source}(?:${names.join("|")})`, "u");
  for (const line of opening) {
    const match = named.exec(textOf(text, line.content));
    if (!match?.[1] || !match[2]) continue;
    const organ = match[1].replace(/^.*(?:公布|发布|编制|制作|公开|现将|现就|将|关于)/u, "");
    return { ...(organ.length > 2 && { organ }), year: yearOf(match[2]) };
  }
  const period = new RegExp(String.raw`${YEAR.source}1\s*月\s*1\s*日`, "u").exec(textOf(text, head));
  const year = period?.[1] ?? YEAR.exec(text)?.[1];
  return year ? { year: yearOf(year) } : {};
}
