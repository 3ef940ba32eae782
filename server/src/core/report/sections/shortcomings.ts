import { anyOf, type Entry } from "../../text/lexicon.ts";

/** Words of what isn't well yet. */
const SHORT: readonly Entry[] = [
  "问题",
  "不足",
  "差距",
  "短板",
  "弱项",
  "薄弱",
  "有待",
  "困难",
  "缺乏",
  "欠缺",
  "缺少",
  "滞后",
  "单一",
  "疏漏",
  "瑕疵",
  "仍需",
  "还需",
  "尚未",
  "未能",
  "未及时",
  "没有及时",
  ["不够", "不够及时, 不够规范"],
  ["不高", "as those below: 质量不高, 能力不强, 内容不全"],
  "不强",
  "不全",
  "不多",
  "不深",
  "不均",
  "不平衡",
  "不及时",
  "不完善",
  "不规范",
  "不健全",
  "不到位",
  "不熟",
  "偏少",
  "偏低",
  "偏慢",
  "较少",
  "较慢",
  "较弱",
  "较低",
  "脱节",
  "参差",
];

/** Words of what is done about it. */
const MENDING: readonly Entry[] = [
  "改进",
  "整改",
  "改善",
  "下一步",
  "下步",
  "今后",
  "将",
  "加强",
  "加大",
  "加快",
  "完善",
  "提升",
  "提高",
  "强化",
  "优化",
  "健全",
  "推进",
  "规范",
  "落实",
  "拓展",
  "丰富",
  "深化",
  "继续",
  "进一步",
  "措施",
  "计划",
  "拟",
  "打算",
  "力争",
];

const short = new RegExp(anyOf(SHORT));
const mending = new RegExp(anyOf(MENDING));

/** What is to be bettered is a shortcoming still: 业务能力有待提升. */
const TO_BE_BETTERED = /(?:有待|亟待|亟需|仍需|还需|尚需)(?:进一步)?[^,，。;；]{0,8}/g;

export const namesShortcomings = (words: string): boolean => short.test(words);
export const namesImprovements = (words: string): boolean => mending.test(words.replace(TO_BE_BETTERED, ""));
