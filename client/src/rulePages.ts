import { commands, Uri, workspace, type Disposable, type ExtensionContext } from "vscode";

export const RULE_SCHEME = "gouji-rule";

/** What the server links a rule's id to, with the id in place of `{rule}`. */
export const RULE_LINK = `command:gouji.showRule?${encodeURIComponent('["')}{rule}${encodeURIComponent('"]')}`;

/** The page of each rule, shown where a finding's rule is clicked; the list of rules for what is no rule of reports. */
export function rulePages({ extensionUri }: ExtensionContext): Disposable[] {
  const read = async (...path: string[]): Promise<string> =>
    new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extensionUri, "docs", ...path)));
  return [
    workspace.registerTextDocumentContentProvider(RULE_SCHEME, {
      provideTextDocumentContent: ({ path }) => read("rules", path).catch(() => read("rules.md")),
    }),
    commands.registerCommand("gouji.showRule", (rule: string) =>
      commands.executeCommand("markdown.showPreview", Uri.from({ scheme: RULE_SCHEME, path: `/${rule}.md` })),
    ),
  ];
}
