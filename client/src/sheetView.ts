import {
  commands,
  EventEmitter,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  type Disposable,
  type TextDocument,
  type TreeDataProvider,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { SheetAnswer, SheetAnswerEntry } from "../../server/src/lsp/showing.ts";
import { GO_TO } from "./commands.ts";
import type { DraftStates } from "./draftStates.ts";
import { words } from "./words.ts";

/** Tells the menus whether the active editor has a report. */
const IS_REPORT = "gouji.isReport";

type Group = SheetAnswer["groups"][number];
type Node = Group | SheetAnswerEntry;

/** The check sheet of the report in the active editor, as a tree that follows it. */
export function sheetView(client: BaseLanguageClient, states: DraftStates): Disposable[] {
  const changed = new EventEmitter<void>();
  let shown: TextDocument | undefined;
  const isReport = (document: TextDocument | undefined): document is TextDocument =>
    !!document && !!states.of(document)?.tally;
  const follow = (): void => {
    const draft = states.inHand;
    shown = isReport(draft) ? draft : undefined;
    void commands.executeCommand("setContext", IS_REPORT, isReport(shown));
    changed.fire();
  };
  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren: async node => {
      if (node) return "entries" in node ? [...node.entries] : [];
      if (!isReport(shown)) return [];
      const textDocument = { uri: states.uriOf(shown) };
      const answer = await client.sendRequest<SheetAnswer | null>("gouji/sheet", { textDocument });
      return [...(answer?.groups ?? [])];
    },
    getTreeItem: node =>
      "entries" in node ? groupItem(node) : entryItem(node, shown && states.uriOf(shown)),
  };
  follow();
  return [
    changed,
    window.createTreeView("gouji.sheet", { treeDataProvider: provider, showCollapseAll: true }),
    window.onDidChangeActiveTextEditor(follow),
    states.onDidChange(({ uri }) => {
      if ([shown, states.inHand].some(document => document && states.uriOf(document) === uri)) follow();
    }),
  ];
}

/** Its counts stand before the rest of its title: in a narrow view it is the end that is cut off. */
function groupItem({ title, shortTitle, tally: { held, broken, unread } }: Group): TreeItem {
  const item = new TreeItem(
    shortTitle,
    broken || unread ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed,
  );
  item.id = title;
  item.description = [
    ...(broken ? [`${broken} ✗`] : []),
    ...(unread ? [`${unread} ?`] : []),
    ...(held ? [`${held} ✓`] : []),
    title.slice(shortTitle.length),
  ].join(" ");
  item.tooltip = title;
  return item;
}

function entryItem({ id, status, name, formula, reason, range }: SheetAnswerEntry, uri = ""): TreeItem {
  const item = new TreeItem(name);
  item.id = id;
  item.description = formula;
  item.iconPath = ICONS[status];
  item.tooltip = new MarkdownString().appendText(`${name}\n${reason}\n${formula}`);
  item.accessibilityInformation = { label: `${said(status)} ${name} ${formula}` };
  const { line, character } = range.start;
  item.command = {
    command: GO_TO,
    title: words("转到", "Go to"),
    arguments: [uri, line, character],
  };
  return item;
}

const ICONS: Readonly<Record<SheetAnswerEntry["status"], ThemeIcon>> = {
  held: new ThemeIcon("check", new ThemeColor("testing.iconPassed")),
  broken: new ThemeIcon("error", new ThemeColor("list.errorForeground")),
  unread: new ThemeIcon("question", new ThemeColor("list.warningForeground")),
};

const said = (status: SheetAnswerEntry["status"]): string =>
  ({
    held: words("对得上", "holds"),
    broken: words("对不上", "doesn't hold"),
    unread: words("没有核对", "not checked"),
  })[status];
