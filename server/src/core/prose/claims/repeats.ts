import { anyOf, type Entry } from "../../text/lexicon.ts";
import { isOfOtherYear, otherIn, type Reporter } from "../whose/whose.ts";
import { narrowing } from "./silent.ts";
import type { Mention } from "../mention.ts";
import type { Paragraph } from "../paragraph.ts";

/** A number of the prose with what it counts, in the writer's words less what says nothing. */
export interface Labelled {
  readonly mention: Mention;
  readonly paragraph: Paragraph;
  /** Words and unit: 主动公开政府信息/条. */
  readonly label: string;
  /** Whether it is of one channel, so that the other number may be of another part of it. */
  readonly isOfChannel: boolean;
}

/** Numbers that sum up the year: 全年共公开信息 N 条. */
const SUMMED = new RegExp(
  `${anyOf(["全年", "年度", "年内", "本年", "一年来", "共", "总", "累计"])}|20\\d\\d年`,
);
const DEEDS: readonly Entry[] = [
  ...["公开", "发布", "受理", "收到", "办理", "答复", "召开", "开展", "举办", "制发", "印发", "推送", "培训"],
];
const DEED = new RegExp(anyOf(DEEDS));
/** Words of one time or kind among several. */
const PARTLY: readonly Entry[] = [
  ...[
    "其中",
    "季度",
    "半年",
    "月",
    "各单位",
    "各部门",
    "各乡",
    "各镇",
    "政府部门",
    "部门和",
    "部门及",
    "乡镇",
    "镇街",
    "(街道)",
    "方面",
    "第",
    "次",
    "场",
    "栏目",
    "专栏",
  ],
];
const PART = new RegExp(`${anyOf(PARTLY)}|类(?<!各类)`);
const CHANNELS: readonly Entry[] = [
  ...["网", "平台", "渠道", "公众号", "微信", "微博", "抖音", "客户端", "报", "电视"],
];
const CHANNEL = new RegExp(anyOf(CHANNELS));

/** Words that may stand beside one number and not beside the other. */
const EMPTY: readonly Entry[] = [
  ...["共计", "共", "累计", "合计", "总计", "总量", "总数", "数量", "达到", "达", "了", "各类", "各项"],
  ...[
    "全年",
    "本年度",
    "年度",
    "通过",
    "利用",
    "依托",
    "在",
    "主动",
    "组织",
    "开展",
    "举办",
    "举行",
    "制作",
    "编制",
  ],
];
const EMPTY_WORDS = new RegExp(`${anyOf(EMPTY)}|政府(?=信息)`, "g");

/** The numbers that say what the whole year came to, by what they count. */
export function yearlyNumbers(
  prose: readonly Paragraph[],
  reporter: Reporter,
): ReadonlyMap<string, readonly Labelled[]> {
  const byLabel = new Map<string, Labelled[]>();
  for (const paragraph of prose) {
    if (paragraph.section === undefined || !paragraph.mentions.length) continue;
    const parts = new Set(paragraph.partitions.flatMap(({ sums }) => sums.flatMap(sum => sum.parts)));
    for (const mention of paragraph.mentions) {
      const { before, quantity, clause } = mention;
      const lead = mention.lead.replace(/^.*[。!?]/s, "");
      if (quantity.kind === "percentage" || quantity.bound !== "exact" || clause.bracket !== 0) continue;
      if (
        parts.has(mention) ||
        mention.isForeign ||
        !SUMMED.test(lead) ||
        !DEED.test(before) ||
        PART.test(lead)
      )
        continue;
      if (isOfOtherYear(lead, reporter) || otherIn(lead, reporter)) continue;
      const words = narrowing(before, reporter);
      const kept = words.replace(EMPTY_WORDS, "");
      if (kept.length < SHORTEST_LABEL) continue;
      const key = `${kept}/${mention.counter.unit ?? ""}`;
      const one = {
        mention,
        paragraph,
        label: `${words}/${quantity.unit ?? ""}`,
        isOfChannel: CHANNEL.test(lead),
      };
      const same = byLabel.get(key);
      if (same) same.push(one);
      else byLabel.set(key, [one]);
    }
  }
  return byLabel;
}

const SHORTEST_LABEL = 4;
