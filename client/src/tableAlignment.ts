import { Range, window, workspace, type DecorationOptions, type Disposable, type TextEditor } from "vscode";

/** Tables' places for figures, row by row. */
export type Tables = readonly {
  readonly isTabbed: boolean;
  readonly rows: readonly (readonly Range[])[];
}[];

/** Rows with longer labels stand out, instead of pushing all figures out of sight. */
const WIDEST = 56;

/** Shows the figures of a table of tabs under each other, and leaves the text as it is. */
export function tableAlignment(): Disposable & { show(editor: TextEditor, found: Tables): void } {
  const padding = window.createTextEditorDecorationType({});
  return {
    show: (editor, found) => {
      const isOn = workspace.getConfiguration("gouji", editor.document).get<boolean>("alignTables", true);
      const tabbed = isOn ? found.filter(({ isTabbed }) => isTabbed) : [];
      editor.setDecorations(
        padding,
        tabbed.flatMap(({ rows }) => paddings(editor, rows)),
      );
    },
    dispose: () => padding.dispose(),
  };
}

function paddings(editor: TextEditor, rows: Tables[number]["rows"]): DecorationOptions[] {
  const tabSize = Number(editor.options.tabSize) || 4;
  const starts = rows.flatMap(([first]) => {
    if (!first) return [];
    const before = editor.document.lineAt(first.start.line).text.slice(0, first.start.character);
    return [{ at: first.start, column: columnAfter(before, tabSize) }];
  });
  const widest = Math.max(0, ...starts.map(({ column }) => column).filter(column => column <= WIDEST));
  return starts.flatMap(({ at, column }) =>
    column < widest
      ? [
          {
            range: new Range(at, at),
            renderOptions: { before: { contentText: "\u00a0".repeat(widest - column) } },
          },
        ]
      : [],
  );
}

/** The column behind a text, a tab going to the next of its stops and a Chinese character taking two. */
function columnAfter(text: string, tabSize: number): number {
  let column = 0;
  for (const character of text) {
    if (character === "\t") column += tabSize - (column % tabSize);
    else column += WIDE.test(character) ? 2 : 1;
  }
  return column;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
