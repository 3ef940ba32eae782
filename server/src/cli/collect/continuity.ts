import { say, type Language } from "../../core/index.ts";
import type { Collection } from "./collection.ts";
import { sheetOf, type Row, type Sheet } from "./sheet.ts";

/** 上年衔接: every figure that starts from last year's report, as it should be and as it is. */
export const continuity = ({ reports }: Collection, language: Language): Sheet =>
  sheetOf(
    language,
    say("上年衔接", "Last year"),
    [
      [say("单位", "organ"), 28],
      [say("年度", "year"), 6],
      [say("数字", "figure"), 60],
      [say("由上年报告推算", "from last year's report"), 14],
      [say("本年报告", "this year's report"), 14],
      [say("结果", "result"), 16],
      [say("文件", "file"), 60],
    ],
    function* rows(): Generator<Row> {
      for (const { path, unit } of reports) {
        if (!unit.lastYear.length)
          yield [unit.organ, unit.year, "", undefined, undefined, NONE[language], path];
        for (const { name, kind, due, written, agrees } of unit.lastYear) {
          const result = agrees ? AGREES : kind === "carried" ? DIFFERS : UNLIKELY;
          yield [unit.organ, unit.year, name, Number(due), Number(written), result[language], path];
        }
      }
    },
  );

const NONE = say("没有上年报告", "no report to compare");
const AGREES = say("一致", "agrees");
const DIFFERS = say("不一致", "differs");
const UNLIKELY = say("不一致，请核对", "differs, please check");
