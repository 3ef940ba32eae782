import { commands, Uri, workspace, type Disposable, type ExtensionContext } from "vscode";

export const RULE_SCHEME = "gouji-rule";

/** What the server links a rule's id to, with the id in place of `{rule}`. */
export const RULE_LINK = `command:gouji.showRule?${encodeURIComponent('["')}{rule}${encodeURIComponent('"]')}`;

/** The page of each rule, cut out of the document that has them all; shown where a finding's rule is clicked. */
export function rulePages({ extensionUri }: ExtensionContext): Disposable[] {
  const pages = Uri.joinPath(extensionUri, "docs", "rules.md");
  return [
    workspace.registerTextDocumentContentProvider(RULE_SCHEME, {
      provideTextDocumentContent: async ({ path }) =>
        pageOf(path.slice(1, -".md".length), new TextDecoder().decode(await workspace.fs.readFile(pages))),
    }),
    commands.registerCommand("gouji.showRule", (rule: string) =>
      commands.executeCommand("markdown.showPreview", Uri.from({ scheme: RULE_SCHEME, path: `/${rule}.md` })),
    ),
  ];
}

/** The section under the rule's heading; all of it where the rule has none. */
function pageOf(rule: string, text: string): string {
  const lines = text.split("\n");
  const start = lines.indexOf(`## ${rule}`);
  if (start < 0) return text;
  const end = lines.findIndex((line, at) => at > start && line.startsWith("## "));
  return lines.slice(start, end < 0 ? undefined : end).join("\n");
}
