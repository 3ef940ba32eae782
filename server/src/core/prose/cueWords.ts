import type { Entry } from "../text/lexicon.ts";

/** Open parts of a whole, wherever in the clause they stand. */
export const INCLUDE: readonly Entry[] = ["包括", "包含", "涵盖"];

/** Open parts of a whole at a clause's head only: 含 is a part of many words. */
export const CONTAIN: readonly Entry[] = ["内含", "含"];

/** Open parts that are all of the whole. */
export const IN_DETAIL: readonly Entry[] = ["具体为", "具体是", "具体有", "具体情况", "具体包括"];

/** Give each part its number in turn. */
export const IN_TURN: readonly Entry[] = ["分别", "依次为", "各为"];

/** Say by which aspect a whole is divided: 按渠道分，从申请人看. */
export const BY: readonly Entry[] = ["按", "按照", "从", "依", "依照", "就"];

/** Ways by which things come in or go out: a list of them behind a number shares it out. */
export const WAYS: readonly Entry[] = ["渠道", "途径", "方式"];

/** Before 其他途径 they tell an outcome, the applicant referred to others, and neither a way nor the rest. */
export const REFERRED: readonly Entry[] = ["告知", "引导", "指引"];

/** What its 结果 are the outcomes of. */
export const HANDLING: readonly Entry[] = ["办理", "处理", "答复", "办结"];

/** Close the aspect. */
export const DIVIDED: readonly Entry[] = [
  ...["划分", "区分", "分类", "统计", "分", "类别"],
  ...["看", "来说", "而言"],
];

/** Of several things only the chief ones are named. */
export const CHIEFLY: readonly Entry[] = ["主要", "集中在", "前三位", "前五位", "前十位"];

/** Words of a total that say nothing of what it counts. */
export const FILLERS: readonly Entry[] = [
  ...["信息", "全年", "全部", "总数", "以上", "上述", "总", "本年", "本年度"],
  ...["两项", "三项", "四项", "各项", "两类", "三类", "四类", "各类", "两者", "二者", "三者"],
  ...["渠道", "各渠道", "平台", "各平台"],
];

/** A total of what was named before. */
export const TOTAL: readonly Entry[] = [
  ...["共计", "合计", "总计", "总共", "一共", "共有", "共为", "累计", "共"],
  ...["总数", "总数为", "总量", "总量为"],
];

/** What is left of a whole. */
export const LEFT: readonly Entry[] = ["其余", "剩余", "余下", ["其馀", "其余 as it is often misspelled"]];

/** The same, where nothing else stands before the number: 余 2 件; within a clause they are parts of names. */
export const LEFT_ALONE: readonly Entry[] = ["余", "剩", "尚余", "还剩"];

export const OTHERS: readonly Entry[] = ["其他", "其它"];

/** Behind 其他 they make the name of a row or of another thing: 其他处理, 其他行政机关. */
export const AFTER_NAMED_OTHERS: readonly Entry[] = ["处理", "法律", "行政", "结果"];

/** Before 其他: what parts the members of a list, or leads to one. */
export const BEFORE_OTHERS: readonly Entry[] = [
  ...[",", "、", ";", ":"],
  ...["以", "由", "从", "通过", "经", "经过", "为", "在", "另有"],
  ...["其中", "包括", "包含"],
];

/** Before 其他 they lead to one at a clause's head; within it they join it to another thing: 处罚和其他权力 40 条. */
export const AND_OTHERS: readonly Entry[] = ["和", "及", "与", "以及"];

/** A number beside these is a change, a rate, an aim, or of what isn't counted. */
export const COMPARED: readonly Entry[] = [
  ...["同比", "环比", "较", "相比", "比上年", "比去年", "比上一年", "多出"],
  ["比20", "比2023年, a year in digits"],
  ...["增长", "增加", "增至", "减少", "下降", "上升", "提升", "提高", "降低"],
  ...["每", "平均", "人均", "日均", "月均"],
  ...["不含", "不包括", "除外", "剔除"],
  ...["上限", "目标"],
];

/** Behind a number that 由 or 从 leads to they say what it became: 由 7 件增加到 9 件. */
export const BECAME: readonly Entry[] = [
  ...[
    "增加到",
    "增加至",
    "增加为",
    "增长到",
    "增长至",
    "增至",
    "增到",
    "上升到",
    "上升至",
    "升至",
    "提高到",
    "提升至",
  ],
  ...["减少到", "减少至", "减少为", "减至", "减到", "下降到", "下降至", "降至", "降到", "降为", "变为"],
];

export const EARLIER_YEARS: readonly Entry[] = ["上年", "去年", "上一年", "往年", "历年", "前年"];

/** What comes from an earlier year and counts in this one. */
export const CARRIED: readonly Entry[] = [
  ...["结转", "转结", "转来", "转入", "转接", "遗留", "延续", "跨年", "接续"],
  ...["未办结", "未答复"],
];

/** A clause with one of these is a statement of its own, no further part. */
export const NEW_STATEMENT: readonly Entry[] = [
  ...["全年", "今年", "本年", "此外", "另外", "同时", "累计", "均"],
  ...["开展", "举办", "召开", "参加", "制定", "印发", "修订", "完善", "建成"],
  ...["新增", "清理", "整改", "转发"],
  ...["发生", "引发"],
  ...["占", "答复率", "办结率"],
];

/** Deeds that open a statement of their own only behind 并. */
export const DEEDS_AFTER_AND: readonly Entry[] = ["发布", "对", "向"];

/** Before 组织 they make it a body and no deed: 法人或其他组织. */
export const BEFORE_ORGANIZATION: readonly Entry[] = ["其他", "其它", "社会", "公益", "党", "和", "及", "或"];

/** Behind 组织 they make it a field and no deed: 组织机构类信息 16 条. */
export const AFTER_ORGANIZATION: readonly Entry[] = [
  ...["机构", "架构", "人事", "领导", "管理", "保障", "建设", "类", "信息", "申请", "提交", "提出", "的"],
];

/** Words that begin with 共 and count nothing. */
export const AFTER_SHARED: readonly Entry[] = [
  ["性", "共性"],
  ["享", "共享"],
  ["建", "共建"],
  ["和", "共和"],
  ["同", "共同"],
];
