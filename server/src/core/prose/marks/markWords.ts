import type { Entry } from "../../text/lexicon.ts";

/** What members that a sentence names are called; other nouns are counted in the world, not in the sentence. */
export const MEMBER_NOUNS: readonly Entry[] = [
  ...["平台", "渠道", "载体", "栏目", "板块", "版块", "专栏"],
  ...["方面", "环节", "层面", "维度", "领域"],
  ...["方式", "途径", "形式"],
];

/** Counters before such a noun. */
export const MEMBER_COUNTERS: readonly Entry[] = ["个", "大", "项", "种", "类"];

/** Lead to the first member: what stands behind them is its name. */
export const LEADING: readonly Entry[] = [
  ...["通过", "利用", "依托", "运用", "以"],
  ...["从", "围绕", "聚焦", "涵盖", "包括", "对", "在"],
  ...["开设", "设置", "设立", "设有", "建成", "整合", "增设", "改版后设"],
  ...["的", "了"],
];

/** A count of what was named further up, or of more than is named. */
export const NOT_COUNTED_HERE: readonly Entry[] = [
  ...["等", "共", "合计", "总计"],
  ...["上述", "以上", "这"],
];

/** Part the last two members. */
export const AND: readonly Entry[] = ["以及", "及", "和", "与"];

/** Number what comes first in another way than 一是. */
export const FIRST_OTHERWISE: readonly Entry[] = [
  ...["首先", "第一,", "第一、", "其一"],
  ...["一方面", "一来", "一要", "一则"],
];

/** With 一 before them they make a word: 一些, 一定, 一直. */
export const AFTER_ONE: readonly Entry[] = [
  ...["些", "定", "般", "直", "致", "旦", "经", "并", "同", "时", "方", "系", "体", "律", "切", "向"],
  ...["次", "个", "项", "种", "名", "位", "样", "条", "件", "批", "对", "级"],
  ...["把", "线", "点", "度", "端", "流", "站", "边", "面", "旁"],
  ...["年", "月", "日"],
];

/** Right before a count they say what is done with as many: 在网站、微信开设 3 个专栏. */
export const DEEDS_BEFORE_COUNT: readonly Entry[] = [
  ...["开设", "设置", "设立", "设有", "建成", "建立", "打造", "新增", "新设", "开通", "增设"],
  ...["整合", "拓展", "涉及", "涵盖", "覆盖", "发布", "公布", "公开", "完善", "优化", "推出"],
];
