import { replaceTable } from "../../compose/replaceTable.ts";
import { splitGroup } from "../../compose/splitGroup.ts";
import { axisOf } from "../../form/axis.ts";
import type { Form, TableForm } from "../../form/form.ts";
import { titlesOf } from "../../form/titles.ts";
import { chineseOrdinal } from "../../number/ordinal.ts";
import { formInForce, isOutdated } from "../../report/edition.ts";
import { ordinalOf } from "../../report/sections/official.ts";
import { allGrids } from "../../report/tables/grids.ts";
import { fold } from "../../report/tables/label.ts";
import { cellKey, type GridReading, type Report, type TableReading } from "../../report/report.ts";
import type { Edit } from "../../text/edit.ts";
import { say, type Message } from "../../text/message.ts";
import { textOf, type Span } from "../../text/span.ts";
import { formAsks } from "../say/basis.ts";
import { defineRule, type Fix } from "../rule.ts";

/** The report is on the form in force for its year. */
export default defineRule({
  id: "form-outdated",
  severity: "error",
  summary: say("使用了已被替换的旧格式", "the report is on a form that was replaced"),
  basis: formAsks(
    say(
      "报告按所报告年度适用的格式编制，已被替换的格式不再使用",
      "a report follows the form in force for the year that it is on; one that was replaced is no longer used",
    ),
  ),
  *check({ report, forms }) {
    const { form, year } = report;
    const next = formInForce(forms, year);
    if (!next || !isOutdated(report)) return;
    yield {
      span: placeOf(report, next),
      message: say(
        `${year}年的报告用的是${form.key}年版格式，应改用${next.key}年版（${next.notice.number}）`,
        `the report on ${year} is on the ${form.key} form; the ${next.key} form applies (${next.notice.number})`,
      ),
      fixes: fixesOf(report, next),
    };
  },
});

/** Where the draft shows it first: a column that the form in force doesn't have. */
function placeOf({ tables, sections, title }: Report, next: Form): Span {
  const columns = tables.flatMap(table => {
    const labels = table.grids.flatMap(grid => grid.labels).filter(({ axis }) => axis === "column");
    const kept = new Set(columnsOf(tableIn(next, table)));
    return labels.filter(({ entry }) => !kept.has(entry.label));
  });
  return columns[0]?.span ?? sections[0]?.title ?? title?.span ?? { start: 0, end: 0 };
}

function fixesOf(report: Report, next: Form): Fix[] {
  const tables = report.tables.flatMap(table => rewritten(report, table, next) ?? []);
  if (!tables.length) return [];
  const [split, titles] = [[...splitRows(report, next)], [...retitled(report, next)]];
  const others = [...split, ...titles];
  const [kept, dropped] = [sum(tables.map(each => each.kept)), sum(tables.map(each => each.dropped))];
  const names = say(
    tables.map(({ name }) => name.zh).join("、"),
    tables.map(({ name }) => name.en).join(", "),
  );
  const counts = say(
    `保留 ${kept} 个数字，${dropped} 个没有位置的不再列出，其余待填`,
    `${kept} figures kept, ${dropped} without a place left out, the rest to be filled in`,
  );
  const edits = tables.map(({ edit }) => edit);
  const fixes: Fix[] = [
    {
      title: say(
        `把${names.zh}改为${next.key}年版（${counts.zh}）`,
        `Rewrite ${names.en} on the ${next.key} form (${counts.en})`,
      ),
      edits,
      safe: false,
      preferred: others.length === 0,
    },
  ];
  if (others.length)
    fixes.unshift({
      title: say(
        [`整份改为${next.key}年版：${names.zh}${counts.zh}`, ...others.map(({ title }) => title.zh)].join(
          "；",
        ),
        [
          `Move the whole report to the ${next.key} form: ${counts.en}`,
          ...others.map(({ title }) => title.en),
        ].join("; "),
      ),
      edits: [...edits, ...others.flatMap(other => other.edits)],
      safe: false,
      preferred: true,
    });
  return fixes;
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

interface Rewritten {
  readonly edit: Edit;
  readonly name: Message;
  readonly kept: number;
  readonly dropped: number;
}

/** A table whose columns changed, on the next form, with every figure that has a place there; the others are left blank. */
function rewritten(report: Report, table: TableReading, next: Form): Rewritten | undefined {
  const by = tableIn(next, table);
  if (!by || columnsOf(by).join() === columnsOf(table.form).join()) return undefined;
  const placeOf = (grid: string, row: string, column: string): string => `${grid}/${cellKey(row, column)}`;
  const places = new Set(
    by.grids.flatMap(({ key, rows, columns }) =>
      axisOf(rows).flatMap(row => axisOf(columns).map(column => placeOf(key, row.key, column.key))),
    ),
  );
  const figures = new Map(
    table.grids.flatMap(({ form, cells }) =>
      [...cells.values()]
        .filter(({ content }) => content.kind === "figure")
        .map(
          ({ row, column, span }) =>
            [placeOf(form.key, row, column), textOf(report.document.text, span)] as const,
        ),
    ),
  );
  const edit = replaceTable(report, table, by, (...place) => figures.get(placeOf(...place)) ?? "");
  const kept = [...figures.keys()].filter(place => places.has(place)).length;
  const [zh = "", en = ""] = [by.name.zh.split("（")[0], by.name.en.split(" (")[0]];
  return edit && { edit, name: say(zh, en), kept, dropped: figures.size - kept };
}

const tableIn = (form: Form, { form: { key } }: TableReading): TableForm | undefined =>
  form.tables.find(table => table.key === key);

const columnsOf = (table: TableForm | undefined): string[] =>
  (table?.grids ?? []).flatMap(grid => axisOf(grid.columns).map(({ label }) => label));

interface FormChange {
  readonly title: Message;
  readonly edits: readonly Edit[];
}

/** Rows of this form that are groups of rows in the next, unless the draft has more rows than this form already. */
function* splitRows(report: Report, next: Form): Iterable<FormChange> {
  for (const { table, grid } of allGrids(report)) {
    const rows = tableIn(next, table)?.grids.find(({ key }) => key === grid.form.key)?.rows ?? [];
    if (grid.obstacles.some(({ kind }) => kind === "row-extra")) continue;
    for (const row of grid.rows) {
      const change = splitRow(report.document.text, grid, row, rows);
      if (change) yield change;
    }
  }
}

function splitRow(
  text: string,
  grid: GridReading,
  row: GridReading["rows"][number],
  rows: Form["tables"][number]["grids"][number]["rows"],
): FormChange | undefined {
  const members = axisOf(rows).filter(entry => entry.path.at(-1)?.key === row.entry.key);
  const edits = members.length ? splitGroup(text, grid, row, members) : undefined;
  const { label } = row.entry;
  return (
    edits && {
      title: say(
        `${label}拆成${chineseOrdinal(members.length)}行`,
        `split “${label}” into ${members.length} rows`,
      ),
      edits,
    }
  );
}

function* retitled({ document, form, sections }: Report, next: Form): Iterable<FormChange> {
  for (const section of sections) {
    const own = next.sections.find(({ key }) => key === section.form.key);
    const isAsBefore = fold(textOf(document.text, section.title)) === fold(section.form.title);
    if (!own || !isAsBefore || titlesOf(own).includes(section.form.title)) continue;
    const ordinal = chineseOrdinal(ordinalOf(form, section.form));
    yield {
      title: say(`改第${ordinal}部分标题`, `rename section ${ordinalOf(form, section.form)}`),
      edits: [{ span: section.title, newText: own.title }],
    };
  }
}
