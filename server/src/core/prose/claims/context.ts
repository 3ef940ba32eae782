import type { Mention } from "../mention.ts";
import type { Paragraph } from "../paragraph.ts";

/** The words of its clause before a mention, with those that it is counted together with: 不予公开、不予处理共 9 件. */
export function wordsBefore({ passage, clauses }: Paragraph, mention: Mention): string {
  const { clause, clauseIndex, quantity, before } = mention;
  if (clause.opener !== "、" || clause.quantities[0] !== quantity) return before;
  let first = clauseIndex;
  while (clauseIndex - first < MOST_JOINED && clauses.clauses[first]?.opener === "、") {
    const previous = clauses.clauses[first - 1];
    if (!previous || previous.quantities.length || previous.bracket !== clause.bracket) break;
    first--;
  }
  return passage.text.slice(clauses.clauses[first]?.start, quantity.span.start);
}

const MOST_JOINED = 4;

/** The words of the mention's sentence up to it. */
export function sentenceBefore({ passage, clauses }: Paragraph, mention: Mention): string {
  let first = mention.clauseIndex;
  while (
    first > 0 &&
    clauses.clauses[first - 1]?.sentence === mention.clause.sentence &&
    mention.clauseIndex - first < LONGEST_SENTENCE
  )
    first--;
  const { start } = mention.quantity.span;
  return passage.text.slice(Math.max(clauses.clauses[first]?.start ?? 0, start - LONGEST_WORDS), start);
}

/** Clauses and characters looked back at, so that a sentence without end costs no more than its length. */
const LONGEST_SENTENCE = 40;
const LONGEST_WORDS = 600;
