import type { Entry } from "../../text/lexicon.ts";
import { SILENT } from "./silent.ts";
import type { Listed } from "./token.ts";

/** Each word with each ending, and without one. */
const withEndings = (words: readonly string[], endings: readonly string[]): string[] =>
  words.flatMap(word => [word, ...endings.map(ending => word + ending)]);

const RECEIVE: readonly Entry[] = [
  ["收", "收 93 件，办结 95 件"],
  ...["收到", "受理", "接收", "接到", "收办", "收取", "接受", "登记", "承接", "接办", "承办"],
];
const NEW: readonly Entry[] = [
  ...["新收", "新收到", "新受理", "新接收", "新接到", "新增", "新登记", "收到新", "新收办"],
];
const FINISH: readonly Entry[] = [
  ...[
    "办结",
    "答复",
    "办理完毕",
    "办理完结",
    "处理完毕",
    "办毕",
    "办理答复",
    "办理结果总计",
    "办理总计",
    "办结总数",
    "办结答复",
    "共办结",
    "合计办结",
    "总计办结",
    "答复办结",
  ],
];
const DO: readonly Entry[] = ["办理", "处理", "办"];
const DUE: readonly Entry[] = [
  ...["应办", "应办结", "需办结", "应当办结", "应办结总数", "应办理总数", "应答复总数"],
  ...["应办理", "应处理", "需办理", "需要办理", "须办理", "应当办理", "共应办理", "共需办理"],
  ...[
    "共办",
    "共办理",
    "共处理",
    "合计办理",
    "合计应办",
    "合计应办理",
    "合计需办理",
    "总计办理",
    "需处理",
    "应答复",
    "需答复",
  ],
];
const CARRY: readonly Entry[] = [
  ...[
    "结转",
    "结转自",
    "转自",
    "转结",
    "转",
    "转入",
    "转来",
    "结转来",
    "结转入",
    "结转至",
    "结转到",
    "转至",
    "转到",
    "转接",
  ],
  ...["遗留", "延续", "跨年", "未办结", "未办理完毕", "未答复", "顺延", "接转", "结存", "在办", "在办理"],
  ...["继续办理", "继续处理", "待办理", "待处理"],
  ...["正在办理", "正在办理中", "正在处理", "尚在办理", "仍在办理"],
  ...[
    "延至",
    "延到",
    "延续至",
    "延续到",
    "留待",
    "留至",
    "顺延至",
    "顺延到",
    "移至",
    "跨年至",
    "延期至",
    "跨年度",
  ],
];
const LAST: readonly Entry[] = [
  ...["上年", "上年度", "上一年", "上一年度", "去年", "上年末", "上年底", "去年底", "上一年末"],
  ["年初", "what was open then"],
  ["往年", "what was open of all years before"],
  ["以前年度", "what was open of all years before"],
];
const NEXT: readonly Entry[] = [
  "下年",
  "下年度",
  "下一年",
  "下一年度",
  "次年",
  "次年度",
  "明年",
  "翌年",
  "来年",
];

const PAPERS = ["书", "表", "件", "案件", "事项", "信件", "办件", "事宜"];
const REQUEST: readonly Entry[] = [
  ...withEndings(["信息公开申请", "政府信息公开申请", "信息公开的申请", "政府信息公开的申请"], PAPERS),
  ...withEndings(["政府信息申请", "政府信息依申请公开", "公开申请", "公开政府信息的申请"], PAPERS),
  ...withEndings(["公开政府信息申请", "公开信息申请"], PAPERS),
  ...withEndings(["依申请公开", "依申请", "依申请公开申请", "依申请公开的申请"], PAPERS),
  ...["依申请公开信息", "依申请公开政府信息", "依申请公开政府信息申请", "依申请公开信息申请"],
];
const APPLICATION: readonly Entry[] = withEndings(
  ["申请", "有效申请"],
  ["件", "事项", "案件", "书", "表", "信息"],
);
/** Who asks, where all do: 公众向本局提交的. */
const PEOPLE: readonly Entry[] = [
  ...["公众", "社会公众", "群众", "人民群众", "申请人", "当事人", "公民、法人和其他组织", "社会各界"],
  ...["公民、法人或其他组织", "公民、法人或者其他组织", "公民、法人及其他组织", "公民、法人以及其他组织"],
  ...["提交", "提出", "递交", "寄送", "向", "来自", "被申请人", "原告", "被告", "群众来信"],
  ...["通过各渠道", "通过各种渠道", "通过各类渠道", "通过多种渠道", "各渠道", "线上线下", "各种渠道"],
];

const CAUSE: readonly Entry[] = [
  ...["因", "由", "由于", "涉及", "涉", "就", "被", "对", "针对", "关于", "有关"],
  ...["法院受理", "人民法院受理", "法院受理涉及", "复议机关受理", "行政复议机关受理"],
  ...["引起", "引发", "发生", "产生", "提起", "被提起", "被申请", "导致", "造成", "不服"],
  ...["政府信息公开", "信息公开", "政府信息公开工作", "信息公开工作", "政府信息公开问题", "信息公开问题"],
  ...["政府信息公开事项", "政府信息公开类", "信息公开类", "政府信息公开答复", "信息公开答复", "政府信息"],
];

/** Why something isn't done yet, and what of it. */
const STILL_DUE: readonly Entry[] = [
  ...["未到", "尚未到", "未届", "尚未届", "仍在", "尚在", "还在"].flatMap(word => [
    ...["答复期限", "办理期限", "法定期限", "法定答复期限", "法定办理期限", "答复期", "办理期"].map(
      term => word + term,
    ),
  ]),
  ...["答复期限内", "办理期限内", "法定期限内", "法定办理期限内", "法定答复期限内", "未到期限", "办理过程中"],
];

/** Words that hold one of those above and mean something else. */
const OTHERWISE: readonly Entry[] = [
  ...["转办", "转发", "转变", "转型", "转移", "转载", "转送", "转交", "流转", "中转", "主动公开", "公开栏"],
  ...["办公", "办法", "办事", "处理费", "信息处理费", "申请表格", "公开指南", "申请渠道", "申请流程"],
];

const JOIN: readonly Entry[] = ["、", "和", "及", "与", "以及", "或", "或者"];

/** The words of every form. */
export const commonWords: readonly Listed[] = [
  ["receive", "", RECEIVE],
  ["new", "", NEW],
  ["finish", "", FINISH],
  ["due", "", DUE],
  ["do", "", DO],
  ["carry", "", CARRY],
  ["decide", "", ["决定", "处理决定", "决定书"]],
  ["last", "", LAST],
  ["next", "", NEXT],
  ["request", "", REQUEST],
  ["application", "", APPLICATION],
  ["respectively", "", ["分别", "分别为", "分别是", "分别有", "依次为"]],
  ["disclose", "", ["公开"]],
  ["cause", "", CAUSE],
  ["unknown", "", OTHERWISE],
  ["join", "", JOIN],
  ["silent", "", PEOPLE],
  ["silent", "", SILENT],
  ["silent", "", STILL_DUE],
];
