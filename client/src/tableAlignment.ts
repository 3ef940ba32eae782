import { Range, window, workspace, type DecorationOptions, type Disposable, type TextEditor } from "vscode";
import { paddingsOf, type TabLine } from "./tableColumns.ts";

/** Tables' lines and their places for figures, row by row. */
export type Tables = readonly {
  readonly isTabbed: boolean;
  /** From its first line to its last. */
  readonly range: Range;
  readonly rows: readonly (readonly Range[])[];
}[];

/** How wide a table may be where lines that are longer than the window go on below; in digits. */
const ON_MOST_SCREENS = 100;

/** Shows the figures of a table of tabs under each other, and under their heads, and leaves the text as it is. */
export function tableAlignment(): Disposable & { show(editor: TextEditor, found: Tables): void } {
  const padding = window.createTextEditorDecorationType({});
  return {
    show: (editor, found) => {
      const isOn = workspace.getConfiguration("gouji", editor.document).get<boolean>("alignTables", true);
      const tabbed = isOn ? found.filter(({ isTabbed }) => isTabbed) : [];
      editor.setDecorations(
        padding,
        tabbed.flatMap(table => paddings(editor, table)),
      );
    },
    dispose: () => padding.dispose(),
  };
}

function paddings(editor: TextEditor, { range, rows }: Tables[number]): DecorationOptions[] {
  const { document, options } = editor;
  const figures = new Map(
    rows.flatMap(([first]) => (first ? [[first.start.line, first.start.character]] : [])),
  );
  const lines: (TabLine & { readonly at: number })[] = [];
  for (let at = range.start.line; at <= Math.min(range.end.line, document.lineCount - 1); at++) {
    const { text } = document.lineAt(at);
    const figuresAt = figures.get(at);
    if (figuresAt !== undefined) lines.push({ at, text, figuresAt });
    else if (text.includes("\t")) lines.push({ at, text });
  }
  return paddingsOf(lines, Number(options.tabSize) || 4, widestFor(editor)).map(
    ({ line, character, digits, wide }) => {
      const at = lines[line]?.at ?? 0;
      return {
        range: new Range(at, character, at, character),
        renderOptions: {
          // Chinese type is as wide as it is high, which isn't twice a digit: only the style sheet knows both.
          before: { contentText: "\u00a0", width: `calc(${digits}ch + ${wide}em)` },
        },
      };
    },
  );
}

/** How many digits a line has room for before it breaks, where groups of editors share the window. */
function widestFor({ document }: TextEditor): number {
  const editor = workspace.getConfiguration("editor", document);
  const wrap = editor.get<string>("wordWrap");
  if (wrap === "off") return Infinity;
  const column = wrap === "on" ? undefined : editor.get<number>("wordWrapColumn");
  return Math.min(column ?? Infinity, ON_MOST_SCREENS / window.tabGroups.all.length);
}
