import type { Checked } from "../check/check.ts";
import { sentenceAround, subjectAt } from "../settings/subject.ts";
import { spanOf, textOf } from "../text/span.ts";

/**
 * Names of findings that stay as long as the faults do, whatever is written around them: rule, organ, year, and the cell that
 * it is about, else its words. No line numbers; those of one name are numbered in their order.
 */
export function findingKeys({ report, network, findings }: Checked): string[] {
  const { document, organ = "", year = "" } = report;
  const times = new Map<string, number>();
  return findings.map(({ rule, span }) => {
    const read = spanOf(document.origin.fromDraft(span.start), document.origin.fromDraft(span.end));
    const words = normalized(textOf(document.text, read));
    const told = words.length < FEWEST_TELLING ? normalized(sentenceAround(report, read)) : words;
    const about = subjectAt(network, read) ?? told;
    const key = [rule, organ, year, about].join(" | ");
    const count = (times.get(key) ?? 0) + 1;
    times.set(key, count);
    return count > 1 ? `${key} #${count}` : key;
  });
}

/** Words without blanks and digits, which are what is mended. */
const normalized = (words: string): string =>
  words
    .normalize("NFKC")
    .replace(/[\s\d]+/g, "")
    .slice(0, MOST_LETTERS);

/** Fewer letters may stand anywhere: then it is the sentence around them that tells. */
const FEWEST_TELLING = 4;

const MOST_LETTERS = 80;
