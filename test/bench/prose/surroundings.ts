import type { Random } from "../../generate/random.ts";

/** Sentences that hold numbers and say nothing wrong. */
const around = [
  "按照《中华人民共和国政府信息公开条例》第二十条第（八）项的要求，及时更新目录。",
  "5月20日至6月3日组织自查，9:30至11:30集中办公。",
  "2023年的做法继续沿用，2025年将再完善。",
  "编号A-2024/017的清单已经归档，详见http://www.example.gov.cn/2024/01.html。",
  "系统访问量突破1.2万次，日均近40次，点赞3000余个。",
  "联系电话：0371-6612345，邮编450000。",
  "落实三审三校制度，做到一事一议。",
  "第一季度重点公开“十四五”规划，第3期简报作了介绍。",
  "在20个工作日内完成，最长不超过30日。",
  "每半年通报一次，每次抽查不少于5个栏目。",
  "12345热线和12315平台同步受理。",
  "与上年相比增加17条，增幅明显。",
];

/** A paragraph with the sentence in it, between up to two that hold numbers of their own. */
export function inContext(sentence: string, random: Random): string {
  const pick = (): string => (random.oneIn(2) ? random.pick(around) : "");
  return `${pick()}${sentence}${pick()}`;
}
