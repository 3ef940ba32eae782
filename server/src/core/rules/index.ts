import unitDoubled from "./region/unit-doubled.ts";
import unitMissing from "./region/unit-missing.ts";
import unitUnfit from "./region/unit-unfit.ts";
import unitsSumMismatch from "./region/units-sum-mismatch.ts";
import figureTenfold from "./figures/figure-tenfold.ts";
import growthMismatch from "./figures/growth-mismatch.ts";
import sectionUnchanged from "./sections/section-unchanged.ts";
import accountabilityMissing from "./sections/accountability-missing.ts";
import balanceWrong from "./figures/balance-wrong.ts";
import tableUnfilled from "./tables/table-unfilled.ts";
import cellDoubled from "./tables/cell-doubled.ts";
import cellEmpty from "./tables/cell-empty.ts";
import cellMissing from "./tables/cell-missing.ts";
import cellUnread from "./tables/cell-unread.ts";
import columnExtra from "./tables/column-extra.ts";
import columnMissing from "./tables/column-missing.ts";
import columnTotalWrong from "./figures/column-total-wrong.ts";
import enumerationGap from "./wording/enumeration-gap.ts";
import enumerationLone from "./wording/enumeration-lone.ts";
import enumerationMarkShort from "./wording/enumeration-mark-short.ts";
import feeContradicted from "./sections/fee-contradicted.ts";
import feeUnstated from "./sections/fee-unstated.ts";
import feeInYuan from "./figures/fee-in-yuan.ts";
import figureImpossible from "./figures/figure-impossible.ts";
import figureNoted from "./tables/figure-noted.ts";
import figureExtra from "./tables/figure-extra.ts";
import figureWrong from "./figures/figure-wrong.ts";
import figuresSwapped from "./figures/figures-swapped.ts";
import formOutdated from "./title/form-outdated.ts";
import groupTotalWrong from "./figures/group-total-wrong.ts";
import carriedInMismatch from "./figures/carried-in-mismatch.ts";
import inForceDiscontinuous from "./figures/in-force-discontinuous.ts";
import inForceLessThanMade from "./figures/in-force-less-than-made.ts";
import instructionLeft from "./wording/instruction-left.ts";
import labelMisprinted from "./tables/label-misprinted.ts";
import labelMissing from "./tables/label-missing.ts";
import overviewTooLong from "./sections/overview-too-long.ts";
import partsSumWrong from "./figures/parts-sum-wrong.ts";
import periodMissing from "./title/period-missing.ts";
import periodWrong from "./title/period-wrong.ts";
import placeholderLeft from "./wording/placeholder-left.ts";
import proseTableMismatch from "./figures/prose-table-mismatch.ts";
import regulationUnauthorized from "./tables/regulation-unauthorized.ts";
import reportInCode from "./title/report-in-code.ts";
import reportUnbroken from "./title/report-unbroken.ts";
import rowExtra from "./tables/row-extra.ts";
import rowMissing from "./tables/row-missing.ts";
import rowTotalWrong from "./figures/row-total-wrong.ts";
import rowUnread from "./tables/row-unread.ts";
import sectionDuplicated from "./sections/section-duplicated.ts";
import sectionEmpty from "./sections/section-empty.ts";
import sectionExtra from "./sections/section-extra.ts";
import sectionMisnamed from "./sections/section-misnamed.ts";
import sectionMisnumbered from "./sections/section-misnumbered.ts";
import sectionMisplaced from "./sections/section-misplaced.ts";
import sectionMissing from "./sections/section-missing.ts";
import statuteMisprinted from "./wording/statute-misprinted.ts";
import subtotalWrong from "./figures/subtotal-wrong.ts";
import tableDuplicated from "./tables/table-duplicated.ts";
import tableInconsistent from "./figures/table-inconsistent.ts";
import tableMisplaced from "./tables/table-misplaced.ts";
import tableMissing from "./tables/table-missing.ts";
import tableUnread from "./tables/table-unread.ts";
import textMisplaced from "./sections/text-misplaced.ts";
import titleIncomplete from "./title/title-incomplete.ts";
import titleMissing from "./title/title-missing.ts";
import titleMisworded from "./title/title-misworded.ts";
import topicMisnamed from "./sections/topic-misnamed.ts";
import topicMisnumbered from "./sections/topic-misnumbered.ts";
import topicMisplaced from "./sections/topic-misplaced.ts";
import topicMissing from "./sections/topic-missing.ts";
import organStray from "./wording/organ-stray.ts";
import organNameVariant from "./wording/organ-name-variant.ts";
import yearStray from "./wording/year-stray.ts";
import percentageWrong from "./figures/percentage-wrong.ts";
import proseDenialWrong from "./figures/prose-denial-wrong.ts";
import proseRepeatMismatch from "./figures/prose-repeat-mismatch.ts";
import listCountWrong from "./wording/list-count-wrong.ts";
import markUnpaired from "./wording/mark-unpaired.ts";
import wordDoubled from "./wording/word-doubled.ts";
import type { Rule } from "./rule.ts";

/** Every rule on reports, in the order of the report. */
export const rules: readonly Rule[] = [
  reportInCode,
  reportUnbroken,
  titleMissing,
  titleIncomplete,
  titleMisworded,
  periodMissing,
  periodWrong,
  sectionMissing,
  sectionDuplicated,
  sectionMisplaced,
  sectionMisnumbered,
  sectionExtra,
  sectionMisnamed,
  sectionEmpty,
  textMisplaced,
  topicMissing,
  topicMisplaced,
  topicMisnamed,
  topicMisnumbered,
  accountabilityMissing,
  overviewTooLong,
  tableMissing,
  tableMisplaced,
  tableDuplicated,
  formOutdated,
  tableUnread,
  columnMissing,
  columnExtra,
  rowMissing,
  rowExtra,
  rowUnread,
  figureExtra,
  labelMisprinted,
  labelMissing,
  figureWrong,
  figureImpossible,
  feeInYuan,
  figuresSwapped,
  rowTotalWrong,
  columnTotalWrong,
  subtotalWrong,
  balanceWrong,
  groupTotalWrong,
  tableInconsistent,
  tableUnfilled,
  cellEmpty,
  cellMissing,
  cellUnread,
  figureNoted,
  cellDoubled,
  proseTableMismatch,
  proseDenialWrong,
  proseRepeatMismatch,
  partsSumWrong,
  percentageWrong,
  yearStray,
  organNameVariant,
  organStray,
  listCountWrong,
  enumerationGap,
  enumerationLone,
  enumerationMarkShort,
  regulationUnauthorized,
  carriedInMismatch,
  inForceDiscontinuous,
  inForceLessThanMade,
  growthMismatch,
  figureTenfold,
  sectionUnchanged,
  unitMissing,
  unitDoubled,
  unitUnfit,
  unitsSumMismatch,
  feeUnstated,
  feeContradicted,
  statuteMisprinted,
  wordDoubled,
  markUnpaired,
  instructionLeft,
  placeholderLeft,
];
