import { check, checkSheet, checkSheetMarkdown } from "../../server/src/core/index.ts";

const opening = (name: string): string => `# 勾稽关系核对表 The check sheet

<!-- 由示例生成（npm run docs），请勿直接修改。Generated from a sample; don't edit. -->

核对表把一份报告的每条勾稽关系写成一行算式：对得上 ✓，对不上 ✗，没有核对 ?。它回答的是“查了什么”，不只是“哪里错了”，可以存档、打印。

- 命令行：\`gouji sheet 年报.docx\` 写出 Markdown，\`--format json\` 供程序读取。
- VS Code：资源管理器里的“勾稽核对表”逐条列出，✗ 在前，点击到数字；命令“勾稽关系核对表”写成一页，可存成网页。
- 状态栏“勾稽 45 ✓ 1 ✗ 2 ?”是它的合计。

**没有核对**的是算式里有数字读不出或没有填的，写明缺哪一个；它不算对得上。一条关系对不上，不等于那个数字错：一个数字错了，它所在的行、列、平衡关系都对不上，[问题](rules.md)标在最能说明这一切的那个数字上，核对表列的是全部关系。

*Every identity of a report as a sum written out: ✓ holds, ✗ doesn't, ? has a figure that can't be read or isn't filled in, which is named. One wrong figure breaks several identities; findings stand on the figure, the sheet lists them all.*

## 例子

\`samples/${name}\` 的核对表。对得上的每组只留一行，其余照录。
`;

/** docs/sheet.md: what the sheet says, with that of a sample that has faults. */
export function sheetPage(name: string, text: string): string {
  const checked = check(text, { isFinal: true });
  if (!checked) throw new Error(`${name} is no report`);
  return `${opening(name)}\n${abridged(checkSheetMarkdown(checkSheet(checked), "zh").trim())}\n`;
}

/** With the first only of the lines of a section that hold, and headings two levels further down. */
function abridged(sheet: string): string {
  let isNew = true;
  const lines = sheet
    .split("\n")
    .slice(1)
    .filter(line => {
      if (!line.startsWith("|")) isNew = true;
      if (!line.startsWith("| ✓")) return true;
      const kept = isNew;
      isNew = false;
      return kept;
    });
  return lines
    .map(line => line.replace(/^#/, "##"))
    .join("\n")
    .trim();
}
