import type { Entry } from "../../text/lexicon.ts";

/** What is done with the report that is named behind them. */
export const PUBLISH: readonly Entry[] = ["公布", "发布", "编制", "公开", "向社会"];

/** An organ's name ends so. */
export const ORGAN_ENDS: readonly Entry[] = [
  ...["政府", "局", "委", "办", "办公室", "院", "校", "中心"],
  ...["街道", "镇", "乡"],
];

/** Behind a year at a section's head: what was done in it follows. */
export const AFTER_OWN_YEAR: readonly Entry[] = [",", "全", "我", "本"];

/** The organ, as it calls itself before what it is going to do. */
export const WE: readonly Entry[] = [
  ...["我局", "我们", "我委", "我办", "我市", "我县", "我区", "我镇", "我街", "我院", "我校"],
  ...["本机", "本机关", "本单", "本单位", "本局"],
];
