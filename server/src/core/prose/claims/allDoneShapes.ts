import { anyOf, type Entry } from "../../text/lexicon.ts";
import { requestsAt } from "./claim.ts";
import { END, pattern, type DenialShape } from "./denialShape.ts";
import { REQUEST } from "./words.ts";

const CARRIED_OUT = [requestsAt("carriedOut", "total")];
const CARRIED_IN = [requestsAt("carriedIn", "total")];
/** Requests that were received, of which none is told apart: 收到申请 8 件，均. */
const RECEIVED = anyOf(["收到", "受理", "接收", "新收", "接到", "收办", "登记"]);
const TOLD_APART: readonly Entry[] = [
  ...["办结", "答复", "其中", "不予", "部分", "补正", "延期", "撤", "转办", "转交", "第三方", "可以", "应当"],
  ...["复议", "诉讼", "工单", "热线", "建议", "提案", "信箱", "留言", "咨询", "投诉", "信访", "来信", "来访"],
  ...["行政许可", "政务服务", "网民", "民意", "平台", "督办", "案件", "诉求", "线索", "问题", "来电"],
];
const NOT_APART = `(?:(?!${anyOf(TOLD_APART)}).)*`;
const ALL_REQUESTS = `${anyOf(["所有", "全部", "上述", "以上", "各项"])}的?${REQUEST}`;
const NAMED = `(?:${ALL_REQUESTS}|所有申请|${REQUEST}的?)`;
const OF_RECEIVED = new RegExp(`${RECEIVED}${NOT_APART}申请${NOT_APART}$|${NAMED}$`);
const IN_TIME = `(?:${anyOf(["依法依规", "依法", "及时", "如期", "按期", "按时", "逐一"])}|[按在][^,。;]{1,10}){0,2}`;
const DONE = `${anyOf(["予以", "给予", "作出", "进行", "完成", "全部"])}?了?${anyOf(["办结", "答复", "办理完毕"])}`;
/** What isn't due yet takes nothing off such a rate: 按时答复率 100%，1 件结转. */
const ON_TIME = anyOf(["按期", "按时", "如期", "限时", "及时", "依法", "规范", "期限内", "时限内"]);
const RATE = `(?<!${ON_TIME}的?)${anyOf(["办结", "答复", "办理"])}率`;
const HUNDRED = `(?:、[^,。;、]{2,6}率)?${anyOf(["均", "都", "全部"])}?${anyOf(["为", "达", "达到", "保持", "是"])}?100%`;
/** What is still open within its time is no contradiction, where it is told; what was carried in tells nothing of it. */
const OPEN: readonly Entry[] = [
  ...["正在办理", "正在处理", "尚在", "仍在", "未到期", "期限内办理", "未办结", "跨年", "在办", "顺延"],
  ...["继续办理", "未届", "尚未到", "转入下", "转至下", "转下"],
];
const BEFORE_CARRIED = anyOf([
  "上年",
  "上年度",
  "上一年",
  "上一年度",
  "去年",
  "没有",
  "无",
  "无一",
  "无一件",
  "未",
]);
const CARRIED_ON = `(?<!${BEFORE_CARRIED}|\\d年度?)结转`;
const STILL_OPEN = new RegExp(`${CARRIED_ON}|${anyOf(OPEN)}`);
const NOTHING = anyOf(["没有", "无", "无一", "无一件", "未发生", "不存在", "未有"]);
const CARRY = anyOf(["结转", "转结"]);
const IS_CARRY = new RegExp(CARRY);
const TO_NEXT = `[至到]?(?:${anyOf(["下年度", "下年", "下一年度", "下一年", "次年", "明年"])}|20\\d{2}年度?)`;
const FROM_LAST = anyOf(["上年度", "上年", "上一年度", "上一年", "去年"]);
const LEFT = `(?:继续)?(?:办理|处理)?的?(?:${REQUEST}|${anyOf(["申请", "件", "情况", "事项", "情形", "办件"])})?`;

const ALL = anyOf(["均", "全部", "都"]);

/** Ways to say that all requests were finished, or that none was carried. */
export const allDoneShapes: readonly DenialShape[] = [
  {
    shape: pattern(ALL, "已?", IN_TIME, DONE, "(?:完毕)?", END),
    has: new RegExp(ALL),
    of: OF_RECEIVED,
    unless: STILL_OPEN,
    needsTopic: true,
    cells: CARRIED_OUT,
  },
  {
    shape: pattern(RATE, HUNDRED),
    has: /100%/,
    of: OF_RECEIVED,
    unless: STILL_OPEN,
    needsTopic: true,
    cells: CARRIED_OUT,
  },
  { shape: pattern(NOTHING, CARRY, TO_NEXT, LEFT, END), has: IS_CARRY, needsTopic: true, cells: CARRIED_OUT },
  { shape: pattern(NOTHING, CARRY, LEFT, END), has: IS_CARRY, needsTopic: true, cells: CARRIED_OUT },
  {
    shape: pattern(NOTHING, FROM_LAST, CARRY, LEFT, END),
    has: IS_CARRY,
    needsTopic: true,
    cells: CARRIED_IN,
  },
];
