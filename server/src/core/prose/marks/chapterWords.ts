import type { Entry } from "../../text/lexicon.ts";

/** By which words a preface means each chapter, by the section's key; of a name that has words of several the first is meant. */
export const CHAPTERS: Readonly<Record<string, readonly Entry[]>> = {
  overview: ["总体", "概述", "概况", "基本情况"],
  reviewAndLitigation: ["复议", "诉讼"],
  problemsAndImprovements: ["问题", "改进"],
  otherMatters: ["其他", "其它"],
  requests: ["申请"],
  proactiveDisclosure: ["主动公开"],
};

/** What is said to have parts. */
export const REPORT_PARTS: readonly Entry[] = ["部分", "个部分", "大部分", "章", "个章节", "个方面内容"];

/** Lead to the names or the number of parts. */
export const OPEN_PARTS: readonly Entry[] = ["由", "包括", "包含", "分为", "分", "涵盖", "共有"];
