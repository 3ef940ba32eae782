/** Texts that a function's results are kept for; when there are more, all are forgotten. */
const MOST = 1000;

/**
 * A function of short texts alone, which keeps its last results: labels and figures recur within a draft and in all drafts.
 * Longer texts than `longest` are worked out each time.
 */
export function remembered<Result>(
  longest: number,
  work: (text: string) => Result,
): (text: string) => Result {
  const done = new Map<string, Result>();
  return text => {
    if (text.length > longest) return work(text);
    const known = done.get(text);
    if (known !== undefined) return known;
    const result = work(text);
    if (done.size >= MOST) done.clear();
    done.set(text, result);
    return result;
  };
}
