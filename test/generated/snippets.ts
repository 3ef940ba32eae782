import { writeDraft } from "../../server/src/core/compose/draft.ts";
import { blank } from "../../server/src/core/compose/section.ts";
import { writeTable, type WrittenNotation } from "../../server/src/core/compose/table.ts";
import { forms } from "../../server/src/core/form/index.ts";
import { toSnippet } from "../../server/src/lsp/snippet.ts";

interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

const YEAR = 2999;

/** The snippets of a language: the form in force, whole, and each of its tables, empty. */
export function snippets(notation: WrittenNotation): Record<string, Snippet> {
  const [form] = forms;
  const whole = toSnippet(writeDraft(form, "【填写机关名称】", YEAR, notation, blank));
  const dated = whole.replaceAll(String(YEAR), () => "${99:$CURRENT_YEAR}");
  const tables = form.tables.map(table => [
    table.name.zh,
    {
      prefix: [table.name.zh.slice(0, 2), table.name.en.replace(/ \(.*$/, "")],
      description: `空的${table.name.zh} · ${table.name.en}, empty`,
      body: writeTable(table, notation, blank).map(text => toSnippet(text)),
    },
  ]);
  return Object.fromEntries([
    [
      form.title,
      {
        prefix: ["年报", form.title, "annual report"],
        description: `整份年报（${form.key}年版格式）· The whole report, form of ${form.key}`,
        body: dated.trimEnd().split("\n"),
      },
    ],
    ...tables,
  ]) as Record<string, Snippet>;
}
