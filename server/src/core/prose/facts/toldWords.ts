import type { Entry } from "../../text/lexicon.ts";

/** By which words the organ speaks of itself, or of the place whose organ it is. */
export const OWN_SELF: readonly Entry[] = [
  ...["我局", "我委", "我办", "我厅", "我市", "我县", "我区", "我镇", "我乡", "我街道", "我院", "我单位"],
  ...["本局", "本机关", "本单位", "本级", "本镇", "本街道"],
  ...["全局", "全委", "全市", "全县", "全区", "全镇", "全乡", "全街道", "全系统", "全年"],
];

/** What an organ tells of a year's work. */
export const OWN_DEEDS: readonly Entry[] = [
  ...["收到", "受理", "接收", "新收", "办理", "办结", "答复"],
  ...["公开", "发布", "公布", "制发", "印发", "更新", "推送", "转载"],
  ...["作出", "实施", "收取", "组织", "开展", "召开", "举办", "培训", "接待", "回应"],
];

/** A sentence with one of these looks back or compares. */
export const LOOKING_BACK: readonly Entry[] = [
  ...["相比", "同比", "对比", "相较", "较上", "较去", "较20", "比上年", "比去年", "比20"],
  ...["增长", "减少", "下降"],
  ...["去年", "往年", "历年", "以来", "至今", "截至", "截止", "曾", "当时"],
];

/** Between a year and what was done, they make it something of that year that goes on in this one. */
export const STILL_OPEN: readonly Entry[] = [
  ...["结转", "转入", "转办", "跨年", "遗留", "未办结", "起", "已于"],
  ...["问题", "指出", "反馈", "评估", "考核", "通报"],
  ...["修订", "建成", "引发", "复议", "诉讼", "判决"],
];

/** Behind a year they make a document's name, or an event's: 2023年度报告, 2023年工作要点. */
export const NAMED_BY_YEAR: readonly Entry[] = [
  ...["年度报告", "年报", "年政府信息公开工作年度报告", "年度政府信息公开工作年度报告"],
  ...["年政务公开", "年度政务公开", "年底", "年末", "年初"],
];
