import { Command } from "commander";
import { basisUnder, forms, printable, rules, say, type Language, type RuleFacts } from "../../core/index.ts";
import { languageOption } from "../options.ts";
import { Exit, type ExitCode, type Terminal } from "../terminal.ts";

/** `gouji explain RULE`: what a rule finds, why, and how its severity is changed. */
export const explainCommand = (terminal: Terminal, finish: (code: ExitCode) => void): Command =>
  new Command("explain")
    .description("说明一条规则 Explains a rule")
    .argument("<rule>", "规则的名称 the rule's id")
    .addOption(languageOption())
    .action((id: string, { lang }: { readonly lang: Language }) => {
      const rule = rules.find(each => each.id === id);
      if (rule) return void terminal.out(explained(rule)[lang]);
      terminal.err(`gouji: ${unknown(printable(id))[lang]}\n`);
      finish(Exit.trouble);
    });

function explained(rule: RuleFacts) {
  const { id, summary, severity, isOffByDefault, options = {} } = rule;
  const { law, text } = basisUnder(forms[0], rule.basis);
  const level = isOffByDefault ? "off" : severity;
  const numbers = Object.entries(options);
  return say(
    [
      `${id}（${level}）：${summary.zh}`,
      `依据：${law}：${text.zh}`,
      ...numbers.map(([key, option]) => `设置：${key}（默认 ${option.default}）：${option.summary.zh}`),
      `改变级别：gouji.json 中写 { "rules": { "${id}": "off" } }`,
      "",
    ].join("\n"),
    [
      `${id} (${level}): ${summary.en}`,
      `basis: ${law}: ${text.en}`,
      ...numbers.map(
        ([key, option]) => `setting: ${key} (${option.default} by default): ${option.summary.en}`,
      ),
      `to change its severity: { "rules": { "${id}": "off" } } in gouji.json`,
      "",
    ].join("\n"),
  );
}

const unknown = (id: string) =>
  say(`没有名为“${id}”的规则，gouji rules 列出全部规则`, `there is no rule “${id}”; gouji rules lists all`);
