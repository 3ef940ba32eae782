import {
  Range,
  window,
  workspace,
  type DecorationOptions,
  type Disposable,
  type Position,
  type TextDocument,
  type TextEditor,
} from "vscode";
import { shiftsOf, type ColumnCell, type TabLine } from "./tableColumns.ts";

/** Tables' places for figures, row by row, and where what stands in each column begins. */
export type Tables = readonly {
  readonly isTabbed: boolean;
  readonly rows: readonly (readonly Range[])[];
  readonly columns: readonly (readonly Position[])[];
}[];

/** Shows the figures of a table of tabs under each other, and under their heads, and leaves the text as it is. */
export function tableAlignment(): Disposable & { show(editor: TextEditor, found: Tables): void } {
  const shifted = window.createTextEditorDecorationType({});
  return {
    show: (editor, found) => {
      const isOn = workspace.getConfiguration("gouji", editor.document).get<boolean>("alignTables", true);
      const tabbed = isOn ? found.filter(({ isTabbed }) => isTabbed) : [];
      editor.setDecorations(
        shifted,
        tabbed.flatMap(table => shifts(editor, table)),
      );
    },
    dispose: () => shifted.dispose(),
  };
}

function shifts({ document, options }: TextEditor, table: Tables[number]): DecorationOptions[] {
  const lines = linesOf(document, table);
  return shiftsOf(lines, Number(options.tabSize) || 4, ...roomFor(document)).map(
    ({ line, character, length }) => {
      const at = lines[line]?.at ?? 0;
      return {
        range: new Range(at, character, at, character),
        renderOptions: { before: { contentText: "\u00a0", width: "0", margin: `0 0 0 ${length}` } },
      };
    },
  );
}

function linesOf(
  document: TextDocument,
  { rows, columns }: Tables[number],
): (TabLine & { readonly at: number })[] {
  const withFigures = new Set(rows.flatMap(([first]) => (first ? [first.start.line] : [])));
  const cells = new Map<number, ColumnCell[]>();
  for (const [column, places] of columns.entries())
    for (const { line, character } of places)
      if (line < document.lineCount) cells.set(line, [...(cells.get(line) ?? []), { character, column }]);
  return [...cells].map(([at, found]) => ({
    at,
    text: document.lineAt(at).text,
    cells: found.sort((a, b) => a.character - b.character),
    isHead: !withFigures.has(at),
  }));
}

/** How wide lines may be that go on below where they are longer than the window: in CSS, and the column where each ends. */
function roomFor(document: TextDocument): readonly [room: string, widest: number] {
  const editor = workspace.getConfiguration("editor", document);
  const wrap = editor.get<string>("wordWrap", "off");
  if (wrap === "off") return [UNLIMITED, Infinity];
  const room = `(${ON_MOST_SCREENS} / ${window.tabGroups.all.length})`;
  return [room, wrap === "on" ? Infinity : editor.get<number>("wordWrapColumn", 80)];
}

const UNLIMITED = "9999ch";

/** No extension is told how wide its editor is: what is left of the window beside bars and views on both sides, if that is more. */
const ON_MOST_SCREENS = "max(100ch, 100vw - 730px)";
