import { forms } from "../../server/src/core/form/index.ts";
import { basisUnder, type RuleFacts } from "../../server/src/core/rules/rule.ts";

const severities = { error: "错误", warning: "警告", information: "信息", hint: "提示" };

const opening = `# 规则 · Rules

<!-- 由 test/rules/ 下各规则的页面生成（npm run docs），请勿直接修改。Generated from the pages in test/rules/. -->

每条规则一节：查什么、为什么、依据，以及测试中逐一运行的例子。例子里 ⟦方括号⟧ 之间是标出问题的位置；例子只写出与规则有关的部分，
其余部分取自一份没有问题的报告（〔三〕一类的行即代表那份报告的相应部分）。“自动修正”可随“全部修正”一并执行，“修正”由人选用。

Each rule has a section: what it finds, why, on what basis, and the cases that the tests run. ⟦Brackets⟧ show where the finding stands. A case shows
only what matters to its rule; the rest comes from a report in which everything is right (a line such as 〔三〕 stands for that part of it).

改变规则的级别或关闭规则：设置 \`gouji.rules\`，或在报告所在文件夹的 \`gouji.json\` 中写 \`{ "rules": { "规则": "off" } }\`。
个别放过：Markdown 中在其上一行写 \`<!-- gouji-allow 规则 -->\`（整个部分用 \`gouji-allow-section\`，整份文件用 \`gouji-allow-file\`；理由可写在规则之后），
任何文件都可在 \`gouji.json\` 中写 \`{ "allow": [{ "rule": "规则", "in": "文件", "words": "所在文字" }] }\`。

To change a rule's severity or turn it off: the setting \`gouji.rules\`, or \`rules\` in a \`gouji.json\` next to the drafts. To allow a single finding: a comment
\`<!-- gouji-allow rule -->\` on the line before (\`gouji-allow-section\`, \`gouji-allow-file\` reach further; a reason may follow the rule), or an entry under \`allow\` in \`gouji.json\`.
`;

/** docs/rules.md: every rule's page under its summary. */
export function rulesPage(rules: readonly RuleFacts[], pages: ReadonlyMap<string, string>): string {
  const table = rules.map(
    rule => `| [${rule.id}](#${rule.id}) | ${levelOf(rule)} | ${rule.summary.zh} | ${rule.summary.en} |`,
  );
  const heads = ["| 规则 | 级别 | 查什么 | What it finds |", "| --- | --- | --- | --- |"];
  const sections = rules.map(rule => section(rule, pages.get(rule.id) ?? ""));
  return [opening, [...heads, ...table].join("\n"), ...sections].join("\n") + "\n";
}

const levelOf = ({ severity, isOffByDefault }: RuleFacts): string =>
  isOffByDefault ? `关闭（off）` : `${severities[severity]}（${severity}）`;

function section(rule: RuleFacts, page: string): string {
  const { summary } = rule;
  const basis = basisUnder(forms[0], rule.basis);
  const body = page
    .replace(/^# .*\n+/, "")
    .replace(/^(##+ )/gm, "#$1")
    .trimEnd();
  return `
## ${rule.id}

**${summary.zh}** · ${summary.en}

级别：${levelOf(rule)}。依据：${basis.law}：${basis.text.zh}（${basis.text.en}）。

${body}`;
}
