import type { Form } from "../../form/form.ts";
import { anyOf } from "../../text/lexicon.ts";
import { once } from "../../text/once.ts";
import { casesAt, decisionsAt, documentsAt, requestsAt, type CellKey } from "./claim.ts";
import { END, pattern, type DenialShape } from "./denialShape.ts";
import { caseGroups, decisionsOf, documentColumns, documentRows, requestRows } from "./terms.ts";
import { REQUEST } from "./words.ts";

const NONE = anyOf(["未", "没有", "尚未", "均未", "无", "零"]);
const HAPPENED = `${anyOf(["有", "发生", "出现", "产生", "收到", "引发", "引起", "被"])}?`;
const AROSE = anyOf(["申请", "提起", "引起", "引发", "发生", "产生"]);
const CAUSE = `[因由]?(?:政府信息公开(?:工作)?)?而?被?${AROSE}?的?(?:政府信息公开)?`;
const CASES = `的?${anyOf(["案件", "情况", "情形", "申请", "事项", "行为", "现象"])}?`;
const COURT = `(?:行政)?诉讼${CASES}`;
const AND = anyOf(["、", "和", "及", "与", "或", "或者", "以及"]);
const total = (group: string): CellKey => casesAt(`${group}.total`);
const courts = [total("litigation.direct"), total("litigation.afterReview")];

const ACTS = `${anyOf(["决定", "事项", "案件", "行为"])}?`;
const NOT_DECIDED = `(?:未|没有|(?<!有)无)${anyOf(["作出", "做出", "实施", "有", "发生"])}?`;
const ALL_BUT_GRANTED = ["grantedInPart", "refused", "unavailable", "notProcessed", "otherOutcome"];

const ALL = anyOf(["均", "全部", "都"]);
const IN_ORDER = "(?:依法|按[^,。;]{1,8})?";
/** Nothing of the sentence so far says that it speaks of some only. */
const NOT_SOME = `(?:(?!${anyOf(["其中", "不予", "部分", "可以", "应当"])}).)*`;
const GOT = anyOf(["收到", "受理", "新收", "办结", "答复"]);

/** Ways to say that there was none of something, in the words of a form: 未收到申请, 无行政强制. */
export const noneShapes = once((form: Form): readonly DenialShape[] => {
  const [requests, groups] = [requestRows(form), caseGroups(form)];
  const review = `${CAUSE}${groups("review")}${CASES}`;
  const decisions = decisionsOf(form);
  const decided = `(?:${decisions.map(([, , noun]) => noun).join("|")})(?:处理)?${ACTS}`;
  const also = `(?:${decided}${anyOf(["、", "和", "及", "与", "以及"])}){0,3}`;
  return [
    {
      shape: pattern("(?:无|没有)", REQUEST, END),
      has: new RegExp(REQUEST),
      cells: [requestsAt("received", "total")],
    },
    {
      shape: pattern(ALL, "已?", IN_ORDER, requests("outcomes.granted"), END),
      has: new RegExp(ALL),
      of: new RegExp(`^${NOT_SOME}${GOT}${NOT_SOME}申请${NOT_SOME}$`),
      cells: ALL_BUT_GRANTED.map(row => requestsAt(`outcomes.${row}`, "total")),
    },
    {
      shape: pattern(
        "(?:未|没有)",
        documentColumns(form)("made"),
        "(?:过|任何)?",
        documentRows(form)("normativeDocuments"),
        END,
      ),
      has: new RegExp(documentRows(form)("normativeDocuments")),
      cells: [documentsAt("normativeDocuments", "made")],
    },
    ...decisions.map(([grid, row, noun]): DenialShape => ({
      shape: pattern(NOT_DECIDED, also, `${noun}(?:处理)?`, ACTS, "(?=$|[,。;:)、和及与])"),
      has: new RegExp(noun),
      cells: [decisionsAt(grid, row)],
    })),
    {
      shape: pattern(
        NONE,
        anyOf(["收到", "接到", "受理", "接收"]),
        `${anyOf(["任何", "过", "到"])}?(?:关于)?`,
        REQUEST,
        END,
      ),
      has: new RegExp(REQUEST),
      cells: [requestsAt("received", "total")],
    },
    {
      shape: pattern(NONE, HAPPENED, review, AND, "被?(?:提起)?", COURT, END),
      has: /诉讼/,
      cells: [total("review"), ...courts],
    },
    {
      shape: pattern(NONE, HAPPENED, review, END),
      has: new RegExp(groups("review")),
      cells: [total("review")],
    },
    {
      shape: pattern(NONE, HAPPENED, CAUSE, groups("litigation"), CASES, END),
      has: new RegExp(groups("litigation")),
      cells: courts,
    },
  ];
});
