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

/** Outcomes as writers name them, those of single rows among them. */
export const NAMED_OUTCOMES: readonly Entry[] = [
  ...["予以公开", "部分公开", "不予公开", "无法提供", "不予处理", "其他处理", "不予受理"],
  ...["不存在", "不掌握", "不属于", "非本机关", "不明确", "另行制作", "不予提供"],
  ...["国家秘密", "第三方", "内部事务", "过程性信息", "执法案卷", "行政查询", "信访", "重复申请"],
  ...["补正", "撤回", "撤销申请", "告知", "已主动公开", "同意公开"],
];

/** Aspects under which one list counts requests: who asked, how they came in, how they were answered. */
export const ASPECTS: readonly (readonly Entry[])[] = [
  ["自然人", "公民", "个人", "法人", "组织", "企业", "机构", "律师"],
  ["当面", "现场", "网络", "网上", "互联网", "平台", "信函", "邮寄", "来信", "邮件", "传真", "邮箱", "渠道"],
  [...NAMED_OUTCOMES, "结转"],
];

/** Ways by which requests come in, one of which at least is no publishing either. */
export const WAYS_IN: readonly Entry[] = [
  ...["网络", "网上", "网站", "互联网", "平台", "系统", "线上", "在线", "电子邮件", "邮箱"],
  ...["线下", "电话", "口头", "窗口"],
];
export const WAYS_BY_HAND: readonly Entry[] = [
  ...["当面", "现场", "信函", "邮寄", "信件", "邮递", "快递", "书面", "纸质", "传真", "挂号信"],
];

/** How requests were answered, as table three has it. */
export const OUTCOMES: readonly Entry[] = [
  ...["予以公开", "部分公开", "不予公开", "无法提供", "不予处理", "其他处理"],
];

/** What becomes of documents that are gone through. */
export const KEPT_OR_NOT: readonly Entry[] = [
  ...["继续有效", "保留", "继续实施", "继续执行", "废止", "失效", "修改", "修订", "拟修订", "停止执行"],
];

/** Documents that are gone through: 清理文件 12 件. */
export const GONE_THROUGH: readonly Entry[] = ["清理", "梳理", "审查", "评估", "排查"];

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

/** What is summed up with the deed again: 甲公开 11 条，乙公开 17 条，共公开 28 条. */
export const SUMMED_DEEDS: readonly Entry[] = [
  ...["公开", "发布", "推送", "更新", "制作", "刊发", "报送", "受理", "办理", "收到", "举办", "开展", "培训"],
];

/** What is done to things that are kept up: in brackets behind them they are no parts of them: 办事指南 46 项（新增 4 项、调整 9 项）. */
export const CHANGES: readonly Entry[] = [
  ...["新增", "调整", "更新", "修订", "修改", "取消", "删除", "增加", "减少", "优化", "完善"],
];
