import balanceWrong from "./balance-wrong.ts";
import cellEmpty from "./cell-empty.ts";
import cellMissing from "./cell-missing.ts";
import cellUnread from "./cell-unread.ts";
import columnTotalWrong from "./column-total-wrong.ts";
import exceptionUnused from "./exception-unused.ts";
import figureWrong from "./figure-wrong.ts";
import figuresSwapped from "./figures-swapped.ts";
import groupTotalWrong from "./group-total-wrong.ts";
import placeholderLeft from "./placeholder-left.ts";
import rowTotalWrong from "./row-total-wrong.ts";
import partsSumWrong from "./parts-sum-wrong.ts";
import proseTableMismatch from "./prose-table-mismatch.ts";
import enumerationGap from "./enumeration-gap.ts";
import enumerationLone from "./enumeration-lone.ts";
import enumerationMarkShort from "./enumeration-mark-short.ts";
import type { Rule } from "./rule.ts";
import sectionMissing from "./section-missing.ts";
import subtotalWrong from "./subtotal-wrong.ts";
import tableInconsistent from "./table-inconsistent.ts";

/** Every rule, in the order of the report. */
export const rules: readonly Rule[] = [
  sectionMissing,
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
  placeholderLeft,
  exceptionUnused,
  proseTableMismatch,
  partsSumWrong,
  enumerationGap,
  enumerationLone,
  enumerationMarkShort,
];
