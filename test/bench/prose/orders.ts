import type { Random } from "../../generate/random.ts";
import { any, type Sentence, type Shape } from "./shape.ts";

/** Something that the clean report's tables say, in one way to word it; ‹› is its number, ~ where words may be put in. */
interface Telling {
  readonly numbers: readonly number[];
  readonly words: string;
}

const tell = (words: string, ...numbers: number[]): Telling => ({ words, numbers });

const received: readonly Telling[] = [
  tell("~收到政府信息公开申请‹›件", 8),
  tell("~新收政府信息公开申请‹›件", 8),
  tell("~受理公众提交的政府信息公开申请‹›件", 8),
  tell("政府信息公开申请~收到‹›件", 8),
  tell("~收到‹›件政府信息公开申请", 8),
  tell("~接收申请人向本局递交的政府信息公开申请‹›宗", 8),
  tell("~登记政府信息公开申请共‹›件", 8),
  tell("~收办依申请公开事项‹›件", 8),
  tell("政府信息公开申请收到量~为‹›件", 8),
  tell("~收到申请（含上年结转‹›件）‹›件", 1, 9),
];
const carriedIn: readonly Telling[] = [
  tell("~上年结转申请‹›件", 1),
  tell("~承接2023年结转申请‹›件", 1),
  tell("~结转上年度申请‹›件", 1),
  tell("~上一年度转入本年办理的申请‹›件", 1),
  tell("‹›件申请由上年度结转而来", 1),
  tell("~去年未办结的申请‹›件", 1),
];
const handled: readonly Telling[] = [
  tell("~办结申请‹›件", 8),
  tell("~答复政府信息公开申请‹›件", 8),
  tell("~办理完毕‹›件申请", 8),
  tell("申请~办结‹›件", 8),
  tell("‹›件申请~已办结", 8),
  tell("~作出答复‹›件", 8),
  tell("政府信息公开申请办理结果~总计‹›件", 8),
];
const carriedOut: readonly Telling[] = [
  tell("~结转下年度继续办理‹›件", 1),
  tell("另有‹›件因征求第三方意见，结转下年度继续办理", 1),
  tell("‹›件正在办理，~转入2025年", 1),
  tell("尚有‹›件未到答复期限，~结转次年", 1),
  tell("其余‹›件需进一步检索，留待下年度办理", 1),
  tell("未办结的‹›件~结转至2025年", 1),
  tell("‹›件申请依法延期，延至下一年度办结", 1),
];
const outcomes: readonly Telling[] = [
  tell("申请办理结果为予以公开‹›件、部分公开‹›件、不予公开‹›件、无法提供‹›件", 4, 1, 1, 2),
  tell("在办结的申请中，‹›件予以公开，‹›件部分公开", 4, 1),
  tell("申请中予以公开、部分公开分别为‹›件、‹›件", 4, 1),
  tell("答复申请人予以公开的有‹›件，无法提供的有‹›件", 4, 2),
  tell("同意公开申请‹›件、同意部分公开‹›件、不同意公开‹›件", 4, 1, 1),
  tell("申请答复予以公开‹›件（占50%），部分公开‹›件（占12.5%）", 4, 1),
  tell("申请中予以公开和部分公开共‹›件，不予公开‹›件", 5, 1),
  tell("不予公开的‹›件申请属于三类内部事务信息，无法提供的‹›件申请属于不掌握相关信息", 1, 2),
];
const applicants: readonly Telling[] = [
  tell("新收申请中自然人‹›件、商业企业‹›件", 6, 2),
  tell("申请人为自然人的‹›件，为商业企业的‹›件", 6, 2),
  tell("新收申请按申请人分，公民‹›件、法人或其他组织‹›件", 6, 2),
  tell("‹›件申请由自然人提出，‹›件由商业企业提出", 6, 2),
  tell("来自个人的申请‹›件，来自单位的申请‹›件", 6, 2),
];
const reviews: readonly Telling[] = [
  tell("~因政府信息公开被申请行政复议‹›件", 1),
  tell("因政府信息公开申请引起的行政复议~‹›件", 1),
  tell("涉政府信息公开行政复议案件‹›件", 1),
  tell("~因依申请公开引发行政复议‹›起", 1),
  tell("申请人不服政府信息公开答复，申请行政复议‹›件", 1),
  tell("政府信息公开行政复议‹›件中维持‹›件", 1, 1),
  tell("~办理政府信息公开行政复议答复‹›件", 1),
];
const documents: readonly Telling[] = [
  tell("~制发行政规范性文件‹›件，废止‹›件，现行有效‹›件", 1, 0, 9),
  tell("~出台‹›件行政规范性文件", 1),
  tell("年末现行有效行政规范性文件‹›件", 9),
  tell("行政规范性文件方面，本年制发‹›件、废止‹›件、现行有效‹›件", 1, 0, 9),
  tell("~印发规范性文件‹›件，清理后继续有效‹›件", 1, 9),
  tell("行政规范性文件本年制发‹›件，本年废止‹›件", 1, 0),
  tell("截至2024年底，现行有效的行政规范性文件共‹›件", 9),
];
const decisions: readonly Telling[] = [
  tell("~作出行政许可决定‹›件、行政处罚决定‹›件", 120, 15),
  tell("~作出‹›件行政许可决定，‹›件行政处罚决定", 120, 15),
  tell("行政许可本年处理决定数量‹›条，行政处罚本年处理决定数量‹›条", 120, 15),
  tell("~办理行政许可‹›件、行政处罚‹›件", 120, 15),
  tell("~作出许可决定‹›件", 120),
  tell("行政处罚决定~‹›件", 15),
];

