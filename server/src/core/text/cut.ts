/** The first units of a text, at most as many; of a pair of surrogates never only one. */
export const startOf = (text: string, most: number): string =>
  text.slice(0, isFirstOfPair(text, most - 1) ? most - 1 : most);

/** The last ones. */
export function endOf(text: string, most: number): string {
  const start = Math.max(0, text.length - most);
  return text.slice(isFirstOfPair(text, start - 1) ? start + 1 : start);
}

/** The text itself, or its beginning where it is longer, with a mark of that. */
export const beginningOf = (text: string, most: number): string =>
  text.length > most ? `${startOf(text, most)}…` : text;

const isFirstOfPair = (text: string, at: number): boolean =>
  isBetween(text.charCodeAt(at), 0xd800, 0xdbff) && isBetween(text.charCodeAt(at + 1), 0xdc00, 0xdfff);

const isBetween = (unit: number, first: number, last: number): boolean => unit >= first && unit <= last;
