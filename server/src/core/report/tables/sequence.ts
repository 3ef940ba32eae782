/** One pair of an alignment: the index of a label of the draft and of an entry of the form. */
export interface Pair {
  readonly label: number;
  readonly entry: number;
}

/**
 * Aligns the draft's labels with the form's entries, both in order, so that the weights add up to the most. `weights` holds
 * for each label the entries that it may name; at equal weight the earlier label is taken.
 */
export function alignInOrder(weights: readonly ReadonlyMap<number, number>[], entries: number): Pair[] {
  const best: Float64Array[] = [new Float64Array(entries + 1)];
  weights.forEach((named, i) => {
    const above = best[i] as Float64Array;
    const row = new Float64Array(entries + 1);
    for (let j = 1; j <= entries; j++) {
      const weight = named.get(j - 1) ?? 0;
      const taken = weight > 0 ? (above[j - 1] as number) + weight : 0;
      row[j] = Math.max(above[j] as number, row[j - 1] as number, taken);
    }
    best.push(row);
  });
  const pairs: Pair[] = [];
  let i = weights.length;
  let j = entries;
  while (i > 0 && j > 0) {
    const value = best[i]?.[j] as number;
    if (value === best[i - 1]?.[j]) i--;
    else if (value === best[i]?.[j - 1]) j--;
    else pairs.push({ label: --i, entry: --j });
  }
  return pairs.reverse();
}
