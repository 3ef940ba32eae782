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
    return [{ at: first.start, ...widthOf(before, tabSize) }];
  });
  const near = starts.filter(({ columns }) => columns <= WIDEST);
  const widest = Math.max(0, ...near.map(({ columns }) => columns));
  return near.map(({ at, narrow, wide }) => ({
    range: new Range(at, at),
    renderOptions: {
      // Chinese type is as wide as it is high, which isn't twice a digit: only the style sheet knows both.
      before: { contentText: "\u00a0", width: `calc(${widest + 1 - narrow}ch - ${wide}em)` },
    },
  }));
}

/**
 * What a text takes up: characters as wide as a digit, those as wide as Chinese, and the columns that both come to, which
 * tell how far a tab goes.
 */
function widthOf(text: string, tabSize: number): { narrow: number; wide: number; columns: number } {
  let [narrow, wide] = [0, 0];
  for (const character of text) {
    if (character === "\t") narrow += tabSize - ((narrow + 2 * wide) % tabSize);
    else if (WIDE.test(character)) wide++;
    else narrow++;
  }
  return { narrow, wide, columns: narrow + 2 * wide };
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
