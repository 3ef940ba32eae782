import { figureColumns, forms, say, unitsSum, type Form, type Language } from "../../core/index.ts";
import type { Collection, Region, Reported } from "./collection.ts";
import { decimal } from "./figures.ts";
import { sheetOf, type Row, type Sheet } from "./sheet.ts";

/**
 * 加总: what each figure of the units comes to, beside the region's where there is one. Without a region's report, all reports
 * on one year and form are added up.
 */
export const sums = (collection: Collection, language: Language): Sheet =>
  sheetOf(
    language,
    say("加总", "Sums"),
    [
      [say("年度", "year"), 6],
      [say("格式", "form"), 6],
      [say("数字", "figure"), 60],
      [say("单位数", "units"), 8],
      [say("各单位相加", "sum of the units"), 14],
      [say("本地区", "the region"), 14],
      [say("相差", "difference"), 10],
      [say("结果", "result"), 10],
      [say("本地区的报告", "the region's report"), 60],
    ],
    function* rows(): Generator<Row> {
      const { regions } = collection;
      for (const region of regions) yield* besideRegion(region, language);
      if (!regions.length) yield* byYear(collection.reports, language);
    },
  );

const formOf = (key: string): Form | undefined => forms.find(form => form.key === key);

function* besideRegion({ path, unit, units }: Region, language: Language): Generator<Row> {
  const form = formOf(unit.form);
  if (!form) return;
  for (const [column, { name }] of figureColumns(form).entries()) {
    const sum = unitsSum(units.counted, column);
    const own = unit.figures[column] ?? NaN;
    const difference = own - sum;
    const result = Number.isNaN(difference) ? UNREAD : difference ? DIFFERS : AGREES;
    yield [
      unit.year,
      form.key,
      name[language],
      units.counted.length,
      decimal(sum),
      decimal(own),
      decimal(difference),
      result[language],
      path,
    ];
  }
}

const AGREES = say("一致", "agrees");
const DIFFERS = say("不一致", "differs");
const UNREAD = say("没有核对", "unread");

function* byYear(reports: readonly Reported[], language: Language): Generator<Row> {
  const groups = new Map<string, Reported[]>();
  for (const reported of reports) {
    const key = `${reported.unit.year ?? ""} ${reported.unit.form}`;
    const group = groups.get(key);
    if (group) group.push(reported);
    else groups.set(key, [reported]);
  }
  for (const [, group] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [{ unit }] = group as [Reported];
    const form = formOf(unit.form);
    if (!form) continue;
    for (const [column, { name }] of figureColumns(form).entries()) {
      const read = group.map(each => each.unit.figures[column] ?? NaN).filter(each => !Number.isNaN(each));
      const sum = read.reduce((total, each) => total + each, 0);
      yield [unit.year, form.key, name[language], read.length, decimal(sum)];
    }
  }
}
