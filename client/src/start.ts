import type { ExtensionContext } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { newReportCommand } from "./newReport.ts";
import { answerReads } from "./readFile.ts";
import { READING_SCHEME, readings } from "./reading.ts";
import { RULE_LINK, rulePages, RULE_SCHEME } from "./rulePages.ts";

export const ID = "gouji";
export const NAME = "勾稽 Gouji";

/** Drafts of any scheme: on disk, unsaved, remote or virtual. Whether one is a report the server tells by its content. */
export const clientOptions: LanguageClientOptions = {
  documentSelector: [
    { language: "disclosure-report" },
    { language: "markdown" },
    { language: "plaintext" },
    { pattern: "**/gouji.json" },
  ],
  diagnosticPullOptions: { onChange: true },
  // What the extension itself shows is no draft.
  middleware: {
    didOpen: async (document, next) => {
      if (![READING_SCHEME, RULE_SCHEME].includes(document.uri.scheme)) await next(document);
    },
  },
  initializationOptions: { readsFiles: true, ruleLink: RULE_LINK },
};

/** All that desktop and browser have in common. */
export async function start(client: BaseLanguageClient, context: ExtensionContext): Promise<void> {
  context.subscriptions.push(
    answerReads(client),
    newReportCommand(client),
    ...readings(client),
    ...rulePages(context),
  );
  await client.start();
}
