import type { Piece } from "./piece.ts";

/** Indexes of a longest run of items that stand in rising order; the others are out of their place. */
function inOrder(ordinals: readonly number[]): Set<number> {
  const best = ordinals.map(() => 1);
  const previous = ordinals.map(() => -1);
  let last = -1;
  ordinals.forEach((ordinal, at) => {
    for (let before = 0; before < at; before++) {
      if ((ordinals[before] as number) < ordinal && (best[before] as number) >= (best[at] as number)) {
        best[at] = (best[before] as number) + 1;
        previous[at] = before;
      }
    }
    if (last < 0 || (best[at] as number) > (best[last] as number)) last = at;
  });
  const kept = new Set<number>();
  for (; last >= 0; last = previous[last] as number) kept.add(last);
  return kept;
}

/** Those of the pieces that stand out of the order of their numbers; as few as can be. */
export function misplacedOf(pieces: readonly Piece[]): Piece[] {
  const kept = inOrder(pieces.map(piece => piece.ordinal));
  return pieces.filter((_, at) => !kept.has(at));
}
