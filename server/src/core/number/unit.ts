/** Counters and units that writers of reports use, longest first where one begins another. */
const UNITS = [
  ..."个工作日 个月 个小时 倍 轮 版 集 支 层 届 大 方面 亿元 万元 元 件次 人次 批次 场次 期次 户次 例次 条次 次 个 项 件 条 份 篇 期 封 宗 起 批 例 场 部 家 户 名 人 位 幅 张 册 本 种 类 则 通 栏 组 处 所 段 辆 台 套 笔 页 字 天 日 部门 单位 工作日 平方米 公里 亩 小时 分钟".split(
    " ",
  ),
].sort((a, b) => b.length - a.length);

const BY_FIRST = new Map<string, string[]>();
for (const unit of UNITS) BY_FIRST.set(unit[0] ?? "", [...(BY_FIRST.get(unit[0] ?? "") ?? []), unit]);

/** The counter or unit that a text has at an offset, the longest. */
export const unitAt = (text: string, at: number): string | undefined =>
  BY_FIRST.get(text[at] ?? "")?.find(unit => text.startsWith(unit, at));
