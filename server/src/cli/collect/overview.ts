import { countFindings, say, verdictOn, type Language, type Unit } from "../../core/index.ts";
import type { Rounds } from "./rounds.ts";
import type { Collection, Reported } from "./collection.ts";
import { sheetOf, type Sheet } from "./sheet.ts";

/** 单位一览: who, and how it stands. */
export function overview(collection: Collection, rounds: Rounds | undefined, language: Language): Sheet {
  const { reports } = collection;
  const notes = notesOn(collection);
  return sheetOf(
    language,
    say("单位一览", "Units"),
    [
      [say("单位", "organ"), 28],
      [say("年度", "year"), 6],
      [say("格式", "form"), 6],
      [say("结论", "verdict"), 10],
      [say("错误", "errors"), 6],
      [say("警告", "warnings"), 6],
      [say("对得上", "hold"), 8],
      [say("对不上", "broken"), 8],
      [say("没有核对", "unread"), 10],
      [say("与上年衔接", "last year"), 12],
      [say("备注", "note"), 24],
      ...(rounds
        ? ([
            [say("新增", "new"), 6],
            [say("未改", "still there"), 6],
            [say("已改", "mended"), 6],
          ] as const)
        : []),
      [say("文件", "file"), 60],
    ],
    () =>
      reports.map(reported => [
        ...standing(reported.unit, language),
        notes.get(reported.path)?.[language],
        ...(rounds ? rounds.countsOf(reported) : []),
        reported.path,
      ]),
  );
}

function standing(unit: Unit, language: Language) {
  const counts = countFindings(unit.findings);
  return [
    unit.organ,
    unit.year,
    unit.form,
    verdictOn(counts)[language],
    counts.error,
    counts.warning,
    unit.identities.held,
    unit.identities.broken,
    unit.identities.unread,
    lastYearOf(unit)[language],
  ];
}

/** Whether what was carried in is what last year's report carried out. */
function lastYearOf({ lastYear }: Unit) {
  const carried = lastYear.filter(({ kind }) => kind === "carried");
  if (!carried.length) return say("没有上年报告", "no report to compare");
  return carried.every(({ agrees }) => agrees) ? say("一致", "agrees") : say("不一致", "differs");
}

/** What is the matter with a report beside the others: it is a region's, or there are two of it. */
function notesOn({ reports, regions }: Collection) {
  const notes = new Map(regions.map(({ path }) => [path, say("本地区的报告", "the region's report")]));
  const known = new Map<string, Reported>();
  for (const reported of reports) {
    const { organ, year } = reported.unit;
    if (organ === undefined || notes.has(reported.path)) continue;
    const first = known.get(`${organ} ${year}`);
    if (first) for (const { path } of [first, reported]) notes.set(path, DOUBLED);
    else known.set(`${organ} ${year}`, reported);
  }
  return notes;
}

const DOUBLED = say("同一单位有两份报告", "there are two reports of this unit");
