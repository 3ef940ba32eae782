import { formatExact, ZERO, type Exact } from "../../server/src/core/number/exact.ts";
import { figureKey, type Draft } from "./draft.ts";
import type { Random } from "./random.ts";

/** What the prose tells of table four: the groups' totals, or their results as well. */
export type Telling = "totals" | "results";

const RESULTS = [
  ["upheld", "结果维持"],
  ["corrected", "结果纠正"],
  ["otherResult", "其他结果"],
  ["pending", "尚未审结"],
] as const;

/** The same draft whose section one speaks of reviews and litigation as well; every figure in it is the table's. */
export function withReviews(draft: Draft, telling: Telling, random: Random): Draft {
  const figure = (group: string, key: string): Exact =>
    draft.figures.get(figureKey("reviewAndLitigation", "cases", `${group}.${key}`)) ?? ZERO;
  const counted = (words: string, group: string): string => {
    const results = RESULTS.map(([key, name]) => `${name}${formatExact(figure(group, key))}件`).join("、");
    const total = `${words}${formatExact(figure(group, "total"))}件`;
    return telling === "results" ? `${total}，其中${results}` : total;
  };
  const review = random.pick(["因政府信息公开引发行政复议", "全年收到政府信息公开行政复议案件", "行政复议"]);
  const sentences = [
    figure("review", "total") === 0n && random.oneIn(2)
      ? "全年未发生因政府信息公开引起的行政复议。"
      : `${counted(review, "review")}。`,
    `${counted("政府信息公开行政诉讼中，未经复议直接起诉", "litigation.direct")}；${counted("复议后起诉", "litigation.afterReview")}。`,
  ];
  const overview = draft.prose.get("overview") ?? [];
  const told = { heading: "行政复议和诉讼", paragraphs: [sentences.join("")] };
  return { ...draft, prose: new Map(draft.prose).set("overview", [...overview, told]) };
}
