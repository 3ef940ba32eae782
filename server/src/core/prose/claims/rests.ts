import { axisOf, leavesAt, type AxisEntry } from "../../form/axis.ts";
import type { Form } from "../../form/form.ts";
import { anyOf } from "../../text/lexicon.ts";
import { isClaim, isSure, type CellKey, type Claim, type Reading, type Taking } from "./claim.ts";

const KINDS = anyOf(["类", "情形", "情况", "原因", "结果", "方式", "主体", "申请", "组织", "单位"]);
const LEAD = anyOf(["其中", "以及", "和", "及", "与", "另有", "答复", "作", "作出"]);
const REST = new RegExp(`^${LEAD}?${anyOf(["其他", "其它"])}${KINDS}?的?${anyOf(["为", "有", "是"])}?$`);

/**
 * 其他 N 件 at a list's end: the row or column of that name beside those named before it, or all that weren't named. So
 * 维持 11 件、纠正 2 件、其他 1 件 tells 其他结果.
 */
export function restsAmong(takings: readonly Taking[], form: Form): readonly Taking[] {
  return takings.map((taking, at) => {
    const { mention, paragraph } = taking;
    const isTold = isClaim(taking) && isSure(taking);
    if (isTold || !REST.test(mention.before) || mention.quantity.kind === "percentage") return taking;
    const named = [...namedBeside(takings, at, -1).reverse(), ...namedBeside(takings, at, 1)];
    const last = namedBeside(takings, at, -1)[0];
    const readings = last ? readingsOf(last, named, form) : [];
    return last && readings.length
      ? { mention, paragraph, subject: `${last.subject}, others`, readings, doubts: last.doubts }
      : taking;
  });
}

/** The claims of its list before or behind a number, in its sentence and brackets, the nearest first. */
function namedBeside(takings: readonly Taking[], at: number, step: 1 | -1): Claim[] {
  const named: Claim[] = [];
  const { clause, counter } = (takings[at] as Taking).mention;
  for (let steps = 1; steps <= LONGEST_LIST; steps++) {
    const taking = takings[at + step * steps];
    if (taking?.mention.clause.sentence !== clause.sentence) break;
    if (taking.mention.clause.bracket !== clause.bracket || taking.mention.counter.unit !== counter.unit)
      continue;
    if (!isClaim(taking)) break;
    named.push(taking);
  }
  return named;
}

const LONGEST_LIST = 24;

function readingsOf(last: Claim, named: readonly Claim[], form: Form): Reading[] {
  const cellOf = ({ readings: [reading] }: Claim): CellKey | undefined =>
    reading?.length === 1 ? reading[0] : undefined;
  const cell = cellOf(last);
  if (!cell) return [];
  const cells = named.flatMap(claim => cellOf(claim) ?? []);
  return [
    ...ofOutcomes(cell, cells, form),
    ...ofResults(cell, cells, form),
    ...ofApplicants(last, cell, cells, form),
  ];
}

const OUTCOME = /^outcomes\.(?!total)[a-zA-Z]+$/;

function ofOutcomes(last: CellKey, named: readonly CellKey[], form: Form): Reading[] {
  if (last.column !== "total" || !last.row.startsWith("outcomes.")) return [];
  const row = (key: string): CellKey => ({ ...last, row: key });
  const rows = named.map(cell => cell.row);
  const unnamed = membersOf(form, last.table, "rows", "outcomes").filter(key => !rows.includes(key));
  const isOfKinds = named.every(
    ({ row: key }) => OUTCOME.test(key) || key === "outcomes.total" || !key.startsWith("outcomes."),
  );
  return isOfKinds || OUTCOME.test(last.row)
    ? [
        [row("outcomes.otherOutcome")],
        [row("outcomes.otherOutcome.others")],
        ...(isOfKinds ? [unnamed.map(row)] : []),
      ]
    : [];
}

function ofResults(last: CellKey, named: readonly CellKey[], form: Form): Reading[] {
  const group = last.column.slice(0, Math.max(0, last.column.lastIndexOf(".")));
  if (last.table !== "reviewAndLitigation" || last.column.endsWith(".total")) return [];
  const column = (key: string): CellKey => ({ ...last, column: key });
  const unnamed = membersOf(form, last.table, "columns", group).filter(
    key => !named.some(other => other.column === key),
  );
  return [[column(`${group}.otherResult`)], unnamed.map(column)];
}

/** 自然人 6 件、其他 2 件: all kinds that weren't named; behind a kind of organisation the form's own 其他 rather. */
function ofApplicants(
  { readings }: Claim,
  { table, column }: CellKey,
  named: readonly CellKey[],
  form: Form,
): Reading[] {
  if (table !== "requests" || column === "total") return [];
  const columns = columnsOf(form, table);
  const told = ["total", ...named.flatMap(cell => leavesAt(columns, cell.column))];
  const untold = columns.filter(({ key }) => !leavesAt(columns, key).some(leaf => told.includes(leaf)));
  const unnamed = untold.filter(({ path }) => !path.some(group => untold.includes(group)));
  const others = untold.filter(({ label }) => label === "其他");
  const ways = column.includes(".") ? [others, unnamed] : [unnamed, others];
  return readings.flatMap(reading =>
    ways
      .filter(way => way.length)
      .map(way => way.flatMap(({ key }) => rowsOf(reading).map(cell => ({ ...cell, column: key })))),
  );
}

/** The first cell of each row. */
const rowsOf = (reading: Reading): Reading =>
  reading.filter(({ row }, at) => reading.findIndex(cell => cell.row === row) === at);

const columnsOf = (form: Form, table: string): readonly AxisEntry[] =>
  form.tables
    .filter(({ key }) => key === table)
    .flatMap(({ grids }) => grids.flatMap(({ columns }) => axisOf(columns)));

/** The keys right below a group of rows or columns of a table, their total aside. */
const membersOf = (form: Form, table: string, axis: "rows" | "columns", group: string): string[] =>
  form.tables
    .filter(({ key }) => key === table)
    .flatMap(({ grids }) => grids.flatMap(grid => axisOf(grid[axis])))
    .filter(({ key, path }) => path.at(-1)?.key === group && key !== `${group}.total`)
    .map(({ key }) => key);
