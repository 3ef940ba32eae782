const opening = `# gouji.json

<!-- 由设置的模式生成（npm run docs），请勿直接修改。Generated from the settings' schema; don't edit. -->

放在报告所在的文件夹或它上面的文件夹里，编辑器和命令行都照它检查；离报告最近的一份起作用。\`gouji init\` 写一份带说明的。可以写注释和多余的逗号。写错的地方标在它自己身上，\`gouji check gouji.json\` 只检查它。VS Code 里输入时有提示，其他编辑器可用 [gouji.schema.json](gouji.schema.json)。

*Settings for editor and command line alike, in the reports' folder or one above; the nearest file counts. Comments and trailing commas are allowed, and its own mistakes are pointed out in it.*
`;

interface Described {
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly anyOf?: readonly { readonly enum?: readonly string[] }[];
  readonly properties?: Readonly<Record<string, Described>>;
  readonly items?: Described;
}

/** docs/settings.md: every key of gouji.json with its type, default and an example, from the schema. */
export const settingsPage = (schema: unknown): string => {
  const keys = Object.entries((schema as Described).properties ?? {}).filter(([, { examples }]) => examples);
  return [opening, ...keys.map(keyPart)].join("\n");
};

function keyPart([key, described]: [string, Described]): string {
  const { description = "", examples: [example] = [], items, properties } = described;
  const members = key === "rules" ? undefined : (items ?? described).properties;
  const facts = [`类型：${typeOf(described)}`, `默认：${defaultOf(described)}`].join("。");
  const rules = properties && key === "rules" ? ["各条规则和它们的默认级别见[规则](rules.md)。"] : [];
  return [
    `## ${key}`,
    `${description}。`,
    `${facts}。`,
    ...rules,
    ...(members ? [membersTable(members)] : []),
    `${block({ [key]: example })}\n`,
  ].join("\n\n");
}

const membersTable = (members: Readonly<Record<string, Described>>): string =>
  [
    "| 键 | 含义 |",
    "| --- | --- |",
    ...Object.entries(members).map(([key, each]) => `| \`${key}\` | ${each.description} |`),
  ].join("\n");

/** In words, from the values that it may have or the kind of its example. */
function typeOf({ anyOf, examples: [example] = [] }: Described): string {
  const values = anyOf?.flatMap(({ enum: values = [] }) => values) ?? [];
  if (values.length) return values.map(value => `\`"${value}"\``).join("、");
  if (Array.isArray(example)) return "列表，每项一个对象";
  return { string: "文字", number: "正整数" }[typeof example as string] ?? "对象";
}

const defaultOf = (described: Described): string =>
  described.default === undefined ? "没有" : `\`${JSON.stringify(described.default)}\``;

const block = (value: unknown): string => `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;
