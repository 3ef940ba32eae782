import { forms } from "../../server/src/core/form/index.ts";
import { basisUnder, type RuleFacts } from "../../server/src/core/rules/rule.ts";
import { severityNames } from "./severityNames.ts";

const indexOpening = `# 规则 · Rules

<!-- 由各规则生成（npm run docs），请勿直接修改。Generated from the rules; don't edit. -->

每条规则有自己的一页：查什么、为什么、依据，以及测试中逐一运行的例子。

Each rule has a page of its own: what it finds, why, on what basis, and the cases that the tests run.

改变规则的级别或关闭规则：设置 \`gouji.rules\`，或在报告所在文件夹的 \`gouji.json\` 中写 \`{ "rules": { "规则": "off" } }\`。
个别放过：Markdown 中在其上一行写 \`<!-- gouji-allow 规则 -->\`（整个部分用 \`gouji-allow-section\`，整份文件用 \`gouji-allow-file\`；理由可写在规则之后），
任何文件都可在 \`gouji.json\` 中写 \`{ "allow": [{ "rule": "规则", "in": "文件", "words": "所在文字" }] }\`。

To change a rule's severity or turn it off: the setting \`gouji.rules\`, or \`rules\` in a \`gouji.json\` next to the drafts. To allow a single finding: a comment
\`<!-- gouji-allow rule -->\` on the line before (\`gouji-allow-section\`, \`gouji-allow-file\` reach further; a reason may follow the rule), or an entry under \`allow\` in \`gouji.json\`.
`;

/** docs/rules.md: every rule in a line, in the order of the report. */
export function ruleIndex(rules: readonly RuleFacts[]): string {
  const table = rules.map(
    rule =>
      `| [${rule.id}](rules/${rule.id}.md) | ${levelOf(rule)} | ${rule.summary.zh} | ${rule.summary.en} |`,
  );
  const heads = ["| 规则 | 级别 | 查什么 | What it finds |", "| --- | --- | --- | --- |"];
  return [indexOpening, ...heads, ...table, ""].join("\n");
}

/** docs/rules/<id>.md: what is known of the rule, then its page of the tests with the signs in it explained. */
export function rulePage(rule: RuleFacts, page: string): string {
  const { id, summary } = rule;
  const basis = basisUnder(forms[0], rule.basis);
  const [said = "", ...cases] = page.replace(/^# .*\n+/, "").split(/^(?=## )/m);
  const body = cases.map(readable).join("").trimEnd();
  return `# ${id}

<!-- 由 test/rules/${id}.md 生成（npm run docs），请勿直接修改。Generated from test/rules/${id}.md; don't edit. -->

**${summary.zh}** · ${summary.en}

级别：${levelOf(rule)}。依据：${basis.law}：${basis.text.zh}（${basis.text.en}）。

${said.trimEnd()}

以下例子由测试逐一运行，只写出与本规则有关的部分，其余取自一份没有问题的报告。${explained(body)}

${body}
`;
}

const levelOf = ({ severity, isOffByDefault }: RuleFacts): string =>
  isOffByDefault ? "关闭（off）" : `${severityNames[severity].zh}（${severity}）`;

/** What the cases of a page may have in them that a reader has to be told of. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/[⟦⟧]/, "⟦ ⟧ 之间是标出问题的位置。"],
  [/^〔.+〕$/m, "〔三〕一类的行代表那份报告的相应部分。"],
  [/^~~.+?~~/m, "~~ ~~ 之间的一行去掉，换成它后面的文字。"],
  [/⏎/, "⏎ 表示换行。"],
  [/自动修正：/, "“自动修正”是不会改错的，可一次全部改好；“修正”由人选用。"],
];

const explained = (cases: string): string =>
  signs.map(([sign, meaning]) => (sign.test(cases) ? meaning : "")).join("");

/** A case in words: what its fenced blocks are, and the severities as VS Code names them. */
const readable = (text: string): string =>
  text
    .replace(/^```(report|fixed|json) ?(.*)$/gm, (_, kind: keyof typeof blocks, piece: string) =>
      [blocks[kind](piece), "", kind === "json" ? "```json" : "```text"].join("\n"),
    )
    .replace(
      /^- (error|warning|information|hint)\b/gm,
      (_, severity: keyof typeof severityNames) => `- ${severityNames[severity].zh}`,
    );

const blocks = {
  report: (piece: string): string => `报告${pieceName(piece) && `的${pieceName(piece)}`}：`,
  fixed: (): string => "改后：",
  json: (): string => "`gouji.json`：",
};

/** 六 as 第六部分, 一（一） as 第一部分（一）, 表三的行 as the rows of it that are shown. */
const pieceName = (piece: string): string =>
  piece
    .replace(/^markdown\b ?/, "")
    .replace(/^([一二三四五六])(（.）)?$/, "第$1部分$2")
    .replace(/的行$/, "（只列改动的行）");
