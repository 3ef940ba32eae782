import type { Entry } from "../../text/lexicon.ts";

/** What is done with requests or made in documents: a member of a list that tells it may be none, but a statement of its own. */
export const DEEDS: readonly Entry[] = [
  ...["行政复议", "诉讼", "应诉", "引发", "提起"],
  ...["新收", "收到", "受理", "结转", "办结", "答复"],
  ...["制发", "制定", "出台", "作出"],
];

/** Of what 其他 is the rest when it names a manner of doing: 其他方式 28 条. */
export const MANNERS: readonly Entry[] = [
  ...["方式", "渠道", "途径", "形式"],
  ...["平台", "载体", "媒体", "方面", "类", "类别"],
];
