import { calledInProse } from "../../form/inProse.ts";
import type { Form } from "../../form/form.ts";
import { once } from "../../text/once.ts";
import { lexiconOf, type Lexicon, type Listed, type Role } from "./token.ts";
import { commonWords } from "./words.ts";

const OUTCOMES = "outcomes.";
const TOTAL = "outcomes.total";

/** The words of the prose with what it calls the rows and columns of a form. */
export const wordsOfForm = once((form: Form): Lexicon => lexiconOf([...commonWords, ...termsOf(form)]));

function* termsOf(form: Form): Iterable<Listed> {
  const rows = (table: string, grid: string) => calledInProse(form, table, grid, "rows");
  for (const [key, words] of rows("requests", "requests"))
    if (key.startsWith(OUTCOMES) && key !== TOTAL) yield ["outcome", key, withNouns(words)];
  yield* listed("applicant", calledInProse(form, "requests", "requests", "columns"));
  yield ["applicant", "organizations", ["法人", "单位", "组织", "法人组织"]];
  yield ["applicant", ENTERPRISES, ["企业", "企业法人"]];
  yield ["applicant", "naturalPersons", ["个人", "公民个人申请", "自然人个人"]];
  yield* casesOf(form);
  yield* listed("document", rows("disclosure", "documents"));
  yield ["documents", "", ["文件"]];
  yield* listed("column", calledInProse(form, "disclosure", "documents", "columns"));
  yield* listed("decision", rows("disclosure", "permits"));
  yield* listed("decision", rows("disclosure", "enforcement"));
  for (const grid of ["permits", "enforcement"])
    for (const [key, words] of rows("disclosure", grid))
      yield ["decision", key, words.flatMap(word => shortOf(word))];
  for (const words of calledInProse(form, "disclosure", "permits", "columns").values())
    yield ["decide", "", words];
  yield ["decide", "", ["本年处理决定数量", "处理决定数量"]];
  yield ["show", "", ["公示", "公布"]];
  for (const words of rows("disclosure", "fees").values())
    yield ["fees", "", words.flatMap(word => FEES.map(amount => word + amount))];
}

/** 许可, 许可决定 for 行政许可. */
const shortOf = (decision: string): string[] => {
  const short = decision.replace(/^行政/, "");
  return [short, `${short}决定`];
};

/** What may follow the name of the fees where their amount is told. */
const FEES = ["", "金额", "总额", "总金额", "收入", "项目收费", "项目收费总额", "项目收费金额", "项目金额"];

/** Table four's columns: kinds of cases, and what came of them. */
function* casesOf(form: Form): Iterable<Listed> {
  for (const [key, words] of calledInProse(form, "reviewAndLitigation", "reviewAndLitigation", "columns")) {
    const result = key.split(".").at(-1) ?? key;
    yield isResult(result) ? ["result", result, words] : ["case", key, withCourt(words)];
  }
  yield ["result", CLOSED, ["已审结", "均已审结", "全部审结", "审结"]];
  yield ["unknown", "", ["复议机关", "复议机构", "复议决定", "行政复议机关", "行政复议决定", "行政复议法"]];
}

/** Cases that are over, whatever came of them. */
export const CLOSED = "closed";

/** 企业 may be commercial enterprises alone, or whoever isn't a natural person. */
export const ENTERPRISES = "enterprises";

const KINDS = ["review", "litigation", "direct", "afterReview"];
const isResult = (key: string): boolean => !KINDS.includes(key);

const withCourt = (words: readonly string[]): string[] =>
  words.flatMap(word => [word, word.replace(/^行政/, ""), `${word}案件`]);

const withNouns = (words: readonly string[]): string[] =>
  words.flatMap(word => [word, `${word}类`, `${word}情形`, `${word}的信息`]);

const listed = (role: Role, called: ReadonlyMap<string, readonly string[]>): Listed[] =>
  [...called].map(([key, words]) => [role, key, words]);
