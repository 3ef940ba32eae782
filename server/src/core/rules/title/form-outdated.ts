import { replaceTable } from "../../compose/replaceTable.ts";
import { splitGroup } from "../../compose/splitGroup.ts";
import { axisOf } from "../../form/axis.ts";
import type { Form } from "../../form/form.ts";
import { forms } from "../../form/index.ts";
import { isOutdated } from "../../report/edition.ts";
import { allGrids } from "../../report/tables/grids.ts";
import { fold } from "../../report/tables/label.ts";
import { cellKey, type Report } from "../../report/report.ts";
import type { Edit } from "../../text/edit.ts";
import { say } from "../../text/message.ts";
import { textOf, type Span } from "../../text/span.ts";
import { formAsks } from "../say/basis.ts";
import { offer } from "../say/offer.ts";
import { defineRule, type Fix } from "../rule.ts";

/** The report is on the form in force for its year. */
export default defineRule({
  id: "form-outdated",
  severity: "error",
  summary: say("使用了已被替换的旧格式", "the report is on a form that was replaced"),
  basis: formAsks(
    say(
      "2021年及以后年度的报告应按2021年印发的格式编制，2019年的格式不再使用",
      "reports on 2021 and later years follow the form of 2021; that of 2019 is no longer used",
    ),
  ),
  *check({ report }) {
    const { form, year } = report;
    const next = forms.find(candidate => candidate.key === form.successor?.form);
    if (!next || !isOutdated(report)) return;
    yield {
      span: placeOf(report),
      message: say(
        `${year}年的报告用的是${form.key}年版格式，应改用${next.key}年版（${next.notice.number}）`,
        `the report on ${year} is on the ${form.key} form; the ${next.key} form applies (${next.notice.number})`,
      ),
      fixes: fixesOf(report, next),
    };
  },
});

/** Where the draft shows it first: a column of table two that the form in force doesn't have. */
function placeOf({ tables, sections, title }: Report): Span {
  const label = tables[0]?.grids[0]?.labels.find(candidate => candidate.axis === "column");
  return label?.span ?? sections[0]?.title ?? title?.span ?? { start: 0, end: 0 };
}

function fixesOf(report: Report, next: Form): Fix[] {
  const rewritten = rewrittenTable(report, next);
  if (!rewritten) return [];
  const { edit, kept, dropped } = rewritten;
  const split = splitRows(report, next);
  const titles = retitled(report, next);
  const others = [...split, ...titles];
  const counts = say(
    `保留 ${kept} 个数字，${dropped} 个没有位置的不再列出，其余待填`,
    `${kept} figures kept, ${dropped} without a place left out, the rest to be filled in`,
  );
  const fixes: Fix[] = [
    {
      ...offer(
        say(
          `把表二改为${next.key}年版（${counts.zh}）`,
          `Rewrite table two on the ${next.key} form (${counts.en})`,
        ),
        edit,
      ),
      preferred: others.length === 0,
    },
  ];
  if (others.length)
    fixes.unshift(
      offer(
        say(
          `整份改为${next.key}年版：表二${counts.zh}${split.length ? "；（六）其他处理拆成三行" : ""}${titles.length ? "；改第四部分标题" : ""}`,
          `Move the whole report to the ${next.key} form: ${counts.en}${split.length ? "; split “（六）其他处理”" : ""}${titles.length ? "; rename section four" : ""}`,
        ),
        edit,
        ...others,
      ),
    );
  return fixes;
}

/** Table two on the next form, with every figure that has a place there; the others are left blank. */
function rewrittenTable(
  report: Report,
  next: Form,
): { edit: Edit; kept: number; dropped: number } | undefined {
  const key = next.tables[0]?.key;
  const table = report.tables.find(reading => reading.form.key === key);
  const by = next.tables.find(candidate => candidate.key === key);
  if (!table || !by) return undefined;
  const figures = new Map<string, string>();
  for (const grid of table.grids)
    for (const cell of grid.cells.values())
      if (cell.content.kind === "figure")
        figures.set(
          `${table.form.key}/${grid.form.key}/${cellKey(cell.row, cell.column)}`,
          textOf(report.document.text, cell.span),
        );
  const moved = new Map(
    Object.entries(report.form.successor?.cells ?? {}).flatMap(([from, to]) => {
      const figure = figures.get(from);
      return figure === undefined ? [] : [[to, figure] as const];
    }),
  );
  const edit = replaceTable(
    report,
    table,
    by,
    (grid, row, column) => moved.get(`${by.key}/${grid}/${cellKey(row, column)}`) ?? "",
  );
  return edit && { edit, kept: moved.size, dropped: figures.size - moved.size };
}

/** Rows of this form that are groups of rows in the next, unless the draft has more rows than this form already. */
function splitRows(report: Report, next: Form): Edit[] {
  return [...allGrids(report)].flatMap(({ table, grid }) => {
    const form = next.tables
      .find(candidate => candidate.key === table.form.key)
      ?.grids.find(candidate => candidate.key === grid.form.key);
    const axis = axisOf(form?.rows ?? []);
    if (grid.obstacles.some(({ kind }) => kind === "row-extra")) return [];
    return grid.rows.flatMap(row => {
      const members = axis.filter(entry => entry.path.at(-1)?.key === row.entry.key);
      return members.length ? (splitGroup(report.document.text, grid, row, members) ?? []) : [];
    });
  });
}

const retitled = ({ document, sections }: Report, next: Form): Edit[] =>
  sections.flatMap(section => {
    const title = next.sections.find(candidate => candidate.key === section.form.key)?.title;
    const isOld = fold(textOf(document.text, section.title)) === fold(section.form.title);
    return title && title !== section.form.title && isOld ? [{ span: section.title, newText: title }] : [];
  });
