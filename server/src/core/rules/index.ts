import accountabilityMissing from "./accountability-missing.ts";
import balanceWrong from "./balance-wrong.ts";
import cellEmpty from "./cell-empty.ts";
import cellMissing from "./cell-missing.ts";
import cellUnread from "./cell-unread.ts";
import columnMissing from "./column-missing.ts";
import columnTotalWrong from "./column-total-wrong.ts";
import enumerationGap from "./enumeration-gap.ts";
import enumerationLone from "./enumeration-lone.ts";
import enumerationMarkShort from "./enumeration-mark-short.ts";
import exceptionUnused from "./exception-unused.ts";
import feeContradicted from "./fee-contradicted.ts";
import feeUnstated from "./fee-unstated.ts";
import figureExtra from "./figure-extra.ts";
import figureWrong from "./figure-wrong.ts";
import figuresSwapped from "./figures-swapped.ts";
import formOutdated from "./form-outdated.ts";
import groupTotalWrong from "./group-total-wrong.ts";
import instructionLeft from "./instruction-left.ts";
import labelMisprinted from "./label-misprinted.ts";
import labelMissing from "./label-missing.ts";
import overviewTooLong from "./overview-too-long.ts";
import partsSumWrong from "./parts-sum-wrong.ts";
import periodMissing from "./period-missing.ts";
import periodWrong from "./period-wrong.ts";
import placeholderLeft from "./placeholder-left.ts";
import proseTableMismatch from "./prose-table-mismatch.ts";
import regulationUnauthorized from "./regulation-unauthorized.ts";
import rowExtra from "./row-extra.ts";
import rowMissing from "./row-missing.ts";
import rowTotalWrong from "./row-total-wrong.ts";
import rowUnread from "./row-unread.ts";
import sectionDuplicated from "./section-duplicated.ts";
import sectionEmpty from "./section-empty.ts";
import sectionMisnamed from "./section-misnamed.ts";
import sectionMisnumbered from "./section-misnumbered.ts";
import sectionMisplaced from "./section-misplaced.ts";
import sectionMissing from "./section-missing.ts";
import statuteMisprinted from "./statute-misprinted.ts";
import subtotalWrong from "./subtotal-wrong.ts";
import tableDuplicated from "./table-duplicated.ts";
import tableInconsistent from "./table-inconsistent.ts";
import tableMisplaced from "./table-misplaced.ts";
import tableMissing from "./table-missing.ts";
import tableUnread from "./table-unread.ts";
import textMisplaced from "./text-misplaced.ts";
import titleIncomplete from "./title-incomplete.ts";
import titleMissing from "./title-missing.ts";
import titleMisworded from "./title-misworded.ts";
import topicMisnamed from "./topic-misnamed.ts";
import topicMisplaced from "./topic-misplaced.ts";
import topicMissing from "./topic-missing.ts";
import organNameVariant from "./organ-name-variant.ts";
import yearStray from "./year-stray.ts";
import percentageWrong from "./percentage-wrong.ts";
import proseDenialWrong from "./prose-denial-wrong.ts";
import proseRepeatMismatch from "./prose-repeat-mismatch.ts";
import listCountWrong from "./list-count-wrong.ts";
import type { Rule } from "./rule.ts";

/** Every rule, in the order of the report. */
export const rules: readonly Rule[] = [
  titleMissing,
  titleIncomplete,
  titleMisworded,
  periodMissing,
  periodWrong,
  sectionMissing,
  sectionDuplicated,
  sectionMisplaced,
  sectionMisnumbered,
  sectionMisnamed,
  sectionEmpty,
  textMisplaced,
  topicMissing,
  topicMisplaced,
  topicMisnamed,
  accountabilityMissing,
  overviewTooLong,
  tableMissing,
  tableMisplaced,
  tableDuplicated,
  formOutdated,
  tableUnread,
  columnMissing,
  rowMissing,
  rowExtra,
  rowUnread,
  figureExtra,
  labelMisprinted,
  labelMissing,
  figureWrong,
  figuresSwapped,
  rowTotalWrong,
  columnTotalWrong,
  subtotalWrong,
  balanceWrong,
  groupTotalWrong,
  tableInconsistent,
  cellEmpty,
  cellMissing,
  cellUnread,
  proseTableMismatch,
  proseDenialWrong,
  proseRepeatMismatch,
  partsSumWrong,
  percentageWrong,
  yearStray,
  organNameVariant,
  listCountWrong,
  enumerationGap,
  enumerationLone,
  enumerationMarkShort,
  regulationUnauthorized,
  feeUnstated,
  feeContradicted,
  statuteMisprinted,
  instructionLeft,
  placeholderLeft,
  exceptionUnused,
];
