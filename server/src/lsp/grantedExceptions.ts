import type { Range } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { exceptionsIn, inOneLine, settingsFileName } from "../core/index.ts";
import { toRange } from "./protocol.ts";
import type { OpenDraft } from "./session.ts";

/** Leave that holds for a draft, as `gouji/exceptions` lists it. */
export interface GrantedAnswer {
  /** What is allowed, in words. */
  readonly what: string;
  /** Where: a cell, words of the draft; undefined for all of it. */
  readonly where?: string;
  readonly why?: string;
  /** Where it is written. */
  readonly uri: string;
  readonly range: Range;
}

/** Comments of the draft, then entries of the settings file that holds for it. */
export async function grantedExceptions(draft: OpenDraft): Promise<GrantedAnswer[]> {
  const { document, language } = draft.target;
  const home = await draft.home();
  const file =
    home?.text === undefined
      ? undefined
      : TextDocument.create(`${home.folder}/${settingsFileName}`, "json", 0, home.text);
  const granted = exceptionsIn(document.getText(), file?.getText() ?? "", home?.path ?? "");
  return granted.map(({ what, where, why, place, span }) => {
    const home = place === "draft" ? document : (file ?? document);
    return {
      what: inOneLine(what[language]),
      ...(where !== undefined && { where: inOneLine(where[language]) }),
      ...(why !== undefined && { why: inOneLine(why) }),
      uri: home.uri,
      range: toRange(home, span),
    };
  });
}
