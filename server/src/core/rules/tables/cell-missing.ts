import { diagnose } from "../../network/locate/locate.ts";
import type { Figure, Network } from "../../network/network.ts";
import { formatExact, type Exact } from "../../number/exact.ts";
import type { Report, RowReading, TableReading } from "../../report/report.ts";
import { say, type Message } from "../../text/message.ts";
import { MOST_RELATED } from "../say/limits.ts";
import { mend } from "../say/mending.ts";
import { formAsks } from "../say/basis.ts";
import { defineRule, type Fix, type Problem } from "../rule.ts";

/** No row of a table ends before its last figure. */
export default defineRule({
  id: "cell-missing",
  severity: "error",
  summary: say("表格的一行少了一格", "a row of a table is a cell short"),
  basis: formAsks(say("各表的行和列应与格式一致", "the tables have the rows and columns of the form")),
  *check({ report, network }) {
    const { values } = diagnose(network);
    for (const table of report.tables) {
      const rows = shortRows(table, network);
      if (rows.length < MANY) for (const row of rows) yield oneRow(report, row, values);
      else yield manyRows(table, rows);
    }
  },
});

/** As many rows of one table that are short are one finding. */
const MANY = 4;

/** A row with the figures that it lacks. */
interface ShortRow {
  readonly row: RowReading;
  readonly width: number;
  readonly missing: readonly [Figure, ...Figure[]];
}

function shortRows({ form, grids }: TableReading, { figures }: Network): ShortRow[] {
  const missing = figures.filter(({ gap, cell }) => gap?.kind === "missing" && cell?.table === form.key);
  return grids.flatMap(grid =>
    grid.rows.flatMap((row): ShortRow[] => {
      const [first, ...others] = missing.filter(
        ({ cell }) => cell?.grid === grid.form.key && cell.row === row.entry.key,
      );
      return first ? [{ row, width: grid.columns.length, missing: [first, ...others] }] : [];
    }),
  );
}

function oneRow(report: Report, short: ShortRow, values: ReadonlyMap<Figure, Exact>): Problem {
  const [first, ...others] = short.missing;
  const changes = short.missing.flatMap(figure => {
    const to = values.get(figure);
    return to === undefined ? [] : [{ figure, to }];
  });
  const isKnown = changes.length === short.missing.length;
  // A row that is short may be misread: what fills it is never applied unasked.
  const fixes: Fix[] = isKnown ? [mend(report.document.text, changes, true)] : [];
  return {
    span: first.span,
    message: others.length ? severalCells(short) : oneCell(first, values.get(first)),
    fixes,
  };
}

const oneCell = ({ name }: Figure, to: Exact | undefined): Message =>
  to === undefined
    ? say(`这一行少一个数字，可能是${name.zh}`, `this row is a figure short, perhaps that of ${name.en}`)
    : say(
        `这一行少一个数字：${name.zh}没有填，应为 ${formatExact(to)}`,
        `this row is a figure short: ${name.en} is missing and should be ${formatExact(to)}`,
      );

const severalCells = ({ row, width, missing }: ShortRow): Message =>
  say(
    `“${row.entry.label}”这一行应有 ${width} 个数字，只有 ${width - missing.length} 个`,
    `this row should have ${width} figures, and has ${width - missing.length}`,
  );

function manyRows({ form, grids }: TableReading, rows: readonly ShortRow[]): Problem {
  const [first] = rows as [ShortRow];
  const isBegun = grids.some(({ cells }) =>
    [...cells.values()].some(({ content }) => content.kind === "figure"),
  );
  return {
    span: first.row.span,
    message: isBegun
      ? say(
          `${form.name.zh}有 ${rows.length} 行数字不全；这是第一行`,
          `${rows.length} rows of ${form.name.en} are short of figures; this is the first`,
        )
      : say(`${form.name.zh}还没有填`, `${form.name.en} isn't filled in yet`),
    related: rows
      .slice(1, 1 + MOST_RELATED)
      .map(({ row }) => ({ span: row.span, message: say("这一行也少数字", "so is this row") })),
  };
}
