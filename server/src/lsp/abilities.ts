import type { InitializeParams } from "vscode-languageserver";

/** What the client can do, as far as it changes what the server says. */
export interface Abilities {
  /** Asks for diagnostics; others are sent them. */
  readonly pull: boolean;
  /** Asks again when told to. */
  readonly refresh: boolean;
  /** Answers workspace/configuration; others send all settings with every change. */
  readonly configuration: boolean;
  /** Tells of changed settings when it is asked to. */
  readonly configurationChanges: boolean;
  /** Tells of changed files when it is asked to. */
  readonly fileChanges: boolean;
  /** Answers `gouji/readFile`, as this project's own client does. */
  readonly readsFiles: boolean;
  /** Takes code actions that are more than commands. */
  readonly codeActions: boolean;
  /** Takes edits that name the version they are for. */
  readonly versionedEdits: boolean;
  readonly relatedInformation: boolean;
  readonly markdownHover: boolean;
}

export const abilitiesOf = ({
  capabilities: { workspace, textDocument },
  initializationOptions,
}: InitializeParams): Abilities => ({
  pull: !!textDocument?.diagnostic,
  refresh: !!workspace?.diagnostics?.refreshSupport,
  configuration: !!workspace?.configuration,
  configurationChanges: !!workspace?.didChangeConfiguration?.dynamicRegistration,
  fileChanges: !!workspace?.didChangeWatchedFiles?.dynamicRegistration,
  readsFiles: !!(initializationOptions as { readsFiles?: unknown } | null | undefined)?.readsFiles,
  codeActions: !!textDocument?.codeAction?.codeActionLiteralSupport,
  versionedEdits: !!workspace?.workspaceEdit?.documentChanges,
  relatedInformation: !!(
    textDocument?.diagnostic?.relatedInformation ?? textDocument?.publishDiagnostics?.relatedInformation
  ),
  markdownHover: !!textDocument?.hover?.contentFormat?.includes("markdown"),
});
