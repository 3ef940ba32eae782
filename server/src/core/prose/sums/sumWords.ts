import type { Entry } from "../../text/lexicon.ts";

/** What is done with requests or made in documents: a member of a list that tells it may be none, but a statement of its own. */
export const DEEDS: readonly Entry[] = [
  ...["行政复议", "诉讼", "应诉", "引发", "提起"],
  ...["新收", "收到", "受理", "结转", "办结", "答复"],
  ...["制发", "制定", "出台", "作出"],
];

/** Cases that end in an outcome. */
export const CASES: readonly Entry[] = ["行政复议", "复议", "行政诉讼", "诉讼", "应诉"];

/** How a review or a suit ends: 结果 may stand before it. */
export const CASE_OUTCOMES: readonly Entry[] = [
  ...["维持", "纠正", "其他结果", "尚未审结", "未审结", "尚未结案", "未结案", "正在审理"],
  ...["撤回", "撤诉", "撤销", "驳回", "终止"],
];

/** Behind a number they say what it is: 2 件为网络申请. */
export const COPULAS: readonly Entry[] = ["为", "是", "系", "属"];

/** Aspects under which one list counts requests: who asked, how they came in, how they were answered. */
export const ASPECTS: readonly (readonly Entry[])[] = [
  ["自然人", "公民", "个人", "法人", "组织", "企业", "机构", "律师"],
  ["当面", "现场", "网络", "网上", "互联网", "平台", "信函", "邮寄", "来信", "邮件", "传真", "邮箱", "渠道"],
  ["予以公开", "部分公开", "不予公开", "无法提供", "不予处理", "其他处理", "结转", "信息不存在"],
];

/** Where information is published: the same may be in several of them. */
export const OUTLETS: readonly Entry[] = [
  ...["网站", "门户", "公众号", "微信", "微博", "新媒体", "客户端", "政务号", "视频号", "抖音", "头条号"],
  ...["公开栏", "公告栏", "公示栏", "宣传栏", "电子屏", "显示屏", "报纸", "报刊", "广播", "电视", "公报"],
];

/** What is done with what was received. */
export const ANSWERS: readonly Entry[] = ["答复", "办结", "办理", "回复"];

/** Of what 其他 is the rest when it names a manner of doing: 其他方式 28 条. */
export const MANNERS: readonly Entry[] = [
  ...["方式", "渠道", "途径", "形式"],
  ...["平台", "载体", "媒体", "方面", "类", "类别"],
];
