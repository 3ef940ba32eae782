import type { Figure } from "../../network/network.ts";
import { formatExact } from "../../number/exact.ts";
import type { Language } from "../../text/message.ts";
import type { Origin } from "../../text/origin.ts";
import type { CheckSheet, SheetLine } from "./checkSheet.ts";
import { differenceOf, formulaOf } from "./formula.ts";

/** The sheet as plain data for other programs; numbers are decimal digits, for they are exact. */
export function checkSheetData(sheet: CheckSheet, places: Pick<Origin, "positionAt">, language: Language) {
  const figure = ({ id, name, value, span }: Figure) => ({
    id,
    name: name[language],
    value: value === undefined ? null : formatExact(value),
    range: { start: places.positionAt(span.start), end: places.positionAt(span.end) },
  });
  const line = (each: SheetLine) => ({
    id: each.identity.id,
    kind: each.identity.kind,
    name: each.name[language],
    reason: each.identity.reason[language],
    status: each.status,
    relation: each.identity.relation,
    formula: formulaOf(each),
    difference: each.sums ? formatExact(differenceOf(each)) : null,
    parts: each.identity.parts.map(figure),
    wholes: each.identity.wholes.map(figure),
  });
  return {
    version: 1,
    organ: sheet.organ ?? null,
    year: sheet.year ?? null,
    identities: sheet.tally,
    groups: sheet.groups.map(({ title, tally, sections }) => ({
      title: title[language],
      identities: tally,
      lines: sections.flatMap(section => section.lines).map(line),
    })),
  };
}
