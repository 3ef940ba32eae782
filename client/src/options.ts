import type { LanguageClientOptions } from "vscode-languageclient";

export const ID = "gouji";
export const NAME = "勾稽 Gouji";

/** Drafts of any scheme: on disk, unsaved, remote or virtual. Whether one is a report the server tells by its content. */
export const clientOptions: LanguageClientOptions = {
  documentSelector: [{ language: "disclosure-report" }, { language: "markdown" }, { language: "plaintext" }],
  diagnosticPullOptions: { onChange: true },
};
