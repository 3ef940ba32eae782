import type { Entry } from "../../text/lexicon.ts";

/** Lead to what is more than last year. */
export const RISES: readonly Entry[] = [
  ...["增长", "增加", "增多", "净增", "增幅", "上升", "上涨", "提高", "提升"],
  ["多", "比上年多 5 件"],
];

export const FALLS: readonly Entry[] = [...["减少", "减幅", "下降", "降低", "降幅"], ["少", "比上年少 5 件"]];

export const LAST_YEAR: readonly Entry[] = ["上年", "去年", "上一年"];

/** Of what a share is one, behind 占. */
export const SHARED: readonly Entry[] = [
  ...["全部", "全年", "总数", "总量", "总体", "总", "申请"],
  ...["比", "比例", "比重"],
];

/** Several counts have one share together, or one each. */
export const JOINT: readonly Entry[] = ["合计", "共", "总计", "累计", "均", "分别"];

/** Rates of what was due: what was carried over is counted to it or not. */
export const OF_DUE: readonly Entry[] = ["办结", "答复", "办理"];
