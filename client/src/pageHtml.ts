/**
 * A page around HTML: in VS Code in its colours, elsewhere and on paper in black on white. Title and body are HTML already;
 * `style` is added for what isn't rendered Markdown. It runs only scripts that come from `scripts`, else none.
 */
export const pageHtml = (
  title: string,
  body: string,
  style = MARKDOWN,
  scripts = "'none'",
): string => `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src ${scripts}">
<title>${title}</title>
<style>
body {
  font-family: var(--vscode-font-family, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif);
  font-size: var(--vscode-font-size, 14px);
  color: var(--vscode-editor-foreground, #222);
  line-height: 1.6;
  padding: 0 1.5em 2em;
}
h1 { font-size: 1.5em; font-weight: 600; }
h2 { font-size: 1.2em; font-weight: 600; margin-top: 1.8em; }
h3 { font-size: 1em; font-weight: 600; }
table { border-collapse: collapse; margin: 0.5em 0; }
th, td {
  border: 1px solid var(--vscode-panel-border, #ccc);
  padding: 0.25em 0.7em;
  text-align: left;
  vertical-align: top;
}
th { font-weight: 600; white-space: nowrap; }
a { color: var(--vscode-textLink-foreground, #0550ae); text-decoration: none; }
a:hover { text-decoration: underline; }
@media print {
  body { color: #000; padding: 0; }
  tr { break-inside: avoid; }
}
${style}</style>
</head>
<body>
${body}
</body>
</html>
`;

const MARKDOWN = "td:first-child { white-space: nowrap; }\n";

/** Words as a page shows them. */
export const inHtml = (words: string): string =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
