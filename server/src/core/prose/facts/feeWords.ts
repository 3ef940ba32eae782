import type { Entry } from "../../text/lexicon.ts";

/** What the fee of the regulation's article 42 is called. */
export const FEES: readonly Entry[] = [
  ...["信息处理费", "信息公开处理费"],
  ["信息信息处理费", "a word doubled"],
  ["信息公开信息处理费", "of 政府信息公开信息处理费"],
];

/** Before the fee, with words between: there was none. */
export const NONE: readonly Entry[] = ["未", "没有", "无", "不存在"];

/** Before the fee: it wasn't asked for. */
export const WAIVED: readonly Entry[] = ["免收", "免除", "免予收取"];

/** Behind the fee. */
export const NOT_CHARGED: readonly Entry[] = ["未收取", "未产生", "未发生", "没有收取", "免收"];

export const CHARGE: readonly Entry[] = ["收取", "产生", "发生"];

/** A sentence that counts for several bodies, or for one among them, needn't agree with another. */
export const OF_SEVERAL: readonly Entry[] = [
  ...["全省", "全市", "全州", "全县", "全区"],
  ...["各级", "各地", "各部门", "各单位", "本级", "下属", "系统"],
];

/** Nor need a clause that is of some requests only. */
export const OF_SOME: readonly Entry[] = ["其余", "另外", "其他", "部分", "其中", "减免"];

export const LAST_YEAR: readonly Entry[] = ["上年", "去年", "上一年"];

/** Before what applicants were told to pay, and before what was received. */
export const DUE: readonly Entry[] = ["总金额", "应收", "应收取", "应缴", "应缴纳", "通知金额"];
export const CHARGED: readonly Entry[] = ["实收", "实际收取", "实际收到", "实收取", "实际缴纳"];
