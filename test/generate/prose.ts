import { formatExact, total, ZERO, type Exact } from "../../server/src/core/number/exact.ts";
import { figureKey, type Passage } from "./draft.ts";
import type { Random } from "./random.ts";

interface Facts {
  readonly organ: string;
  readonly year: number;
  readonly figures: ReadonlyMap<string, Exact>;
  readonly random: Random;
}

export const generatePreface = ({ organ, year, random }: Facts): string =>
  `根据《中华人民共和国政府信息公开条例》，现公布${random.pick([organ, "本机关"])}${year}年政府信息公开工作年度报告。` +
  `本报告所列数据的统计期限自${year}年1月1日起至12月31日止。`;

/** The paragraphs of the sections; every figure in them is the tables'. */
export function generateProse(facts: Facts): Map<string, Passage[]> {
  const { year, random } = facts;
  const number = (grid: string, row: string, column: string): string =>
    formatExact(facts.figures.get(figureKey(grid, row, column)) ?? ZERO);
  const request = (row: string): string => number("requests", row, "total");
  const natural = number("requests", "received", "naturalPersons");
  const organizations = formatExact(
    total(
      [...facts.figures]
        .filter(([key]) => key.startsWith("requests/received|organizations."))
        .map(([, value]) => value),
    ),
  );
  const review = number("reviewAndLitigation", "cases", "review.total");
  const fees = number("fees", "fees", "amount");
  const rate = random.pick(["工作平稳有序", "各项任务落实到位", "公开质量稳步提升"]);
  return new Map([
    [
      "overview",
      [
        { paragraphs: [`${year}年，本机关按照上级部署推进政府信息公开工作，${rate}。`] },
        {
          heading: "主动公开",
          paragraphs: [
            `制发行政规范性文件${number("documents", "normativeDocuments", "made")}件，` +
              `废止${number("documents", "normativeDocuments", "repealed")}件。作出行政处罚决定${number("enforcement", "penalties", "decisions")}件。`,
          ],
        },
        {
          heading: "依申请公开",
          paragraphs: [
            `全年新收政府信息公开申请${request("received")}件，其中自然人申请${natural}件、法人或其他组织申请${organizations}件；` +
              `上年结转${request("carriedIn")}件，结转下年度继续办理${request("carriedOut")}件。`,
            `因政府信息公开引发的行政复议${review}件。`,
          ],
        },
        { heading: "政府信息管理", paragraphs: ["落实发布前审核制度，按时更新公开指南和公开目录。"] },
        { heading: "政府信息公开平台建设", paragraphs: ["做好门户网站公开专栏的日常维护，方便公众查阅。"] },
        {
          heading: "监督保障",
          paragraphs: [
            random.pick(["一是明确专人负责。二是定期开展自查。", "安排专人负责，定期开展自查。"]) +
              "做好工作考核，开展社会评议，全年未发生责任追究情形。",
          ],
        },
      ],
    ],
    [
      "problemsAndImprovements",
      [
        {
          paragraphs: [
            "公开内容与群众期待相比还有差距，解读形式较为单一。",
            "下一步，将充实公开内容，丰富解读形式，加强业务培训。",
          ],
        },
      ],
    ],
    [
      "otherMatters",
      [
        {
          paragraphs: [
            `${year}年，本机关未收取信息处理费。` + (fees === "0" ? "" : `行政事业性收费金额${fees}万元。`),
          ],
        },
      ],
    ],
  ]);
}
