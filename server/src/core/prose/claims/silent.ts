import { anyOf, type Entry } from "../../text/lexicon.ts";
import type { Reporter } from "../whose/whose.ts";
import { isOrgan, withoutOrgan } from "../whose/organ.ts";

/** Adverbs and the like, which say nothing of the figure that is meant; whose figures they are is told elsewhere. */
const SILENT: readonly Entry[] = [
  ...["全省", "全市", "全区", "全县", "全州", "全旗", "全盟", "全镇", "全乡", "各级", "行政机关"],
  ["应诉", "of suits: what organs do in them"],
  ...["连同", "加上", "另有", "另外", "还有", "尚有", "此外", "同时", "又", "也", "还", "并", "均", "已"],
  ...["实际", "实有", "已经", "顺利", "完成", "及时", "按时", "按期", "规范", "认真", "妥善", "严格"],
  ...["依法", "依规", "按规定", "按照规定", "法定", "期限", "时限", "据统计", "经统计"],
  ["收取", "of fees: the deed itself"],
  ["征收", "of fees: the deed itself"],
  ...["上述", "以上", "属于", "含", "含有", "包括", "包含", "决定", "作出", "予以", "其中"],
  ...["全年", "年", "年度", "年内", "今年以来", "今年", "本年", "本年度", "一年来", "以来", "目前"],
  ...["报告期", "报告期内", "报告期间", "统计期", "统计期内", "统计期间", "期间"],
  ...["共", "共计", "总共", "合计", "总计", "累计", "一共", "我", "本", "我们"],
  ...["办理结果", "办理结果为", "办理结果是", "结果", "结果为", "结果是"],
  ...["的", ",", ":", "、", "在", "内", "里", "中", "上", "对", "于", "和", "及", "“", "”"],
];

/** The same, where what follows tells or a few words may stand for one. */
const SHAPES: readonly string[] = [
  "[一二三四五六七八九十]{1,2}是",
  `作为${anyOf(["被申请人", "被告"])}的?`,
  `(?:政府)?${anyOf(["依申请", "信息"])}公开(?:工作)?(?:的?申请)?`,
  "申请人?(?=[中里]|$)",
  "截至[^,]{0,8}",
];

const OPENING = new RegExp(`^(?:${[...SHAPES, anyOf(SILENT)].join("|")})`);

/** What is left of a clause's opening once words without weight are taken off: empty when nothing narrows the claim. */
export function narrowing(prefix: string, { organ, year }: Reporter): string {
  let words = prefix;
  for (let before = ""; words && words !== before;) {
    before = words;
    words = withoutOrgan(words, organ).replace(OPENING, "");
    if (year !== undefined && words.startsWith(String(year)))
      words = words.slice(String(year).length).replace(/^年?度?/, "");
  }
  return isOrgan(words, organ) ? "" : words;
}
