import { commands, Uri, workspace, type Disposable, type ExtensionContext } from "vscode";

export const RULE_SCHEME = "gouji-rule";

/** What the server links a rule's id to, with the id in place of `{rule}`. */
export const RULE_LINK = `command:gouji.showRule?${encodeURIComponent('["')}{rule}${encodeURIComponent('"]')}`;

/** The page of each rule, shown where a finding's rule is clicked; the list of rules for what is no rule of reports. */
export function rulePages({ extensionUri }: ExtensionContext): Disposable[] {
  let pages: Promise<RulePages> | undefined;
  const read = async (): Promise<RulePages> =>
    JSON.parse(
      new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extensionUri, "dist/rules.json"))),
    ) as RulePages;
  return [
    workspace.registerTextDocumentContentProvider(RULE_SCHEME, {
      provideTextDocumentContent: async ({ path }) => {
        const all = await (pages ??= read());
        return all[path.slice(1)] ?? all[LIST];
      },
    }),
    commands.registerCommand("gouji.showRule", async (rule: string) => {
      const page = `rules/${rule}.md`;
      const path = page in (await (pages ??= read())) ? page : LIST;
      await commands.executeCommand(
        "markdown.showPreview",
        Uri.from({ scheme: RULE_SCHEME, path: `/${path}` }),
      );
    }),
  ];
}

/** Pages by their paths, as they link to each other. */
type RulePages = Readonly<Record<string, string>>;

const LIST = "rules.md";
