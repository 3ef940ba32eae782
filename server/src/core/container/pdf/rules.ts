/** A line that is drawn on a page, along one of its sides; in the page's own units, from its lower left corner. */
export interface PageRule {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** Rules that are as near are one: they are drawn twice, or end a little before they meet. */
export const NEAR = 2;
/** More rules are a drawing, and no tables. */
const MOST_RULES = 4000;

export const isAcross = ({ left, right, bottom, top }: PageRule): boolean => right - left >= top - bottom;

const meet = (one: PageRule, other: PageRule): boolean =>
  one.left - NEAR <= other.right &&
  other.left - NEAR <= one.right &&
  one.bottom - NEAR <= other.top &&
  other.bottom - NEAR <= one.top;

/** Rules that meet each other, by way of others too: each such set may be a table's. */
export function framesOf(rules: readonly PageRule[]): PageRule[][] {
  const frames: PageRule[][] = [];
  const rest = new Set(rules.slice(0, MOST_RULES));
  for (const first of rest) {
    rest.delete(first);
    const frame = [first];
    for (const rule of frame)
      for (const other of rest)
        if (meet(rule, other)) {
          rest.delete(other);
          frame.push(other);
        }
    frames.push(frame);
  }
  return frames;
}

/** Places along one side, each once, in rising order. */
export function edgesOf(places: readonly number[]): number[] {
  const edges: number[] = [];
  for (const place of places.toSorted((a, b) => a - b))
    if (!edges.length || place - (edges.at(-1) ?? 0) > NEAR) edges.push(place);
  return edges;
}
