import { Command, Option } from "commander";
import { basisUnder, forms, printableJson, rules, type Language, type RuleFacts } from "../../core/index.ts";
import { languageOption } from "../options.ts";
import type { Terminal } from "../terminal.ts";

interface RulesOptions {
  readonly format: "text" | "json";
  readonly lang: Language;
}

/** `gouji rules`: every rule in a line, in the order of the report. */
export const rulesCommand = (terminal: Terminal): Command =>
  new Command("rules")
    .description("列出全部规则 Lists all rules")
    .addOption(new Option("--format <format>", "输出格式 output").choices(["text", "json"]).default("text"))
    .addOption(languageOption())
    .action(({ format, lang }: RulesOptions) => {
      terminal.out(format === "json" ? asJson(lang) : asText(lang));
    });

const levelOf = ({ severity, isOffByDefault }: RuleFacts): string => (isOffByDefault ? "off" : severity);

function asText(language: Language): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules
    .map(rule => `${rule.id.padEnd(width)}  ${levelOf(rule).padEnd(11)}  ${rule.summary[language]}\n`)
    .join("");
}

function asJson(language: Language): string {
  const list = rules.map(rule => {
    const { law, text } = basisUnder(forms[0], rule.basis);
    return {
      id: rule.id,
      severity: levelOf(rule),
      summary: rule.summary[language],
      law,
      asks: text[language],
      options: Object.entries(rule.options ?? {}).map(([key, option]) => ({
        key,
        default: option.default,
        summary: option.summary[language],
      })),
    };
  });
  return `${printableJson(JSON.stringify(list, undefined, 2))}\n`;
}
