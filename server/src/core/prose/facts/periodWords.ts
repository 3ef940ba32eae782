import type { Entry } from "../../text/lexicon.ts";

/** What the period is called. */
export const PERIOD_NOUNS: readonly Entry[] = ["期限", "时限", "时间", "时段", "区间", "周期", "范围"];

/** Whose period it is, before that noun. */
export const FIGURES: readonly Entry[] = ["统计", "数据", "报告"];

/** Before the first and last day of a year, in any prose. */
export const OF_A_YEAR: readonly Entry[] = [...["统计", "数据", "时限", "期限", "时间"], ...["起止", "截止"]];

/** The year, said again without its number. */
export const SAME_YEAR: readonly Entry[] = ["同年", "当年", "本年", "该年"];
