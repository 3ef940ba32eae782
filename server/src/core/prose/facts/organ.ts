import type { Report } from "../../report/report.ts";
import { isRelative } from "../../report/title/preface.ts";
import { anyOf } from "../../text/lexicon.ts";
import { textOf } from "../../text/span.ts";

/** A people's government itself, not its office. */
export const isPeoplesGovernment = (organ: string): boolean =>
  /人民政府$/.test(organ.replace(/[（(].*$/, ""));

/**
 * Beyond doubt without the power to make 规章, which have only departments of the State Council and the governments of
 * provinces, cities with districts and autonomous prefectures. A city may be one with districts, and its office may report for it.
 */
export const cannotMakeRegulations = (organ: string): boolean =>
  !/国家|国务院|中华人民共和国|总局|总署|中国/.test(organ) &&
  (/(?:县|旗|乡|镇)人民政府(?:办公室)?$/.test(organ) ||
    (/区人民政府(?:办公室)?$/.test(organ) && !/(?:自治区|行政区|新区)人民政府(?:办公室)?$/.test(organ)) ||
    /街道(?:办事处)?$/.test(organ) ||
    /[省市州盟县区旗乡镇].*(?:局|(?<!办公)厅|委员会|[支大]队|中心)$/.test(organ));

const BODIES = [
  "人民政府",
  "人民政府办公室",
  "委员会",
  "局",
  "厅",
  "办公室",
  "办事处",
  "街道",
  "镇",
  "乡",
  "中心",
  "支队",
  "大队",
];
const ORGAN = String.raw`(\p{Script=Han}{2,24}?${anyOf(BODIES)})`;

/** What an organ is said to do, or how, right behind its name. */
const DOES = [
  ...["以", "在", "认真", "深入", "严格", "全面", "坚持", "按照", "高度", "紧紧", "切实"],
  ...["扎实", "持续", "围绕", "积极", "贯彻", "聚焦", "始终", "不断"],
];

/** Where a report without a title says whose it is. */
const namings = [
  new RegExp(`(?:发布|公开|编制)(?:机构|单位|机关)[:：|\\s]{1,4}${ORGAN}$`, "u"),
  new RegExp(`^(?:20\\d\\d年(?:度|来|以来)?[，,]?\\s?)?${ORGAN}(?=${anyOf(DOES)})`, "u"),
];

/** The organ, as the title or the opening names it; else as it may be put into a title, by other words of the report. */
export function organForTitle({ organ, document, sections }: Report): string | undefined {
  if (organ) return organ;
  const end = sections[0]?.body.end ?? 0;
  const lines = document.blocks.filter(({ kind, span }) => kind === "line" && span.start < end);
  for (const naming of namings)
    for (const line of lines) {
      const name = naming.exec(textOf(document.text, line.kind === "line" ? line.content : line.span))?.[1];
      if (name && !isRelative(name)) return name;
    }
  return undefined;
}
