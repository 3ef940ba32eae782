import type { SectionForm } from "./form.ts";

/** The six sections; the editions differ in the title of the fourth. */
export const sectionsWith = (review: SectionForm): readonly SectionForm[] => [
  {
    key: "overview",
    title: "总体情况",
    variants: ["概述", "基本情况", "工作基本情况", "总体工作情况", "工作总体情况"],
    topics: [
      { key: "proactiveDisclosure", title: "主动公开", variants: ["主动公开政府信息"] },
      { key: "requests", title: "依申请公开", variants: ["依申请公开政府信息"] },
      { key: "informationManagement", title: "政府信息管理", variants: ["信息管理"] },
      {
        key: "platforms",
        title: "政府信息公开平台建设",
        variants: ["平台建设", "公开平台建设", "政务公开平台建设", "信息公开平台建设"],
      },
      { key: "supervision", title: "监督保障", variants: ["监督和保障", "监督与保障"] },
    ],
  },
  { key: "proactiveDisclosure", title: "主动公开政府信息情况" },
  {
    key: "requests",
    title: "收到和处理政府信息公开申请情况",
    variants: ["收到和处理政府信息公开情况"],
  },
  review,
  {
    key: "problemsAndImprovements",
    title: "存在的主要问题及改进情况",
    variants: [
      "政府信息公开工作存在的主要问题及改进情况",
      "存在的主要问题和改进情况",
      "存在的主要问题及改进措施",
      "存在主要问题及改进情况",
      "存在问题及改进情况",
    ],
  },
  { key: "otherMatters", title: "其他需要报告的事项" },
];

/** What a report's title ends in, and what titles of other hands do. */
export const title = "政府信息公开工作年度报告";

export const titleVariants: readonly string[] = [
  "政府信息公开年度报告",
  "政府信息公开工作年报",
  "政府信息公开年报",
  "政府信息公开工作报告",
  "政务公开工作年度报告",
];