/** What says nothing of the figure. */
const INSERTIONS = ["", "", "共", "共计", "累计", "已", "依法", "按时", "全年", "总共", "及时", "按程序"];
const OPENERS = [
  "",
  "",
  "2024年，",
  "全年，",
  "本年度，",
  "据统计，",
  "截至12月31日，",
  "一年来，",
  "2024年，我局",
];
const JOINTS = ["，", "；", "。", "，同时，"];
const CLOSERS = ["。", "，均已登记。", "，办理过程规范。", "，无超期情形。", "（详见附表）。"];

/** Tellings after one another, in any order, with words put in. */
function sentenceOf(tellings: readonly Telling[], random: Random): Sentence {
  const inOrder = random.oneIn(2) ? tellings : tellings.toReversed();
  const words = inOrder.map(({ words }) => words.replaceAll("~", () => random.pick(INSERTIONS)));
  const numbers = inOrder.flatMap(one => one.numbers);
  const text = random.pick(OPENERS) + words.join(random.pick(JOINTS)) + random.pick(CLOSERS);
  return {
    numbers,
    write: written => {
      let at = 0;
      return text.replaceAll("‹›", () => written[at++] ?? "");
    },
    slips: any(...numbers.keys()),
    ambiguous: [7, 8, 9],
  };
}

const shapesOf = (
  name: string,
  topic: Shape["topic"],
  tellings: readonly Telling[],
  beside: readonly Telling[],
): Shape[] =>
  tellings.map((telling, at) => ({
    name: `${name}${at + 1}`,
    topic,
    make: random => sentenceOf(random.oneIn(2) ? [telling, random.pick(beside)] : [telling], random),
  }));

const OF_REQUESTS: readonly (readonly [name: string, tellings: readonly Telling[]])[] = [
  ["收到", received],
  ["上年结转", carriedIn],
  ["办结", handled],
  ["结转下年", carriedOut],
  ["结果", outcomes],
  ["申请人", applicants],
  ["复议", reviews],
];

/** Each way to word a figure, alone or beside another figure, in any order and with words put in. */
export const orderShapes: readonly Shape[] = [
  ...OF_REQUESTS.flatMap(([name, tellings]) =>
    shapesOf(
      `${name}·语序`,
      "requests",
      tellings,
      OF_REQUESTS.flatMap(([, others]) => (others === tellings ? [] : others)),
    ),
  ),
  ...shapesOf("文件·语序", "disclosure", documents, decisions),
  ...shapesOf("决定·语序", "disclosure", decisions, documents),
];
