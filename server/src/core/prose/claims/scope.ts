import { isOrgan } from "./words.ts";

/** Who reports, on which year. */
export interface Reporter {
  readonly organ?: string;
  readonly year?: number;
}

/** The year that a sentence speaks of so far, where it names one; those in names, dates and document numbers don't count. */
export function yearSaid(sentence: string): number | undefined {
  const bare = sentence.replace(/《[^《》]*》|[〔[(]\d{4}[〕\])]\d*号?/g, "");
  const last = [...bare.matchAll(/(?<!\d)((?:19|20)\d{2})年/g)].at(-1)?.[1];
  if (last !== undefined) return Number(last);
  return undefined;
}

const WIDER = /全([市县区省州旗盟镇乡]|系统|街道)/;
const OWN_LEVEL = /(?:市|县|区|省|州|旗|盟|镇|乡)本级|本级/;
const OTHER_BODY =
  /(?:[省市县区州旗]|人民)政府(?:办公室|办)|[省市县区州旗][直属]?[\u4e00-\u9fff]{2,6}[局委]|各(?:乡|镇|街道|县|区|市|部门|单位)/g;

/** Bodies among which a number is divided, once that is over: 共 67 件，其中县政府办公室 19 件、乡镇 48 件；. */
const DIVIDED = /(?:其中|[(])[^;。()]*(?:\([^()]*\)[^;。()]*)*[;)]/g;

/** Spans of time that aren't the year: 条例施行以来, 三年来, 近两年; not 今年以来, 2024年以来. */
const OTHER_TIME =
  /(?<![年月初度])以来|(?<!\d)[二三四五六七八九十两2-9]个?年(?:以)?来|(?:近|过去)[二三四五六两2-6]年/;

/** Whether a sentence speaks of another body's figures, of those of all bodies of a place in one body's report, or of other times. */
export function isOfAnother(said: string, { organ }: Reporter): boolean {
  const sentence = said.replace(DIVIDED, "");
  if (OTHER_TIME.test(sentence)) return true;
  const isGovernment = /政府$/.test(organ ?? "");
  const wide = WIDER.exec(sentence);
  if (wide && !(isGovernment && organ?.includes(wide[1] ?? ""))) return true;
  if (OWN_LEVEL.test(sentence)) return true;
  return [...sentence.matchAll(OTHER_BODY)].some(([body]) => !isOrgan(body, organ));
}
