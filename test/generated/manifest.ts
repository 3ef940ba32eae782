import { forms } from "../../server/src/core/form/index.ts";
import type { Form } from "../../server/src/core/form/form.ts";
import type { RuleFacts } from "../../server/src/core/rules/rule.ts";
import { ruleOptions, rules } from "../../server/src/core/settings/rules.ts";
import { ruleSettings } from "../../server/src/core/settings/settings.ts";
import type { Language } from "../../server/src/core/text/message.ts";
import { severityNames } from "./severityNames.ts";

interface Manifest {
  contributes: { configuration: { properties: Record<string, Record<string, unknown>> } };
}

/** package.json with the settings that follow from the forms and rules; a rule's severities are written once for all. */
export function withSettings(manifest: Manifest): Manifest {
  const { properties } = manifest.contributes.configuration;
  Object.assign(properties["gouji.form"] ?? {}, {
    enum: ["auto", ...forms.map(({ key }) => key)],
    enumDescriptions: ["%form.auto%", ...forms.map(({ key }) => `%form.${key}%`)],
  });
  Object.assign(properties["gouji.rules"] ?? {}, {
    propertyNames: {
      enum: rules.map(({ id }) => id),
      enumDescriptions: rules.map(({ id }) => `%rule.${id}%`),
    },
    additionalProperties: {
      type: "string",
      enum: ruleSettings,
      enumDescriptions: ruleSettings.map(value => `%rules.${value}%`),
    },
  });
  let order = Object.keys(properties).filter(key => !(key.slice("gouji.".length) in ruleOptions)).length;
  for (const [key, option] of Object.entries(ruleOptions)) {
    properties[`gouji.${key}`] = {
      type: "integer",
      minimum: 1,
      default: option.default,
      description: `%option.${key}%`,
      scope: "resource",
      order: ++order,
    };
  }
  return manifest;
}

type Texts = Readonly<Record<string, string>>;

/** The manifest's texts in a language: those written by hand, then those that follow from the forms and rules. */
export const withTexts = (texts: Texts, language: Language): Texts => ({
  ...Object.fromEntries(
    Object.entries(texts).filter(([key]) => !/^(?:form\.\d|option\.|rules?\.)/.test(key)),
  ),
  ...Object.fromEntries(forms.map(form => [`form.${form.key}`, formText(form)[language]])),
  ...Object.fromEntries(
    rules.flatMap(({ id, options = {} }) =>
      Object.entries(options).map(([key, { summary }]) => [
        `option.${key}`,
        { zh: `${summary.zh}，供规则 ${id} 使用。`, en: `${summary.en}, for the rule ${id}.` }[language],
      ]),
    ),
  ),
  ...Object.fromEntries(ruleSettings.map(value => [`rules.${value}`, severityNames[value][language]])),
  ...Object.fromEntries(rules.map(rule => [`rule.${rule.id}`, ruleText(rule)[language]])),
});

function formText({ key, notice, years: { from, to } }: Form): Record<Language, string> {
  return {
    zh: `${notice.name}（${notice.number}），适用于${from}年${to ? `至${to}年` : "及以后"}的年度报告。`,
    en: `The form of ${key} (${notice.number}), for reports on ${from} ${to ? `to ${to}` : "and after"}.`,
  };
}

function ruleText({ summary, severity, isOffByDefault }: RuleFacts): Record<Language, string> {
  const usual = severityNames[isOffByDefault ? "off" : severity];
  return {
    zh: `${summary.zh}（默认：${usual.zh}）`,
    en: `${summary.en} (default: ${usual.en.toLowerCase()})`,
  };
}
