/**
 * How far each search in prose goes: bounded, so that the work grows with the text, and so that what stands far apart isn't
 * taken together.
 */
export const limits = {
  /** Characters kept of what leads to a number: more than any sentence puts between two numbers of one list. */
  lead: 200,
  /** Characters of a sentence that are looked at for what it tells of a year. */
  sentence: 200,
  /** Numbers between a whole and the first of its parts, where both are in one sentence. */
  wholeInSentence: 6,
  /** The same where the parts open a sentence: those before it may hold a list of their own. */
  wholeInOtherSentence: 12,
  /** Sentences between a whole and its parts, or between two lists of one whole. */
  sentencesApart: 2,
  /** Numbers that one list may have. */
  listLength: 60,
  /** Numbers named before 其余 that it may be the rest of. */
  namedBeforeRest: 6,
  /** Numbers behind cases that may be their outcomes. */
  caseOutcomes: 5,
  /** Numbers between a part and the percentage hung on it. */
  partOfShare: 2,
  /** Numbers between a whole and a share of it. */
  wholeOfShare: 12,
  /** Percentages that are told in turn. */
  sharesInTurn: 12,
  /** Numbers looked back at from a change: this year's, last year's and what it has between them. */
  change: 8,
  /** Characters before a number that say it is last year's: 20××年度同期的… */
  baseWords: 16,
  /** Characters before a percentage that say what it is. */
  percentageWords: 16,
  /** Members of a list that says how many it has. */
  countedMembers: 20,
  /** Characters before a period that say what it is of. */
  periodWords: 60,
  /** Characters between a statute's name and a number that is its own. */
  statuteNumber: 60,
} as const;
