/** One pair of an alignment: the index of a label of the draft and of an entry of the form. */
export interface Pair {
  readonly label: number;
  readonly entry: number;
}

/** An entry that a label may name, by its index, and how much that weighs, above 0. */
export interface Candidate {
  readonly entry: number;
  readonly weight: number;
}

/**
 * Aligns the draft's labels with the form's entries, both in order, so that the weights add up to the most. `labels` holds
 * for each label the entries that it may name, each once; at equal weight the earlier label is taken.
 */
export function alignInOrder(labels: readonly (readonly Candidate[])[], entries: number): Pair[] {
  const inOrder: Pair[] = [];
  let last = -1;
  for (const [label, [only, ...others]] of labels.entries()) {
    if (!only || others.length || only.entry <= last) return heaviest(labels, entries);
    last = only.entry;
    inOrder.push({ label, entry: last });
  }
  return inOrder;
}

function heaviest(labels: readonly (readonly Candidate[])[], entries: number): Pair[] {
  const best: Float64Array[] = [new Float64Array(entries + 1)];
  labels.forEach((candidates, i) => {
    const above = best[i] as Float64Array;
    const row = above.slice();
    for (const { entry, weight } of candidates) {
      const taken = (above[entry] as number) + weight;
      for (let j = entry + 1; j <= entries && (row[j] as number) < taken; j++) row[j] = taken;
    }
    best.push(row);
  });
  const pairs: Pair[] = [];
  let i = labels.length;
  let j = entries;
  while (i > 0 && j > 0) {
    const value = best[i]?.[j] as number;
    if (value === best[i - 1]?.[j]) i--;
    else if (value === best[i]?.[j - 1]) j--;
    else pairs.push({ label: --i, entry: --j });
  }
  return pairs.reverse();
}
