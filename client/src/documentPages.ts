import { Uri, ViewColumn, window, type Disposable, type WebviewPanel } from "vscode";
import type { ClosedFindings } from "./closedFindings.ts";
import { GO_TO, PLACE_LINK } from "./commands.ts";
import { textUriOf, type DocumentReader } from "./documentReader.ts";
import { inHtml, pageHtml } from "./pageHtml.ts";
import { words } from "./words.ts";

/** Makes a fix in a document; the server's links name it. */
export const FIX_DOCUMENT = "gouji.fixDocument";

/** Documents as pages, each with what is found beside its places; the Problems panel leads to the same in its text. */
export class DocumentPages implements Disposable {
  readonly #documents: DocumentReader;
  readonly #findings: ClosedFindings;
  readonly #panels = new Map<string, WebviewPanel>();
  readonly #following: Disposable;

  constructor(findings: ClosedFindings, documents: DocumentReader) {
    this.#documents = documents;
    this.#findings = findings;
    this.#following = documents.onDidChange(document => void this.#render(document));
  }

  async show(document: Uri): Promise<void> {
    const key = document.toString();
    const known = this.#panels.get(key);
    // Whoever asks again wants it checked as it is now.
    if (known) {
      known.reveal();
      return this.#documents.renew(document);
    }
    this.#documents.renew(document);
    const options = { enableCommandUris: [GO_TO, FIX_DOCUMENT], enableFindWidget: true };
    const panel = window.createWebviewPanel("gouji.document", nameOf(document), ViewColumn.Active, {
      ...options,
      retainContextWhenHidden: true,
    });
    this.#panels.set(key, panel);
    panel.onDidDispose(() => {
      this.#panels.delete(key);
      this.#findings.withdraw(this, textUriOf(document));
    });
    await this.#render(document);
  }

  async #render(document: Uri): Promise<void> {
    const panel = this.#panels.get(document.toString());
    if (!panel) return;
    const read = await this.#documents.read(document);
    const text = textUriOf(document);
    if ("reason" in read || !read.checked) this.#findings.withdraw(this, text);
    else await this.#findings.tell(this, text, read.checked);
    const place = encodeURIComponent(JSON.stringify([text.toString(), 0, 0]));
    const name = inHtml(nameOf(document));
    const link = `<a href="${PLACE_LINK.replace("{place}", place)}">${words("读出的文字", "the text as it was read")}</a>`;
    const body = "reason" in read ? `<p>${inHtml(read.reason)}</p>` : `<p>${link}</p>\n${read.page}`;
    panel.webview.html = pageHtml(name, `<h1>${name}</h1>\n${body}`, STYLE);
  }

  dispose(): void {
    this.#following.dispose();
    for (const panel of this.#panels.values()) panel.dispose();
  }
}

export const nameOf = ({ path }: Uri): string => path.replace(/^.*\//, "");

const NOTES = "20em";

const severities = [
  ["error", "--vscode-editorError-foreground", "#c00"],
  ["warning", "--vscode-editorWarning-foreground", "#a60"],
  ["information", "--vscode-editorInfo-foreground", "#05a"],
  ["hint", "--vscode-descriptionForeground", "#666"],
] as const;

const STYLE = `
header ol { margin: 0.5em 0 1.5em; padding-left: 2em; }
header small { color: var(--vscode-descriptionForeground, #666); }
header p { margin: 0.2em 0; }
article { max-width: 72em; border-top: 1px solid var(--vscode-panel-border, #ccc); padding-top: 1em; }
.beside { display: grid; grid-template-columns: minmax(0, 1fr) ${NOTES}; column-gap: 1.5em; }
.beside p { margin: 0.3em 0; min-height: 0.6em; }
.beside > :first-child { overflow-wrap: anywhere; }
article table { width: calc(100% - ${NOTES} - 1.5em); margin: 0.5em 0; }
article table:has(.notes) { width: 100%; }
td { padding: 0.15em 0.4em; text-align: center; vertical-align: middle; }
td.notes { width: ${NOTES}; border: none; text-align: left; padding-left: 1.5em; }
aside, td.notes { font-size: 0.92em; line-height: 1.4; }
aside > div, td.notes > div { border-left-style: solid; padding-left: 0.6em; margin: 0.3em 0; }
.fix { white-space: nowrap; }
mark { color: inherit; background: color-mix(in srgb, currentColor 12%, transparent); text-decoration: wavy underline; }
[id^="f"] {
  font-size: 0.65em;
  vertical-align: super;
  margin: 0 0.4em;
  padding: 0 0.4em;
  border-radius: 0.5em;
  color: var(--vscode-editor-background, #fff);
  scroll-margin-top: 8em;
}
${severities
  .map(
    ([name, color, otherwise]) => `
li.${name}::marker, .${name} > b { color: var(${color}, ${otherwise}); font-weight: 600; }
a.${name} { background: var(${color}, ${otherwise}); }
mark.${name} { text-decoration-color: var(${color}, ${otherwise}); }
div.${name} { border-color: var(${color}, ${otherwise}); }`,
  )
  .join("")}
@media (max-width: 48em) {
  .beside { display: block; }
  article table { width: 100%; }
}
`;
