import { any, type Sentence, type Shape } from "./shape.ts";

/** Sentences on the figures of the clean report that the rules' pages are tested with. */
const says = (numbers: readonly number[], write: (numbers: readonly string[]) => string) => (): Sentence => ({
  numbers,
  write,
  slips: any(...numbers.keys()),
  ambiguous: [7, 8, 9],
});

const shape = (name: string, make: () => Sentence, topic: Shape["topic"] = "requests"): Shape => ({
  name,
  topic,
  make,
});

export const tableShapes: readonly Shape[] = [
  shape(
    "新收",
    says([8], ([a]) => `2024年，我局新收政府信息公开申请${a}件。`),
  ),
  shape(
    "新收到后置",
    says([8], ([a]) => `全年新收到${a}件政府信息公开申请，都已登记。`),
  ),
  shape(
    "收到合计",
    says([9, 1], ([a, b]) => `本年度共收到政府信息公开申请${a}件（含上年结转${b}件）。`),
  ),
  shape(
    "受理依申请",
    says([8], ([a]) => `全年受理依申请公开${a}件，渠道以网络为主。`),
  ),
  shape(
    "申请收到",
    says([8], ([a]) => `截至年底，政府信息公开申请共收到${a}件。`),
  ),
  shape(
    "上年结转",
    says([8, 1], ([a, b]) => `新收政府信息公开申请${a}件，上年度结转${b}件。`),
  ),
  shape(
    "结转上年",
    says([1], ([a]) => `办理申请中，结转上年度申请${a}件。`),
  ),
  shape(
    "办结",
    says([8, 1], ([a, b]) => `全年办结政府信息公开申请${a}件，结转下年度继续办理${b}件。`),
  ),
  shape(
    "结转后置",
    says([8, 1], ([a, b]) => `全年办结申请${a}件，${b}件结转下年度。`),
  ),
  shape(
    "结果逐项",
    says(
      [4, 1, 1, 2],
      ([a, b, c, d]) =>
        `依申请公开办理结果为：予以公开${a}件、部分公开${b}件、不予公开${c}件、无法提供${d}件。`,
    ),
  ),
  shape(
    "结果后置",
    says([4, 1], ([a, b]) => `申请人的申请中，${a}件予以公开，${b}件部分公开。`),
  ),
  shape(
    "小项",
    says(
      [1, 2],
      ([a, b]) => `依申请公开答复中，属于三类内部事务信息${a}件，本机关不掌握相关政府信息${b}件。`,
    ),
  ),
  shape(
    "申请人",
    says([6, 2], ([a, b]) => `新收的政府信息公开申请里，自然人${a}件，商业企业${b}件。`),
  ),
  shape(
    "法人合计",
    says([6, 2], ([a, b]) => `依申请公开中自然人申请${a}件、法人或其他组织申请${b}件。`),
  ),
  shape(
    "复议",
    says([1], ([a]) => `因政府信息公开被申请行政复议${a}件，未发生行政诉讼。`),
  ),
  shape(
    "复议维持",
    says([1, 1], ([a, b]) => `政府信息公开行政复议案件${a}件，结果维持${b}件。`),
  ),
  shape(
    "制发废止现行",
    says(
      [1, 0, 9],
      ([a, b, c]) => `制发行政规范性文件${a}件，废止行政规范性文件${b}件，现行有效行政规范性文件${c}件。`,
    ),
    "disclosure",
  ),
  shape(
    "出台",
    says([1], ([a]) => `全年出台${a}件行政规范性文件，都同步解读。`),
    "disclosure",
  ),
  shape(
    "许可",
    says([120], ([a]) => `全年作出行政许可决定${a}件。`),
    "disclosure",
  ),
  shape(
    "处罚",
    says([15], ([a]) => `依法作出行政处罚决定${a}件，按时公示。`),
    "disclosure",
  ),
  shape(
    "全角分列",
    says(
      [8, 1, 8, 1],
      ([a, b, c, d]) => `新收申请 ${a} 件 , 上年结转 ${b} 件 ; 办结 ${c} 件 , 结转下年度 ${d} 件 .`,
    ),
  ),
];
