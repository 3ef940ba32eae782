import type { InitializeParams } from "vscode-languageserver";
import { recordOf } from "./settings.ts";

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
  /** Wants to be told how each document stands, as this project's own client does. */
  readonly state: boolean;
  /** The language that it speaks to its user, as it names it: zh-cn. */
  readonly locale?: string;
  /** What a rule's id links to, with the id in place of `{rule}`; undefined for a client that has no pages of rules. */
  readonly ruleLink?: string;
  /** What a place of a draft links to, with its address, line and character from 0 as JSON in place of `{place}`. */
  readonly placeLink?: string;
  /** Its command that makes a fix in a document, by asking for `gouji/mendDocument`. */
  readonly fixCommand?: string;
  /** Its command that asks why a finding is to stand, and then for `gouji/allow`. */
  readonly allowCommand?: string;
  /** Takes code actions that are more than commands. */
  readonly codeActions: boolean;
  /** Takes edits that name the version they are for. */
  readonly versionedEdits: boolean;
  /** Takes edits that make a file. */
  readonly createsFiles: boolean;
  /** Shows edits with what they are for before it makes them. */
  readonly annotatedEdits: boolean;
  /** Takes an outline as a tree. */
  readonly outlineTree: boolean;
  /** Asks what it may rename before it does. */
  readonly preparesRename: boolean;
  readonly relatedInformation: boolean;
  readonly markdownHover: boolean;
  /** Takes completions with stops to fill in. */
  readonly snippets: boolean;
}

export const abilitiesOf = ({
  capabilities: { workspace, textDocument },
  initializationOptions,
  locale,
}: InitializeParams): Abilities => {
  const own = recordOf(initializationOptions);
  const diagnostic = { ...textDocument?.publishDiagnostics, ...textDocument?.diagnostic };
  return {
    pull: !!textDocument?.diagnostic,
    refresh: !!workspace?.diagnostics?.refreshSupport,
    configuration: !!workspace?.configuration,
    configurationChanges: !!workspace?.didChangeConfiguration?.dynamicRegistration,
    fileChanges: !!workspace?.didChangeWatchedFiles?.dynamicRegistration,
    readsFiles: own["readsFiles"] === true,
    state: own["state"] === true,
    ...(locale !== undefined && { locale }),
    ...(diagnostic.codeDescriptionSupport &&
      typeof own["ruleLink"] === "string" && { ruleLink: own["ruleLink"] }),
    ...(typeof own["placeLink"] === "string" && { placeLink: own["placeLink"] }),
    ...(typeof own["fixCommand"] === "string" && { fixCommand: own["fixCommand"] }),
    ...(typeof own["allowCommand"] === "string" && { allowCommand: own["allowCommand"] }),
    codeActions: !!textDocument?.codeAction?.codeActionLiteralSupport,
    versionedEdits: !!workspace?.workspaceEdit?.documentChanges,
    createsFiles:
      !!workspace?.workspaceEdit?.documentChanges &&
      !!workspace.workspaceEdit.resourceOperations?.includes("create"),
    annotatedEdits:
      !!workspace?.workspaceEdit?.documentChanges && !!workspace.workspaceEdit.changeAnnotationSupport,
    outlineTree: !!textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport,
    preparesRename: !!textDocument?.rename?.prepareSupport,
    relatedInformation: !!diagnostic.relatedInformation,
    snippets: !!textDocument?.completion?.completionItem?.snippetSupport,
    markdownHover: !!textDocument?.hover?.contentFormat?.includes("markdown"),
  };
};
