import type { ExtensionContext } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { previewed } from "./changePreview.ts";
import { ClosedFindings } from "./closedFindings.ts";
import { GO_TO, ownCommands, PLACE_LINK } from "./commands.ts";
import { FIX_DOCUMENT } from "./documentPages.ts";
import { DocumentReader } from "./documentReader.ts";
import { documents } from "./documents.ts";
import { DraftStates } from "./draftStates.ts";
import { ALLOW, exceptions } from "./exceptions.ts";
import { languageByContent } from "./languageByContent.ts";
import { newReportCommand } from "./newReport.ts";
import { pages } from "./pages.ts";
import { answerReads } from "./readFile.ts";
import { paste } from "./paste.ts";
import { prompts } from "./prompts.ts";
import { RULE_LINK, rulePages, RULE_SCHEME } from "./rulePages.ts";
import { sheetView } from "./sheetView.ts";
import { tables } from "./tables.ts";
import { workspaceCheck } from "./workspaceCheck.ts";
import { status } from "./status.ts";

export const ID = "gouji";
export const NAME = "勾稽 Gouji";

/** Documents that are no drafts: what the extension itself shows, and cells of notebooks. */
const ASIDE = [RULE_SCHEME, "vscode-notebook-cell"];

/** Drafts of any scheme: on disk, unsaved, remote or virtual. Whether one is a report the server tells by its content. */
export const clientOptions: LanguageClientOptions = {
  documentSelector: [
    { language: "disclosure-report" },
    { language: "markdown" },
    { language: "plaintext" },
    { pattern: "**/gouji.json" },
  ],
  diagnosticPullOptions: { onChange: true },
  middleware: {
    provideRenameEdits: async (document, position, newName, token, next) => {
      const edit = await next(document, position, newName, token);
      return edit && previewed(edit, document);
    },
    didOpen: async (document, next) => {
      if (!ASIDE.includes(document.uri.scheme)) await next(document);
    },
  },
  // Of what a hover shows only the extension's own links are followed.
  markdown: { isTrusted: { enabledCommands: [GO_TO] } },
  initializationOptions: {
    readsFiles: true,
    state: true,
    ruleLink: RULE_LINK,
    placeLink: PLACE_LINK,
    allowCommand: ALLOW,
    fixCommand: FIX_DOCUMENT,
  },
};

/** All that desktop and browser have in common. The server starts by itself, so that nothing waits for it. */
export function start(client: BaseLanguageClient, context: ExtensionContext): void {
  const states = new DraftStates(client);
  const reader = new DocumentReader(client);
  const findings = new ClosedFindings(client);
  context.subscriptions.push(
    states,
    reader,
    findings,
    ...answerReads(client),
    newReportCommand(client, states),
    ...ownCommands(client),
    ...exceptions(client, states),
    ...pages(client, states),
    ...sheetView(client, states),
    ...rulePages(context),
    ...status(client, states),
    ...tables(client, states),
    ...prompts(client, states),
    ...paste(client, states),
    ...workspaceCheck(client, findings, context.extensionUri),
    ...documents(reader, findings),
    ...languageByContent(states, context),
  );
  // Once the editor goes on: what it takes to start a process isn't waited for. A start that fails is told by the client
  // itself, and by the language status.
  setTimeout(() => void client.start().catch(() => undefined), 0);
}
