/** Which columns of a table the cells of earlier rows reach down into. */
export class ColumnsTaken {
  /** For each column, in how many more rows, this one included, it is taken. */
  readonly #rows: number[] = [];
  #column = 0;

  /** Takes the next free column of the row for a cell of this many columns and rows; gives the column. */
  place(columns: number, rows: number): number {
    while ((this.#rows[this.#column] ?? 0) > 0) this.#column++;
    const first = this.#column;
    this.#column += Math.min(columns, WIDEST);
    for (let column = first; column < Math.min(this.#column, WIDEST); column++) this.#rows[column] = rows;
    return first;
  }

  nextRow(): void {
    for (const [column, rows] of this.#rows.entries()) this.#rows[column] = Math.max(0, rows - 1);
    this.#column = 0;
  }
}

/** Spans beyond it don't shift cells, so that a hostile table costs no more than its length. */
const WIDEST = 200;
