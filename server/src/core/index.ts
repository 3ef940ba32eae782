/** The core as the protocol and the command line see it. */
export { check, checkInSteps, type Checked } from "./check/check.ts";
export { atOnce } from "./check/steps.ts";
export { tally, type Figure, type Tally } from "./network/network.ts";
export { documentOf } from "./compose/documentOf.ts";
export { pastedTable } from "./compose/pastedTable.ts";
export { alignTables } from "./check/alignTables.ts";
export { tableCells, type TableCells } from "./show/tableCells.ts";
export { canBeChanged, changeFigure, type FigureChange } from "./check/changeFigure.ts";
export { figureAt } from "./show/figures/figureAt.ts";
export { figureFacts, type Fact, type FigureFacts } from "./show/figures/facts.ts";
export { figurePlaces, type FigurePlaces } from "./show/figures/places.ts";
export { headingFacts, type HeadingFacts } from "./show/headingFacts.ts";
export { documentPage } from "./show/documentPage.ts";
export { unreadFormat } from "./container/unreadFormat.ts";
export { placeInDocument, type DocumentPlace } from "./show/placeInDocument.ts";
export { outlineOf, type OutlinePiece } from "./show/outline.ts";
export { sheetEntries, type SheetEntries, type SheetEntry } from "./show/sheet/entries.ts";
export { checkSheet } from "./show/sheet/checkSheet.ts";
export { checkSheetData } from "./show/sheet/json.ts";
export { checkSheetMarkdown } from "./show/sheet/markdown.ts";
export { fixAll, fixDocument, type Check } from "./check/fixAll.ts";
export { keptFixes } from "./check/trial.ts";
export { recompute, type Recomputation } from "./check/recompute.ts";
export { previousReport, type PreviousReport } from "./ties/previousReport.ts";
export { requestShares } from "./collection/requestShares.ts";
export { findingKeys } from "./collection/findingKeys.ts";
export { organNames, yearsIn } from "./collection/lastYears.ts";
export { IGNORE_FILES, isHidden } from "./collection/searched.ts";
export { readRoster } from "./collection/roster.ts";
export {
  headOf,
  regionUnits,
  type KeptUnit,
  type ReportHead,
  type RosterEntry,
  type UnitDocument,
} from "./collection/regionUnits.ts";
export { unitFigures } from "./collection/unitFigures.ts";
export { unitOf, type Unit, type UnitFinding } from "./collection/unit.ts";
export { countFindings, verdictOn, type FindingCounts } from "./collection/verdict.ts";
export { unitsSum, type RegionUnits } from "./ties/units.ts";
export { figureColumns } from "./ties/figureColumns.ts";
export { type Report } from "./report/report.ts";
export { forms } from "./form/index.ts";
export { type Form } from "./form/form.ts";
export { draftNotations, newDraft, type DraftWish, type NewDraft } from "./start/newDraft.ts";
export { completions, type Completion } from "./start/complete.ts";
export { isTablesOnly } from "./report/recognition.ts";
export { readDraft } from "./prose/read.ts";
export { promptsIn } from "./report/prompts.ts";
export { startOf } from "./text/cut.ts";
export { applyEdits, overlaps, type Edit } from "./text/edit.ts";
export { type Elsewhere } from "./text/elsewhere.ts";
export { Lines, type Position } from "./text/lines.ts";
export { say, type Language, type Message } from "./text/message.ts";
export { Patch } from "./text/patch.ts";
export { inOneLine, printable, printableJson } from "./text/printable.ts";
export { touches, type Span } from "./text/span.ts";
export { type LinkTo } from "./show/reading/markdown.ts";
export { describeReading } from "./show/reading/reading.ts";
export { ruleOptions, rules } from "./settings/rules.ts";
export {
  basisUnder,
  type Finding,
  type Fix,
  type Related,
  type RuleFacts,
  type Severity,
} from "./rules/rule.ts";
export { readSettingsFile, settingsFileName, type SettingsFile } from "./settings/file.ts";
export { exceptionsIn, type ListedException } from "./settings/listed.ts";
export { addAllowance, allowanceFor, allowByComment, type Reach } from "./settings/grant.ts";
export { mergeSettings, ruleSettings, settingsFor, type Settings } from "./settings/settings.ts";
