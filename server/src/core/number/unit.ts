import { wordsIn, type Entry } from "../text/lexicon.ts";

const OF_TIME: readonly Entry[] = [
  ...["个工作日", "个月", "个小时", "工作日", "小时", "分钟", "天", "日"],
  ["届", "a meeting"],
];

const OF_MONEY_AND_SIZE: readonly Entry[] = [
  "亿元",
  "万元",
  "元",
  "平方米",
  "公里",
  "亩",
  "倍",
  "个百分点",
  "百分点",
];

const OF_EVENTS: readonly Entry[] = [
  ...["件次", "人次", "批次", "场次", "期次", "户次", "例次", "条次", "篇次", "次", "场", "轮", "批"],
];

const OF_THINGS: readonly Entry[] = [
  ...["件", "条", "份", "篇", "期", "封", "宗", "起", "例", "则", "个", "项", "部", "本", "册", "版"],
  ...["集", "幅", "张", "页", "笔", "字", "段", "处", "通", "栏", "组", "种", "类", "方面", "大"],
  ...["辆", "台", "套", "所", "层", "支", "座", "块", "栋"],
];

const OF_PEOPLE_AND_BODIES: readonly Entry[] = ["人", "名", "位", "家", "户", "部门", "单位"];

/** Counters and units that writers of reports use, longest first where one begins another. */
const UNITS = [...wordsIn(OF_TIME, OF_MONEY_AND_SIZE, OF_EVENTS, OF_THINGS, OF_PEOPLE_AND_BODIES)].sort(
  (a, b) => b.length - a.length,
);

const BY_FIRST = new Map<string, string[]>();
for (const unit of UNITS) BY_FIRST.set(unit[0] ?? "", [...(BY_FIRST.get(unit[0] ?? "") ?? []), unit]);

/** The counter or unit that a text has at an offset, the longest. */
export const unitAt = (text: string, at: number): string | undefined =>
  BY_FIRST.get(text[at] ?? "")?.find(unit => text.startsWith(unit, at));
