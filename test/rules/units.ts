import {
  check,
  Lines,
  readDraft,
  regionUnits,
  unitOf,
  type RegionUnits,
} from "../../server/src/core/index.ts";
import { cleanReport, piecesOf } from "./clean.ts";
import { wholeDraft } from "./draft.ts";
import type { Case } from "./page.ts";

type Blocks = NonNullable<Case["units"]>;

/** The reports of a page's `unit` blocks, as a region's draft is checked beside them. */
export function regionOf(draft: string, blocks: Blocks, roster: readonly string[] = []): RegionUnits {
  const report = readDraft(draft)?.report;
  if (!report) throw new Error("The region's report can't be read");
  const documents = blocks.map((block, at) => {
    const text = unitReport(block);
    const checked = check(text, { isFinal: true });
    const fileName = `${at + 1}.txt`;
    return {
      document: fileName,
      fileName,
      ...(checked && { unit: unitOf(checked, "zh", new Lines(text), () => "") }),
    };
  });
  const { form, organ, year } = report;
  const region = {
    form: form.key,
    ...(organ !== undefined && { organ }),
    ...(year !== undefined && { year }),
  };
  return regionUnits(
    region,
    documents,
    roster.map(name => ({ name })),
  );
}

/** 临溪县林业局, 临溪县林业局 表三的行, 临溪县林业局 2023年 表三的行 */
export function unitReport({ info, draft }: Blocks[number]): string {
  const [, name = "", year = "2024年", piece] = /^(\S+)(?: (\d{4}年))?(?: (\S+))?$/.exec(info) ?? [];
  const text = piece ? withNothing(wholeDraft(piece, draft).text, draft) : cleanReport("plain");
  return text.replaceAll("临溪县水务局", name).replaceAll("2024年", year);
}

/** A report whose tables hold 0, save for rows of these labels, and whose prose tells no figures. */
function withNothing(text: string, rows: string): string {
  const pieces = piecesOf("plain");
  const kept = new Set(rows.split("\n"));
  return text
    .replace(pieces.get("一") ?? "", "一、总体情况\n\n按照要求公开政府信息。")
    .split("\n")
    .map(line => (kept.has(line) ? line : line.replace(/(?<=\t|^)\d+(?:\.\d+)?(?=\t|$)/g, "0")))
    .join("\n");
}
