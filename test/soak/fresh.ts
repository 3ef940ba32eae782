import { TextDocument } from "vscode-languageserver-textdocument";
import type { Diagnostic } from "vscode-languageserver/node";
import { check, tally, type Tally } from "../../server/src/core/index.ts";
import { abilitiesOf } from "../../server/src/lsp/abilities.ts";
import { toDiagnostic } from "../../server/src/lsp/protocol.ts";
import { readSettings } from "../../server/src/lsp/settings.ts";
import type { ClientCapabilities } from "vscode-languageserver/node";

/** What a server that had never seen another text would say of this one. */
export class Fresh {
  readonly #abilities;
  /** The client's own, under `gouji`. */
  settings: unknown = {};

  constructor(capabilities: ClientCapabilities) {
    this.#abilities = abilitiesOf({ processId: null, rootUri: null, capabilities });
  }

  diagnostics(uri: string, text: string): Diagnostic[] {
    const { check: settings, language, run } = readSettings(this.settings);
    if (run === "off") return [];
    const target = { document: TextDocument.create(uri, "", 0, text), language, abilities: this.#abilities };
    return (check(text, settings)?.findings ?? []).map(finding => toDiagnostic(finding, target));
  }

  tally(text: string): Tally | null {
    const checked = check(text, readSettings(this.settings).check);
    return checked ? tally(checked.network) : null;
  }
}
