import type { Entry } from "../../text/lexicon.ts";

/** Lead to what is more than last year. */
export const RISES: readonly Entry[] = [
  ...["增长", "增加", "增多", "净增", "增幅", "上升", "上涨", "提高", "提升"],
  ["多", "比上年多 5 件"],
];

export const FALLS: readonly Entry[] = [
  ...["减少", "减幅", "下降", "降低", "降幅", "回落"],
  ["少", "比上年少 5 件"],
];

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

/** Before 占 they are no subject of its own: the count before is meant. */
export const NO_SUBJECT: readonly Entry[] = [
  ...["约", "共", "合计", "均", "各", "分别", "大约"],
  ...["其", "该项", "此项", "这", "且", "并"],
];

/** Rates of what is there to be done, which can't pass 100 %; 完成率 and 增长率 can. */
export const BOUNDED_RATES: readonly Entry[] = [
  ...["办结", "答复", "回复", "办理", "处理", "处置", "受理", "反馈", "整改", "归档", "备案"],
  ...["公开", "发布", "公示", "解读", "审查", "更新"],
  ...["按时", "按期", "及时", "准确", "正确", "合格", "达标", "满意"],
  ...["知晓", "覆盖", "普及", "参与", "参训", "接通"],
];
