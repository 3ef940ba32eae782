import { readFileSync } from "node:fs";
import { forms } from "../../server/src/core/form/index.ts";
import { rules } from "../../server/src/core/settings/rules.ts";
import { cliPage } from "./cliPage.ts";
import { commands } from "./commands.ts";
import { formPage } from "./formPage.ts";
import { formatsPage } from "./formatsPage.ts";
import { grammar, markdownInjection } from "./grammar.ts";
import { withSettings, withTexts } from "./manifest.ts";
import { ruleIndex, rulePage } from "./rulePages.ts";
import { sheetPage } from "./sheetPage.ts";
import { settingsPage } from "./settingsPage.ts";
import { settingsSchema } from "./settingsSchema.ts";
import { cleanReport } from "../rules/clean.ts";
import { snippets } from "./snippets.ts";

const root = new URL("../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A sample with faults of several kinds. */
const faulty = "砚溪市文化和旅游局2025年政府信息公开工作年度报告.txt";

/** Every file that is made from the rules and forms, whole or in part, with the text that it must have. */
export function generatedFiles(): ReadonlyMap<string, string> {
  return new Map([
    ["docs/rules.md", ruleIndex(rules)],
    ...rules.map(
      rule => [`docs/rules/${rule.id}.md`, rulePage(rule, read(`test/rules/${rule.id}.md`))] as const,
    ),
    ["test/rules/clean/report.txt", cleanReport("plain")],
    ["test/rules/clean/report.md", cleanReport("markdown")],
    ...(["zh", "en"] as const).flatMap(language => [
      [`syntaxes/snippets/disclosure-report.${language}.json`, json(snippets("tsv", language))] as const,
      [`syntaxes/snippets/markdown.${language}.json`, json(snippets("gfm", language))] as const,
    ]),
    ["docs/cli.md", cliPage(commands())],
    ["docs/form.md", formPage(forms)],
    ["docs/formats.md", formatsPage()],
    ["docs/sheet.md", sheetPage(faulty, read(`samples/${faulty}`))],
    ["docs/settings.md", settingsPage(settingsSchema(rules, forms))],
    ["docs/gouji.schema.json", json(settingsSchema(rules, forms))],
    ["syntaxes/disclosure-report.tmLanguage.json", json(grammar(forms))],
    ["syntaxes/markdown-injection.tmLanguage.json", json(markdownInjection(forms))],
    ["package.json", json(withSettings(JSON.parse(read("package.json"))))],
    ["package.nls.json", json(withTexts(JSON.parse(read("package.nls.json")), "zh"))],
    ["package.nls.en.json", json(withTexts(JSON.parse(read("package.nls.en.json")), "en"))],
  ]);
}
