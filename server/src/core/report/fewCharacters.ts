/** The form's name alone has twice as many, a section's heading and its table's labels more. */
const LEAST_DIFFERENT = 6;

const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;

/**
 * Whether a text has too few different Chinese characters to be a report: a listing of numbers, a program, a page in another
 * language, or one thing over and over. Looked at before anything is read; where characters may be written as entities,
 * nothing is said.
 */
export function hasFewCharacters(text: string): boolean {
  const different = new Set<number>();
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < FIRST_HAN || unit > LAST_HAN) continue;
    different.add(unit);
    if (different.size >= LEAST_DIFFERENT) return false;
  }
  return !text.includes("&#");
}
