/** A cell over one or more places of a table. */
export interface MergedCell {
  /** Its first place, rows being counted through. */
  readonly at: number;
  readonly width: number;
  readonly height: number;
}

/** The places of a table, of which those that no rule parts are one cell. */
export class MergedPlaces {
  readonly #height: number;
  readonly #width: number;
  /** An earlier place of the same cell for each place; itself for the first. */
  readonly #earlier: number[];

  constructor(height: number, width: number) {
    this.#height = height;
    this.#width = width;
    this.#earlier = Array.from({ length: height * width }, (_, at) => at);
  }

  *places(): Iterable<{ readonly row: number; readonly column: number }> {
    for (let row = 0; row < this.#height; row++)
      for (let column = 0; column < this.#width; column++) yield { row, column };
  }

  joinRight(row: number, column: number): void {
    const at = row * this.#width + column;
    if (column + 1 < this.#width) this.#join(at, at + 1);
  }

  joinBelow(row: number, column: number): void {
    const at = row * this.#width + column;
    if (row + 1 < this.#height) this.#join(at, at + this.#width);
  }

  /** The cell that a place is of, told by its first place. */
  cellAt(row: number, column: number): number {
    return this.#first(row * this.#width + column);
  }

  /** The cells of each row that begin there, each as wide and as high as its places reach from its first. */
  rows(): MergedCell[][] {
    const reach = new Map<number, { right: number; last: number }>();
    for (let at = 0; at < this.#earlier.length; at++) {
      const cell = this.#first(at);
      const right = Math.max(reach.get(cell)?.right ?? 0, at % this.#width);
      reach.set(cell, { right, last: at });
    }
    const rows: MergedCell[][] = Array.from({ length: this.#height }, () => []);
    for (const [at, { right, last }] of reach)
      rows[this.#rowOf(at)]?.push({
        at,
        width: right - (at % this.#width) + 1,
        height: this.#rowOf(last) - this.#rowOf(at) + 1,
      });
    return rows;
  }

  #rowOf(at: number): number {
    return Math.floor(at / this.#width);
  }

  #first(at: number): number {
    let first = at;
    while (this.#earlier[first] !== first) first = this.#earlier[first] as number;
    // Told at once the next time.
    this.#earlier[at] = first;
    return first;
  }

  #join(one: number, other: number): void {
    const [a, b] = [this.#first(one), this.#first(other)];
    this.#earlier[Math.max(a, b)] = Math.min(a, b);
  }
}
