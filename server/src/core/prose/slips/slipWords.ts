import type { Entry } from "../../text/lexicon.ts";

/** Behind a word said twice they show that it is no part of a longer name: 项目项目库 is, 资金资金的 isn't. */
export const BEHIND_DOUBLED: readonly Entry[] = [
  ...[",", "。", ";", "、", ":", ")", "!", "?", "”"],
  ...["的", "了", "和", "与", "及", "等", "在", "对", "将", "已", "均", "进行"],
];

/** Words that no longer name begins or ends with, so that twice on end is a slip whatever follows. */
export const NEVER_TWICE: readonly Entry[] = [
  ...["进行", "开展", "加强", "推进", "落实", "做好", "主动", "及时", "全年", "本年", "我们", "以及", "按照"],
];

/** Words that may well stand twice: the first ends a name, the second says how it is done. */
export const MAY_STAND_TWICE: readonly Entry[] = ["公开", "公示", "服务"];
