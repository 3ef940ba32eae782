import { edition2019 } from "../../server/src/core/form/edition2019.ts";
import { edition2021 } from "../../server/src/core/form/edition2021.ts";
import type { Form, GridForm, LabelForm, SectionForm, TableForm } from "../../server/src/core/form/form.ts";
import { openingUnder } from "../../server/src/core/form/sections.ts";

const relabelled = (labels: readonly LabelForm[], key: string, label: string): LabelForm[] =>
  labels.map(each => (each.key === key ? { ...each, label } : each));

/** A row more among the members of a row, which takes the last one's number. */
const withWithdrawn = (rows: readonly LabelForm[]): LabelForm[] =>
  rows.map(row => {
    if (!row.members) return row;
    if (row.key !== "otherOutcome") return { ...row, members: withWithdrawn(row.members) };
    const [notCorrected, feeUnpaid] = row.members.slice(0, 2) as [LabelForm, LabelForm];
    const withdrawn = { key: "withdrawn", label: "3.申请人撤回申请", inProse: ["撤回申请", "申请人撤回"] };
    return { ...row, members: [notCorrected, feeUnpaid, withdrawn, { key: "others", label: "4.其他" }] };
  });

const changed = (grid: GridForm): GridForm => ({
  ...grid,
  columns: grid.key === "documents" ? relabelled(grid.columns, "made", "本年制定件数") : grid.columns,
  rows: withWithdrawn(grid.rows),
});

/** An edition that nobody prescribes, in force from 2026: a row more, a column renamed, another heading. */
export const madeUpEdition: Form = {
  ...edition2021,
  key: "2026",
  notice: { ...edition2021.notice, number: "国办公开办函〔2026〕9号" },
  years: { from: 2026 },
  opening: openingUnder("国办公开办函〔2026〕9号"),
  sections: edition2021.sections.map((section): SectionForm =>
    section.key === "reviewAndLitigation" ? { ...section, title: "行政复议和行政诉讼情况" } : section,
  ),
  tables: edition2021.tables.map((table): TableForm => ({ ...table, grids: table.grids.map(changed) })),
};

/** The official forms with the made-up one in force after them. */
export const formsWithMadeUpEdition: readonly [Form, ...Form[]] = [
  madeUpEdition,
  { ...edition2021, years: { from: 2021, to: 2025 } },
  edition2019,
];
