import { writeDraft } from "../../server/src/core/compose/draft.ts";
import { blank } from "../../server/src/core/compose/section.ts";
import { writeTable, type WrittenNotation } from "../../server/src/core/compose/table.ts";
import { forms } from "../../server/src/core/form/index.ts";
import { say, type Language, type Message } from "../../server/src/core/text/message.ts";
import { toSnippet } from "../../server/src/lsp/snippet.ts";

interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

const YEAR = 2999;

/** The form in force, whole, and each of its tables, empty; named in the language of the editor's menus. */
export function snippets(notation: WrittenNotation, language: Language): Record<string, Snippet> {
  const chosen = ({ zh, en }: Message): string => (language === "zh" ? zh : en);
  const [form] = forms;
  const whole = toSnippet(writeDraft(form, "【填写机关名称】", YEAR, notation, blank));
  const dated = whole.replaceAll(String(YEAR), () => "${99:$CURRENT_YEAR}");
  const tables = form.tables.map(table => [
    chosen(table.name),
    {
      prefix: [chosen(say(table.name.zh.slice(0, 2), table.name.en.replace(/ \(.*$/, "")))],
      description: chosen(say(`空的${table.name.zh}`, `${table.name.en}, empty`)),
      body: writeTable(table, notation, blank).map(text => toSnippet(text)),
    },
  ]);
  return Object.fromEntries([
    [
      chosen(say(form.title, "Annual report")),
      {
        prefix: language === "zh" ? ["年报", form.title] : ["annual report"],
        description: chosen(
          say(`整份年报（${form.key}年版格式）`, `The whole report, in the form of ${form.key}`),
        ),
        body: dated.trimEnd().split("\n"),
      },
    ],
    ...tables,
  ]) as Record<string, Snippet>;
}
