/**
 * How far the readers of tables look, so that work grows linearly with the text. Each lies well beyond what a table of a
 * form has: what passes it is no table, or can't be told apart anyway.
 */
export const BOUNDS = {
  /** Letters of a label: the longest of any form has about 40, what is twice as long as two of them is a sentence. */
  labelLength: 120,
  /** Texts that no label is worded as and that are compared with all labels: more than any form has labels. */
  nearLabels: 100,
  /** Lines that a label is torn over: the longest has about 40 letters, and a column is two wide. */
  pieces: 24,
  /** Lines of other columns between the pieces of a label: that of its group has a few letters on each, that of all results one. */
  beside: 8,
  /** Digits behind a label that may be the figures of several columns: seven columns of three digits each. */
  gluedDigits: 24,
  /** Letters of a cell that may be several heads: those of table four, the most of any form, have about 70. */
  gluedHeads: 200,
  /** Ways to cut such digits into figures: among more than these the sums can't choose. */
  cuts: 2000,
  /** Figures of one row, in rows' widths: a row that holds more is no row. */
  overfullWidths: 2,
} as const;
