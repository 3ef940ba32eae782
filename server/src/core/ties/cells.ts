import type { TableForm } from "../form/form.ts";
import type { Figure, Gap } from "../network/network.ts";
import { cellKey, type Cell, type GridReading } from "../report/report.ts";
import { pointAt } from "../text/span.ts";
import { placesOf, type Place } from "./places.ts";

/** The figure at a place of the form's grid. */
export type FigureAt = (place: Place) => Figure;

/**
 * The figures of a grid: those of its cells go to `known` at once, one that the draft has no cell for when it is asked
 * for.
 */
export function cellFigures(table: TableForm, grid: GridReading, known: Map<string, Figure>): FigureAt {
  const { form, cells, span } = grid;
  const add = (place: Place, cell: Cell | undefined): Figure => {
    const figure = figureOf(place, cell, pointAt(span.start));
    known.set(place.id, figure);
    return figure;
  };
  const places = placesOf(table, form);
  for (const cell of cells.values()) add(places.at(cell.row, cell.column), cell);
  return place => known.get(place.id) ?? add(place, cells.get(cellKey(place.cell.row, place.cell.column)));
}

function figureOf(
  { id, name, isCount, cell: at }: Place,
  cell: Cell | undefined,
  home: Figure["span"],
): Figure {
  return cell?.content.kind === "figure"
    ? { id, name, span: cell.span, value: cell.content.value, bound: "exact", isCount, cell: at }
    : { id, name, span: cell?.span ?? home, gap: gapOf(cell), bound: "exact", isCount, cell: at };
}

const gapOf = (cell: Cell | undefined): Gap =>
  !cell || cell.content.kind === "figure" ? { kind: "absent" } : cell.content;
