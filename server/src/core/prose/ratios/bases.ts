import { anyOf } from "../../text/lexicon.ts";
import { isFrom } from "../cue.ts";
import { limits } from "../limits.ts";
import type { Mention } from "../mention.ts";
import { LAST_YEAR } from "./ratioWords.ts";

/** What leads to an earlier year's number: 上年的 31 起, 较上年（31 起）, 较（31 起）. */
const BASE = new RegExp(
  String.raw`(?:${anyOf(LAST_YEAR)}|(20\d\d)年度?)(?:同期)?[^,;。增减升降多少]{0,8}[(]?$|[较比](?:同期)?的?[(]?$`,
);

/**
 * Those of some counts that are of an earlier year. A year before the latest's own number makes it none: 2025 年收到 14
 * 件，比 2024 年的 11 件增加 3 件.
 */
export function basesAmong(text: string, counts: readonly Mention[]): readonly Mention[] {
  const bases: Mention[] = [];
  const years: number[] = [];
  for (const count of counts) {
    const { start } = count.quantity.span;
    const told = BASE.exec(text.slice(Math.max(0, start - limits.baseWords), start));
    if (!told && !isFrom(count)) continue;
    bases.push(count);
    years.push(Number(told?.[1] ?? 0));
  }
  const latest = years.reduce((one, other) => Math.max(one, other), -Infinity);
  if (bases.length < 2 || latest === 0 || years.every(year => year === latest)) return bases;
  return bases.filter((_, at) => years[at] !== latest);
}

const ONLY_YEAR = new RegExp(
  `^(?:${anyOf(LAST_YEAR)}|20\\d\\d年)度?(?:同期)?(?:[为是有]?|[^,;。增减]{0,10}(?:数量|件数|总数|数)[为是])$`,
);

/** Whether a number has nothing but an earlier year before it, or says what it counts: （上年 64 件）, （2022 年申请数量为 14 件）. */
export const isOnlyYears = ({ before }: Mention): boolean => ONLY_YEAR.test(before);
