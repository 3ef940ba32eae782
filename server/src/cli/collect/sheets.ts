import {
  figureColumns,
  forms,
  say,
  type Form,
  type Language,
  type Message,
  type Unit,
} from "../../core/index.ts";
import type { UnreadEntry } from "../formats/unread.ts";
import type { CollectedFile } from "../formats/collected.ts";

export type CellValue = string | number | undefined;

/** A table of the collection: its name, its heads, and its rows. */
export interface Sheet {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Widths of the columns in letters; the last holds for all behind it. */
  readonly widths: readonly number[];
}

interface Reported {
  readonly path: string;
  readonly unit: Unit;
}

/** The tables of a collection, in the order of its reader's questions: who, what, how many, what wasn't read. */
export function sheetsOf(
  files: readonly CollectedFile[],
  unread: readonly UnreadEntry[],
  language: Language,
): Sheet[] {
  const reported = files.flatMap(({ path, unit }): Reported[] => (unit ? [{ path, unit }] : []));
  const others = files.filter(({ unit }) => !unit).map(({ path }) => ({ path, reason: NO_REPORT[language] }));
  return [
    overview(reported, language),
    problems(reported, language),
    ...forms.flatMap(form => figures(form, reported, language)),
    unreadFiles([...unread, ...others], language),
  ];
}

const inLanguage = (heads: readonly Message[], language: Language): string[] =>
  heads.map(head => head[language]);

const NO_REPORT = say("内容不是政府信息公开工作年度报告", "no annual report on open government information");

function overview(reported: readonly Reported[], language: Language): Sheet {
  const heads = [
    say("单位", "organ"),
    say("年度", "year"),
    say("格式", "form"),
    say("结论", "verdict"),
    say("错误", "errors"),
    say("警告", "warnings"),
    say("对得上", "hold"),
    say("对不上", "broken"),
    say("没有核对", "unread"),
    say("与上年衔接", "last year"),
    say("文件", "file"),
  ];
  return {
    name: say("单位一览", "Units")[language],
    heads: inLanguage(heads, language),
    rows: reported.map(({ path, unit }) => [
      unit.organ,
      unit.year,
      unit.form,
      verdictOf(unit)[language],
      countOf(unit, "error"),
      countOf(unit, "warning"),
      unit.identities.held,
      unit.identities.broken,
      unit.identities.unread,
      LAST_YEAR[unit.lastYear][language],
      path,
    ]),
    widths: [28, 6, 6, 10, 6, 6, 8, 8, 10, 12, 60],
  };
}

const countOf = ({ findings }: Unit, severity: string): number =>
  findings.filter(finding => finding.severity === severity).length;

/** What is to become of a report. */
export const verdictOf = (unit: Unit) =>
  countOf(unit, "error")
    ? say("退回修改", "to be mended")
    : countOf(unit, "warning")
      ? say("请核对", "to be looked at")
      : say("未发现问题", "nothing found");

const LAST_YEAR = {
  held: say("一致", "agrees"),
  broken: say("不一致", "differs"),
  none: say("没有上年报告", "no report to compare"),
};

function problems(reported: readonly Reported[], language: Language): Sheet {
  const heads = [
    say("单位", "organ"),
    say("级别", "severity"),
    say("位置", "place"),
    say("问题", "what"),
    say("依据", "law"),
    say("规则", "rule"),
    say("文件", "file"),
  ];
  return {
    name: say("问题清单", "Findings")[language],
    heads: inLanguage(heads, language),
    rows: reported.flatMap(({ path, unit }) =>
      unit.findings.map(({ severity, place, message, law, rule }) => [
        unit.organ,
        SEVERITIES[severity][language],
        place,
        message,
        law,
        rule,
        path,
      ]),
    ),
    widths: [28, 6, 24, 80, 40, 24, 60],
  };
}

const SEVERITIES = {
  error: say("错误", "error"),
  warning: say("警告", "warning"),
  information: say("信息", "information"),
  hint: say("提示", "hint"),
};

/** Every figure of the reports on a form, a column each, with their sums below. */
function figures(form: Form, reported: readonly Reported[], language: Language): Sheet[] {
  const units = reported.filter(({ unit }) => unit.form === form.key);
  if (!units.length) return [];
  const columns = figureColumns(form);
  const value = ({ unit }: Reported, id: string): number | undefined => {
    const written = unit.figures[id];
    return written === undefined ? undefined : Number(written);
  };
  // Money has up to six decimals: a sum of binary fractions would show more.
  const sum = (id: string): number =>
    units.reduce((total, each) => total + Math.round((value(each, id) ?? 0) * 1e6), 0) / 1e6;
  return [
    {
      name: say(`数据（${form.key}年版）`, `Figures (${form.key})`)[language],
      heads: inLanguage(
        [say("单位", "organ"), say("年度", "year"), ...columns.map(({ name }) => name)],
        language,
      ),
      rows: [
        ...units.map(each => [each.unit.organ, each.unit.year, ...columns.map(({ id }) => value(each, id))]),
        [say("合计", "sum")[language], undefined, ...columns.map(({ id }) => sum(id))],
      ],
      widths: [28, 6, 14],
    },
  ];
}

function unreadFiles(unread: readonly UnreadEntry[], language: Language): Sheet {
  return {
    name: say("未读文件", "Not read")[language],
    heads: inLanguage([say("文件", "file"), say("原因", "reason")], language),
    rows: unread.map(({ path, reason }) => [path, reason]),
    widths: [60, 80],
  };
}
