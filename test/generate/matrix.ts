import type { LaidCell, Layout } from "./layout.ts";

/**
 * How merged cells come out where nothing can be merged:
 * "spread": the first place has the words, the others are empty;
 * "compact": the other places are left out, so that rows are of all lengths;
 * "shifted": so too, and as many empty cells are put at the row's end;
 * "repeated": a group's label stands on each of its rows;
 * "joined": the groups' labels and the item's share one cell;
 * "leaves": the groups' labels are gone;
 * "bare": all labels of rows are gone;
 * "flat": each column's heads share one cell;
 * "headless": only the rows of figures are left.
 */
export type Merging =
  "spread" | "compact" | "shifted" | "repeated" | "joined" | "leaves" | "bare" | "flat" | "headless";

interface Slot {
  readonly cell: LaidCell;
  readonly row: number;
  readonly isFirst: boolean;
  /** In the cell's first column. */
  readonly isLeft: boolean;
}

/** The table as rows of texts. */
export function matrixOf(layout: Layout, merging: Merging, textOf: (cell: LaidCell) => string): string[][] {
  const slots = slotsOf(layout);
  const spread = (row: readonly Slot[]): string[] => row.map(slot => (slot.isFirst ? textOf(slot.cell) : ""));
  const isBody = (row: readonly Slot[]): boolean => row.some(slot => slot.cell.content.kind === "figure");
  const is = (slot: Slot, ...kinds: LaidCell["content"]["kind"][]): boolean =>
    kinds.includes(slot.cell.content.kind);
  switch (merging) {
    case "spread":
      return slots.map(spread);
    case "compact":
      return slots.map(row => row.filter(slot => slot.isFirst).map(slot => textOf(slot.cell)));
    case "shifted":
      return slots.map(row => {
        const cells = row.filter(slot => slot.isFirst).map(slot => textOf(slot.cell));
        return [...cells, ...Array<string>(layout.width - cells.length).fill("")];
      });
    case "repeated":
      return slots.map(row =>
        row.map(slot => (slot.isFirst || (slot.isLeft && is(slot, "group")) ? textOf(slot.cell) : "")),
      );
    case "joined":
      return slots.map(row => {
        const isLabel = (slot: Slot): boolean => is(slot, "corner", "label", "group");
        const labels = row.filter(isLabel);
        const joined = labels
          .filter(slot => slot.isLeft && (slot.isFirst || isBody(row)))
          .map(slot => textOf(slot.cell));
        return [...(labels.length ? [joined.join("")] : []), ...spread(row.filter(slot => !isLabel(slot)))];
      });
    case "leaves":
      return slots.map(row => {
        const label = row.find(slot => is(slot, "label"));
        const corner = row.find(slot => is(slot, "corner"));
        const rest = row.filter(slot => !is(slot, "label", "group", "corner"));
        if (corner) return [corner.isFirst ? textOf(corner.cell) : "", ...spread(rest)];
        return label ? [textOf(label.cell), ...spread(rest)] : spread(rest);
      });
    case "bare":
      return slots
        .map(row => spread(row.filter(slot => !is(slot, "label", "group", "corner"))))
        .filter(row => row.length > 0);
    case "headless":
      return slots.filter(isBody).map(spread);
    case "flat": {
      const heads = slots.filter(row => !isBody(row));
      const flat = Array.from({ length: layout.width }, (_, column) =>
        [...new Set(heads.map(row => row[column]?.cell))].map(cell => (cell ? textOf(cell) : "")).join(""),
      );
      return [flat, ...slots.filter(isBody).map(spread)];
    }
  }
}

/** Every place of the table with the cell that covers it. */
function slotsOf(layout: Layout): Slot[][] {
  const slots: Slot[][] = layout.rows.map(() => []);
  for (const [row, cells] of layout.rows.entries()) {
    for (const cell of cells) {
      for (let down = 0; down < cell.rows; down++) {
        for (let right = 0; right < cell.columns; right++) {
          const line = slots[row + down];
          if (!line) continue;
          line[cell.column + right] = { cell, row, isFirst: down === 0 && right === 0, isLeft: right === 0 };
        }
      }
    }
  }
  return slots;
}
