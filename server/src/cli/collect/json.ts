import { printableJson } from "../../core/index.ts";
import type { Collection } from "./collection.ts";
import type { Sheet } from "./sheet.ts";

/** The tables, and the findings of each file as a later round is compared with them. */
export function* json(sheets: readonly Sheet[], { reports }: Collection): Generator<string> {
  yield '{\n"version": 1,\n"sheets": [';
  for (const [at, { name, heads, rows }] of sheets.entries()) {
    yield `${at ? "," : ""}\n{"name": ${text(name)}, "heads": ${text(heads)}, "rows": [`;
    let between = "\n";
    for (const row of rows) {
      yield between + text(row.map(value => value ?? null));
      between = ",\n";
    }
    yield "]}";
  }
  yield '],\n"files": [';
  for (const [at, { path, unit }] of reports.entries()) {
    const findings = unit.findings.map(({ key, ...finding }) => ({ id: key, ...finding }));
    const { organ = null, year = null, form } = unit;
    yield `${at ? "," : ""}\n${text({ path, organ, year, form, findings })}`;
  }
  yield "]\n}\n";
}

const text = (value: unknown): string => printableJson(JSON.stringify(value));
