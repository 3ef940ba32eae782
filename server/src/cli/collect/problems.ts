import { say, type Language } from "../../core/index.ts";
import type { Rounds } from "./rounds.ts";
import type { Collection } from "./collection.ts";
import { sheetOf, type Row, type Sheet } from "./sheet.ts";
import { SEVERITIES } from "./severities.ts";

/** 问题清单: what was found, unit by unit; beside an earlier round, which of it is new, and what is mended. */
export const problems = ({ reports }: Collection, rounds: Rounds | undefined, language: Language): Sheet =>
  sheetOf(
    language,
    say("问题清单", "Findings"),
    [
      ...(rounds ? ([[say("与上次相比", "since last time"), 10]] as const) : []),
      [say("单位", "organ"), 28],
      [say("级别", "severity"), 6],
      [say("位置", "place"), 24],
      [say("问题", "what"), 80],
      [say("建议改法", "should be"), 40],
      [say("依据", "law"), 40],
      [say("规则", "rule"), 24],
      [say("文件", "file"), 60],
    ],
    function* rows(): Generator<Row> {
      for (const reported of reports)
        for (const { key, severity, place, message, correction, law, rule } of reported.unit.findings)
          yield [
            ...(rounds ? [rounds.stateOf(key)[language]] : []),
            reported.unit.organ,
            SEVERITIES[severity]?.[language],
            place,
            message,
            correction,
            law,
            rule,
            reported.path,
          ];
      for (const { organ, severity, place, message, rule, path } of rounds?.mended ?? [])
        yield [MENDED[language], organ, SEVERITIES[severity]?.[language], place, message, "", "", rule, path];
    },
  );

const MENDED = say("已改", "mended");
