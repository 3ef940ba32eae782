import { readdirSync, readFileSync } from "node:fs";
import { forms } from "../../server/src/core/form/index.ts";
import { rules } from "../../server/src/core/settings/rules.ts";
import { ruleSettings } from "../../server/src/core/settings/settings.ts";
import { grammar, markdownInjection } from "./grammar.ts";
import { rulesPage } from "./rulesPage.ts";
import { settingsSchema } from "./settingsSchema.ts";
import { snippets } from "./snippets.ts";

const root = new URL("../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Every file that is made from the rules and forms, whole or in part, with the text that it must have. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const pages = new Map(
    readdirSync(new URL("test/rules/", root))
      .filter(name => name.endsWith(".md"))
      .map(name => [name.replace(/\.md$/, ""), read(`test/rules/${name}`)] as const),
  );
  return new Map([
    ["docs/rules.md", rulesPage(rules, pages)],
    ["syntaxes/snippets/disclosure-report.json", json(snippets("tsv"))],
    ["syntaxes/snippets/markdown.json", json(snippets("gfm"))],
    ["docs/gouji.schema.json", json(settingsSchema(rules, forms))],
    ["syntaxes/disclosure-report.tmLanguage.json", json(grammar(forms))],
    ["syntaxes/markdown-injection.tmLanguage.json", json(markdownInjection(forms))],
    ["package.json", withRuleSettings(read("package.json"))],
    ["package.nls.json", withSummaries(read("package.nls.json"), "zh")],
    ["package.nls.en.json", withSummaries(read("package.nls.en.json"), "en")],
  ]);
}

interface Manifest {
  contributes: { configuration: { properties: { "gouji.rules": Record<string, unknown> } } };
}

/** The setting `gouji.rules`: one property a rule. */
function withRuleSettings(text: string): string {
  const manifest = JSON.parse(text) as Manifest;
  const setting = manifest.contributes.configuration.properties["gouji.rules"];
  setting["additionalProperties"] = false;
  setting["properties"] = Object.fromEntries(
    rules.map(({ id, severity, isOffByDefault }) => [
      id,
      {
        type: "string",
        enum: ruleSettings,
        enumDescriptions: ruleSettings.map(value => `%rules.${value}%`),
        default: isOffByDefault ? "off" : severity,
        description: `%rule.${id}%`,
      },
    ]),
  );
  return json(manifest);
}

/** The rules' one-line descriptions, after the other texts of the manifest. */
function withSummaries(text: string, language: "zh" | "en"): string {
  const texts = Object.entries(JSON.parse(text) as Record<string, string>);
  const others = texts.filter(([key]) => !key.startsWith("rule."));
  const summaries = rules.map(({ id, summary }) => [`rule.${id}`, summary[language]]);
  return json(Object.fromEntries([...others, ...summaries]));
}
