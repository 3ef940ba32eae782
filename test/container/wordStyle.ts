import type { LaidCell, Layout } from "../generate/layout.ts";
import type { Style } from "../generate/write.ts";
import { cell, escaped, paragraph, row, run, table } from "./office.ts";

/**
 * A draft as the body of a Word document, with merged cells. Numbers stand in runs of their own, and figures in two, as
 * Word leaves them.
 */
export const wordXml: Style = {
  between: "\n",
  heading: (depth, number, words) => paragraph(number + words, `<w:outlineLvl w:val="${depth - 1}"/>`),
  paragraph: words =>
    paragraph(
      words
        .split(/(?<=\d)(?!\d)|(?<!\d)(?=\d)/)
        .map(piece => run(piece))
        .join(""),
    ),
  table: (layout, textOf) =>
    table(...rowsOf(layout).map(cells => row(...cells.map(each => tableCell(each, textOf))))).replace(
      "<w:tblGrid/>",
      `<w:tblGrid>${`<w:gridCol w:w="${Math.floor(9000 / layout.width)}"/>`.repeat(layout.width)}</w:tblGrid>`,
    ),
};

type Placed = LaidCell & { readonly goesOn?: true };

/** Rows with a cell wherever one from above goes on, as Word has it. */
function rowsOf({ rows }: Layout): Placed[][] {
  const placed: Placed[][] = rows.map(cells => [...cells]);
  for (const [at, cells] of rows.entries())
    for (const each of cells)
      for (let down = 1; down < each.rows; down++) placed[at + down]?.push({ ...each, goesOn: true });
  return placed.map(cells => cells.toSorted((a, b) => a.column - b.column));
}

function tableCell(each: Placed, textOf: (cell: LaidCell) => string): string {
  const width = each.columns > 1 ? `<w:gridSpan w:val="${each.columns}"/>` : "";
  if (each.goesOn) return cell("", `${width}<w:vMerge/>`);
  const height = each.rows > 1 ? `<w:vMerge w:val="restart"/>` : "";
  const text = textOf(each);
  return cell(text && paragraph(`<w:r><w:t>${escaped(text)}</w:t></w:r>`), width + height);
}
