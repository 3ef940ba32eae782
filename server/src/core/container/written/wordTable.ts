import type { DocumentTable } from "../content.ts";
import { gridOf, textOfCell, type GridSlot } from "./grid.ts";
import { wordParagraph } from "./wordParagraph.ts";

/** Of the space between the margins of A4, in twentieths of a point. */
const FULL_WIDTH = 8845;
/** How wide a column wants to be, in letters: those of figures and short heads alike, those of labels by their words. */
const SHORT = { letters: 6, width: 5 } as const;
const WIDEST = 10;

const BORDERS = ["top", "left", "bottom", "right", "insideH", "insideV"]
  .map(side => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join("");

/** A table with merged cells, as wide as the page. */
export function wordTable(table: DocumentTable): string {
  const grid = gridOf(table);
  const widths = widthsOf(grid);
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${FULL_WIDTH}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${BORDERS}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="40" w:type="dxa"/><w:right w:w="40" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${widths.map(width => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>` +
    `${grid.map(row => wordRow(row, widths)).join("")}</w:tbl>`
  );
}

function widthsOf(grid: readonly (readonly GridSlot[])[]): number[] {
  const columns = grid[0]?.length ?? 0;
  const wanted = Array.from({ length: columns }, (_, column) =>
    wantedWidth(
      Math.max(
        0,
        ...grid.map(row => (row[column]?.cell.columns === 1 ? textOfCell(row[column].cell).length : 0)),
      ),
    ),
  );
  const all = wanted.reduce((sum, width) => sum + width, 0);
  return wanted.map(width => Math.floor((width * FULL_WIDTH) / all));
}

const wantedWidth = (letters: number): number =>
  letters <= SHORT.letters ? SHORT.width : Math.min(WIDEST, letters);

function wordRow(row: readonly GridSlot[], widths: readonly number[]): string {
  const cells = row.flatMap(({ cell, isTop, isLeft }, column) => {
    if (!isLeft) return [];
    const width = widths.slice(column, column + cell.columns).reduce((sum, each) => sum + each, 0);
    const across = cell.columns > 1 ? `<w:gridSpan w:val="${cell.columns}"/>` : "";
    const down = cell.rows > 1 ? `<w:vMerge${isTop ? ' w:val="restart"' : ""}/>` : "";
    const words = wordParagraph(isTop ? textOfCell(cell) : "", "Table");
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${across}${down}<w:vAlign w:val="center"/></w:tcPr>${words}</w:tc>`;
  });
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join("")}</w:tr>`;
}
