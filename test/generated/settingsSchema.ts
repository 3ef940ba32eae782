import type { Form } from "../../server/src/core/form/form.ts";
import type { RuleFacts } from "../../server/src/core/rules/rule.ts";
import { ruleSettings } from "../../server/src/core/settings/settings.ts";

const both = ({ zh, en }: { readonly zh: string; readonly en: string }): string => `${zh} · ${en}`;

/** Offered while typing; what isn't among them is told by the check itself, once. */
const oneOf = (values: readonly string[]): object => ({ anyOf: [{ enum: values }, {}] });

/** The JSON schema of gouji.json: what may be written, for completion. It finds no mistakes, which the check does. */
export const settingsSchema = (rules: readonly RuleFacts[], forms: readonly Form[]): unknown => ({
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "gouji.json",
  description:
    "勾稽的设置，对所在文件夹及其下的报告有效 · Settings of Gouji for the reports in and below its folder",
  properties: {
    $schema: {},
    form: {
      ...oneOf(["auto", ...forms.map(form => form.key)]),
      default: "auto",
      examples: ["2021"],
      description: "按哪一版格式检查 · The form to hold the reports to",
    },
    ...Object.fromEntries(
      rules.flatMap(({ id, options = {} }) =>
        Object.entries(options).map(([key, option]) => [
          key,
          {
            default: option.default,
            examples: [option.default],
            description: `${option.summary.zh}（规则 ${id}）· ${option.summary.en}`,
          },
        ]),
      ),
    ),
    previous: {
      examples: ["上年"],
      description:
        "上年报告所在的文件夹或文件，相对本文件 · Folder or file of the reports on the year before, from this file's folder",
    },
    renamed: {
      examples: [[{ from: "青禾县水利局", to: "青禾县水务局" }]],
      description: "机关改名：上年报告用旧名的 · Organs with another name in last year's report",
      items: {
        properties: {
          from: { description: "旧名 · The old name" },
          to: { description: "新名 · The new name" },
        },
      },
    },
    collection: {
      examples: [{ region: "青禾县2025.md", units: "各单位/*", roster: "名单.csv" }],
      description: "本地区的报告与各单位相加核对 · A region's report, held to the sums of its units",
      properties: {
        region: { description: "本地区的报告，相对本文件 · The region's report, from this file's folder" },
        units: {
          description: "各单位的报告，写法同 .gitignore · Those of its units, a pattern as in .gitignore",
        },
        roster: {
          description: "单位名单（CSV：单位名称,文件）· The units that are to report (CSV: name, file)",
        },
      },
    },
    rules: {
      examples: [{ "cell-empty": "information", "overview-too-long": "warning" }],
      description: "各规则的级别 · Severity of each rule",
      properties: Object.fromEntries(
        rules.map(({ id, severity, isOffByDefault, summary }) => [
          id,
          { default: isOffByDefault ? "off" : severity, description: both(summary) },
        ]),
      ),
      // Of every rule alike, so said once.
      allOf: [{ additionalProperties: oneOf(ruleSettings) }],
    },
    allow: {
      examples: [
        [
          {
            rule: "cell-empty",
            in: "某局2025年年报.txt",
            about: "表三“（一）予以公开·总计”",
            why: "与登记簿核对过",
          },
        ],
      ],
      description: "例外：查过没有错，不再提示的地方 · Exceptions: what was looked at and is to stand",
      items: {
        properties: {
          rule: { ...oneOf(rules.map(({ id }) => id)), description: "放过哪条规则 · The rule allowed" },
          in: {
            description: "报告的路径，相对本文件 · The report's path from this file's folder",
          },
          about: {
            description:
              "问题所在的格，或句子所说的格；与 words 都不写，则整份报告都放过这条规则 · The cell that it is on or its sentence speaks of; with neither this nor words, all of the report",
          },
          words: {
            description: "问题所在的文字、句子或整行 · The words, the sentence or the line it stands on",
          },
          why: { description: "为什么放过 · Why" },
        },
      },
    },
  },
});
