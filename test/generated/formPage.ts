import { axisOf } from "../../server/src/core/form/axis.ts";
import type { Form, GridForm, LabelForm, SumForm, TableForm } from "../../server/src/core/form/form.ts";

const opening = `# 年报的格式 The form

<!-- 由格式的数据生成（npm run docs），请勿直接修改。Generated from the forms; don't edit. -->

勾稽按这里写的格式检查。每一条都来自格式的数据，与检查用的是同一份；与通知原文不一致时，以通知为准。

*What drafts are held to, made from the same data that checks them. Where this page and the notice differ, the notice is right.*

## 依据

- 《中华人民共和国政府信息公开条例》（国务院令第711号）第四十九条：各部门每年1月31日前报送并公布上一年度的报告，县级以上地方政府的主管部门每年3月31日前公布本级政府的。
- 第五十条：报告写五方面内容——主动公开，收到和处理申请，被申请复议、提起诉讼，存在的主要问题及改进（各级人民政府还要写工作考核、社会评议和责任追究结果），其他需要报告的事项；格式由全国政府信息公开工作主管部门统一规定。
- 《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），自2021年1月1日起施行：从 2021 年度的报告起，第六部分要写明是否收取、收取多少。
`;

const closing = `## 表与文字、今年与上年

除了表里的合计，下面这些也应当一致，同样计入勾稽关系：

- **正文与表**：“新收申请 13 件”是表三第一项的总计；“收到申请 13 件”可以指第一项，也可以指第一、二项之和，对得上一种就算对；“办结”是（七）总计。正文说“没有”“未收到”，表里应为 0。
- **正文自己**：一个总数和它的各部分、占比和增减、前后两处说的同一个数。
- **上年与今年**：上年报告的第四项（结转下年度）等于今年的第二项（上年结转），逐列相等；上年现行有效件数 + 今年制发 − 今年废止，一般等于今年现行有效件数。放在同一文件夹里、文件名带上年年份的报告会自己找到。
- **本地区与各单位**：本地区报告的每一格等于各单位相加，见 [gouji.json](settings.md#collection)。

表里每个数字是不小于 0 的整数；行政事业性收费以万元计，最多四位小数；2019 年版的“本年增/减”可以是负数。

*Besides the sums of the tables: sentences agree with the cells that they speak of and with each other, this year's figures with last year's, and a region's report with those of its units.*
`;

/** docs/form.md: what each form prescribes. */
export const formPage = (forms: readonly Form[]): string =>
  [opening, ...forms.map(formPart), closing].join("\n");

function formPart(form: Form): string {
  const { key, notice, years, title, sections, tables } = form;
  const until = years.to === undefined ? "年及以后" : `至 ${years.to} 年`;
  return `## ${key} 年版

${notice.number}，${notice.name}。用于 ${years.from} ${until}的报告。*For reports on ${years.from} ${years.to === undefined ? "and after" : `to ${years.to}`}.*

标题：机关名称 + 年份 + “年${title}”。

${sections.map((section, index) => sectionLine(form, section, index)).join("\n")}

${tables.map(tablePart).join("\n")}`;
}

function sectionLine(
  { tables }: Form,
  { key, title, topics = [] }: Form["sections"][number],
  index: number,
): string {
  const table = tables.find(({ section }) => section === key);
  const holds = table
    ? `：${table.shortName.zh}`
    : topics.length
      ? `：${topics.map(topic => topic.title).join("、")}`
      : "";
  return `- ${"一二三四五六七八九"[index]}、${title}${holds}`;
}

const tablePart = ({ name, grids }: TableForm): string => `### ${name.zh}

${grids.map(gridPart).join("\n")}`;

function gridPart({ caption, rows, columns, sums }: GridForm): string {
  const isNamed = rows.some(({ label }) => label);
  const kinds = [...new Set(sums.map(({ key }) => key))].map(key => sums.filter(sum => sum.key === key));
  const parts = [
    ...(caption ? [`**${caption}**`] : []),
    ...(isNamed
      ? [rows.some(({ members }) => members) ? `行：\n\n${tree(rows)}` : `行：${inLine(rows)}。`]
      : []),
    `列：${inLine(columns)}。`,
    ...(kinds.length ? [kinds.map(kind => sumLine(kind, rows, columns)).join("\n")] : []),
  ];
  return `${parts.join("\n\n")}\n`;
}

const tree = (forms: readonly LabelForm[], depth = 0): string =>
  forms
    .map(({ label, members }) => {
      const line = `${"  ".repeat(depth)}- ${label}`;
      return members ? `${line}\n${tree(members, depth + 1)}` : line;
    })
    .join("\n");

/** Groups with their members in brackets. */
const inLine = (forms: readonly LabelForm[]): string =>
  forms.map(({ label, members }) => (members ? `${label}【${inLine(members)}】` : label)).join("；");

/** Sums of one kind with how many identities they make: one of each for each line across. */
function sumLine(kind: readonly SumForm[], rows: GridForm["rows"], columns: GridForm["columns"]): string {
  const [{ terms, reason, isLikely }] = kind as [SumForm];
  const across = axisOf(terms === "columns" ? rows : columns).filter(({ isGroup }) => !isGroup).length;
  const each = kind.length > 1 ? "组" : terms === "columns" ? "行" : "列";
  const doubt = isLikely ? "；不符时只作提示" : "";
  return `- ${reason.zh}（每${each}一条，共 ${kind.length * across} 条${doubt}）。*${reason.en}*`;
}
