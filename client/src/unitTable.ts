import { Uri, ViewColumn, window, type Disposable, type WebviewPanel } from "vscode";
import { GO_TO } from "./commands.ts";
import { CHECK_DOCUMENT } from "./documents.ts";
import { pageHtml } from "./pageHtml.ts";
import { tableTitle, type TableOfUnits } from "./unitRows.ts";

/** Milliseconds in which changes of many files become one. */
const REST = 50;

/** The page 单位一览: it sorts by itself, and is told the rows whenever these may be others. */
export class UnitTable implements Disposable {
  readonly #panel: WebviewPanel;
  readonly #rows: () => TableOfUnits;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(extension: Uri, rows: () => TableOfUnits, closed: () => void) {
    this.#rows = rows;
    const dist = Uri.joinPath(extension, "dist");
    this.#panel = window.createWebviewPanel("gouji.reports", tableTitle(), ViewColumn.Active, {
      enableCommandUris: [GO_TO, CHECK_DOCUMENT],
      enableFindWidget: true,
      enableScripts: true,
      localResourceRoots: [dist],
    });
    const { webview } = this.#panel;
    this.#panel.onDidDispose(() => {
      clearTimeout(this.#waiting);
      closed();
    });
    webview.onDidReceiveMessage(() => void webview.postMessage(this.#rows()));
    const script = webview.asWebviewUri(Uri.joinPath(dist, "unitTable.js")).toString();
    webview.html = pageHtml(tableTitle(), `<script src="${script}"></script>`, STYLE, webview.cspSource);
  }

  reveal(): void {
    this.#panel.reveal();
  }

  refresh(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.#panel.webview.postMessage(this.#rows()), REST);
  }

  dispose(): void {
    this.#panel.dispose();
  }
}

const STYLE = `
table { border-collapse: collapse; }
thead th { position: sticky; top: 0; padding: 0; background: var(--vscode-editor-background); }
tbody th { font-weight: inherit; }
table[aria-label] td { white-space: nowrap; }
button {
  all: unset;
  box-sizing: border-box;
  width: 100%;
  padding: 0.25em 0.7em;
  cursor: pointer;
  white-space: nowrap;
}
button:hover { background: var(--vscode-list-hoverBackground); }
button:focus-visible, a:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: -1px; }
[aria-sort="ascending"] button::after { content: " ↑"; }
[aria-sort="descending"] button::after { content: " ↓"; }
tbody tr:hover { background: var(--vscode-list-hoverBackground); }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
td.none { color: var(--vscode-disabledForeground); }
td.bad { color: var(--vscode-editorError-foreground); font-weight: 600; }
td.ask { color: var(--vscode-editorWarning-foreground); }
`;
