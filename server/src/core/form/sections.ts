import type { SectionForm } from "./form.ts";

/** The six sections; the editions differ in the title of the fourth. */
export const sectionsWith = (review: SectionForm): readonly SectionForm[] => [
  {
    key: "overview",
    title: "总体情况",
    variants: ["概述", "基本情况", "工作基本情况", "总体工作情况", "工作总体情况"],
    topics: [
      {
        key: "proactiveDisclosure",
        title: "主动公开",
        variants: ["主动公开政府信息"],
        mentions: ["公开信息", "公开政府信息", "公开各类", "发布信息"],
        prompt: "【填写全年主动公开政府信息的数量、内容和渠道】",
      },
      {
        key: "requests",
        title: "依申请公开",
        variants: ["依申请公开政府信息"],
        mentions: ["申请"],
        prompt: "【填写收到、办结政府信息公开申请的数量和答复情况】",
      },
      {
        key: "informationManagement",
        title: "政府信息管理",
        variants: ["信息管理"],
        mentions: ["信息的管理", "信息发布审核", "三审三校", "保密审查"],
        prompt: "【填写政府信息的制作、审查、更新和清理情况】",
      },
      {
        key: "platforms",
        title: "政府信息公开平台建设",
        variants: ["平台建设", "公开平台建设", "政务公开平台建设", "信息公开平台建设"],
        mentions: ["公开平台", "门户网站", "公开专栏", "政务新媒体"],
        prompt: "【填写政府网站、政务新媒体等平台的建设情况】",
      },
      {
        key: "supervision",
        title: "监督保障",
        variants: ["监督和保障", "监督与保障"],
        mentions: ["监督", "考核", "培训", "组织领导"],
        prompt: "【填写组织领导、业务培训、工作考核、社会评议和责任追究情况】",
      },
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
    prompt: "【填写存在的主要问题】【填写改进情况】",
  },
  { key: "otherMatters", title: "其他需要报告的事项", prompt: "【填写收取信息处理费的情况和其他事项】" },
];

/** On what ground a report is made, and for which period. */
export const openingUnder = (notice: string): string =>
  `根据《中华人民共和国政府信息公开条例》（国务院令第711号）和政府信息公开工作年度报告格式（${notice}）编制本报告。所列数据的统计期限自{year}年1月1日起至{year}年12月31日止。`;

/** What a report's title ends in, and what titles of other hands do. */
export const title = "政府信息公开工作年度报告";

export const titleVariants: readonly string[] = [
  "政府信息公开年度报告",
  "政府信息公开工作年报",
  "政府信息公开年报",
  "政府信息公开工作报告",
  "政务公开工作年度报告",
];
