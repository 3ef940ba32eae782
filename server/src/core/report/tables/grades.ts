/** How surely a text in the draft names an entry of the form, from 1, beyond doubt, down. */
export const GRADES = {
  /** Worded as the form or a known variant has it. */
  worded: 1,
  /** The first or last words of the label, or the label with a few words around it: torn or explained, no misprint. */
  cut: 0.9,
  /** A misprint, at its best: so that it never outweighs a text that is worded as the form has it. */
  misprinted: 0.8,
  /** More for the entry's own number in front: it tells like-worded entries apart, and decides nothing else. */
  numbered: 0.1,
} as const;

/** How like a label a text must be to be a misprint of it, as `likeness` has it. */
export const LIKE_ENOUGH = {
  /** Two letters in seven are wrong: the forms' own labels are less alike than that, but for their numbers. */
  words: 0.7,
  /** With the entry's own number in front half of the words are proof enough. */
  numbered: 0.5,
  /** As one unknown text where one label is missing: its neighbours tell what it should be. */
  between: 0.5,
} as const;

/** Which share of a form's labels makes rows the table of that form. */
export const ENOUGH_LABELS = 1 / 3;

/** As many labels are enough in the table's own section, where it may only be begun: one alone may be a word of the prose. */
export const FEWEST_AT_HOME = 2;
