import { forms } from "../../server/src/core/form/index.ts";
import { layoutOf, type LaidCell } from "../generate/layout.ts";
import { styles } from "../generate/styles/index.ts";

const opening = `# 读什么，写什么 Formats

<!-- 由测试用的写法生成（npm run docs），请勿直接修改。Generated from the notations that the tests write; don't edit. -->

## 读得了的文件

| 文件 | 命令行 | VS Code | 其他编辑器 |
| --- | --- | --- | --- |
| \`.txt\`、\`.md\`、\`.markdown\`、\`.html\`、\`.htm\` | 查，也写回 | 查，也写回 | 查，也写回 |
| Word 文档（.docx） | 查；\`--fix\` 只改有关的字，\`--track\` 留修订标记 | 查；逐处写回 | 用命令行 |
| Excel 工作簿（.xlsx） | 表当作表来查，不写 | 同左 | 用命令行 |
| PDF | 按画的线或文字的位置读出表格，不写；扫描件没有文字，读不了 | 不读 | 用命令行 |

.doc、.wps、.xls、OFD、压缩包、图片读不了，在文件夹里遇到会列出名称和办法；加 \`--fail-on-unread\` 时退出码为 2。打不开、有密码、损坏的文件说明原因，其余照查。

**编码**自动识别：UTF-8（有没有字节顺序标记都行）、UTF-16、GB18030（包括 GBK、GB2312）。写回时保持原来的编码、标记和换行。行号、列号按解码后的文字计算。

*Texts are checked and written back everywhere; Word documents by the command line and VS Code, workbooks as tables, PDF by the command line alone. Encodings are told by content and kept.*

## 写得出的

| 命令 | 写出 |
| --- | --- |
| \`gouji check --format …\` | \`text\`、\`json\`（见 [findings.schema.json](findings.schema.json)）、\`jsonl\`（一个文件一行）、\`sarif\`（代码平台）、\`junit\`（持续集成）、\`github\`（工作流注释） |
| \`gouji sheet --format …\` | \`markdown\`、\`json\`：[核对表](sheet.md) |
| \`gouji collect -o …\` | \`.xlsx\`（分表）、\`.csv\`、\`.html\`（一页，带图）、\`.json\`；\`--letters\` 另写反馈意见 |
| \`gouji figures --format …\` | \`json\`、\`csv\`：每个数字 |
| \`gouji convert -o …\` | \`.docx\`、\`.html\`、\`.md\`、\`.txt\` |
| \`gouji new\` | 制表符、Markdown、HTML 的草稿，或 \`.docx\` |

## 表格的写法

表格怎么写都可以，行和列按名称认，不按位置猜。下面是表四的几种写法（HTML 的表格照常写），测试把整份报告用全部 ${Object.keys(styles).length} 种写法写出来再读回去（[准不准](accuracy.md)）。一份文稿里可以混用。读不懂的行会直说，不当作没有错。

*Tables may be written in any of these ways and mixed; the tests write whole reports in all ${Object.keys(styles).length} and read them back.*
`;

/** Those that a reader is to see, by their names among the styles. */
const shown: readonly (readonly [name: string, zh: string, fence: string])[] = [
  ["tabs", "制表符（从 Word、WPS、Excel 粘贴来的多是这种）", "text"],
  ["tabs, merged cells left out", "制表符，合并的格没有占位", "text"],
  ["Markdown", "Markdown", "markdown"],
  ["bars", "竖线", "text"],
  ["a drawn grid", "画线的表格", "text"],
  ["columns of spaces", "用空格对齐", "text"],
  ["a cell a line", "一行一格（从网页、PDF 复制来的）", "text"],
];

/** docs/formats.md: what is read and written, with table four in several notations. */
export const formatsPage = (): string =>
  [
    opening,
    ...shown.map(
      ([name, zh, fence]) => `**${zh}** *${name}*\n\n\`\`\`${fence}\n${tableFour(name)}\n\`\`\`\n`,
    ),
  ].join("\n");

const figures: Readonly<Record<string, string>> = {
  "review.upheld": "1",
  "review.pending": "1",
  "review.total": "2",
};

function tableFour(name: string): string {
  const table = forms[0].tables.find(({ key }) => key === "reviewAndLitigation");
  const style = styles[name];
  if (!table || !style) throw new Error(`no table four in ${name}`);
  const figureAt = (key: string): string => figures[key.split("/").at(-1) ?? ""] ?? "0";
  const textOf = ({ content }: LaidCell): string =>
    content.kind === "figure" ? figureAt(content.key) : content.text;
  return style.table(layoutOf(table), textOf, table.key);
}
