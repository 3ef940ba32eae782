import { TextDocument } from "vscode-languageserver-textdocument";
import type { Diagnostic } from "vscode-languageserver/node";
import { check, tally, type Checked, type Tally } from "../../server/src/core/index.ts";
import { abilitiesOf } from "../../server/src/lsp/abilities.ts";
import { toDiagnostic } from "../../server/src/lsp/protocol.ts";
import { readSettings } from "../../server/src/lsp/settings.ts";
import type { ClientCapabilities } from "vscode-languageserver/node";

/** So many texts are still known: several answers are held to the same one. */
const KNOWN = 12;

/** What a server that had never seen another text would say of this one. */
export class Fresh {
  readonly #abilities;
  readonly #known = new Map<string, Checked | undefined>();
  constructor(capabilities: ClientCapabilities) {
    this.#abilities = abilitiesOf({ processId: null, rootUri: null, capabilities });
  }

  diagnostics(uri: string, text: string): Diagnostic[] {
    const { language } = readSettings({});
    const target = { document: TextDocument.create(uri, "", 0, text), language, abilities: this.#abilities };
    return (this.#checked(text)?.findings ?? []).map(finding => toDiagnostic(finding, target));
  }

  tally(text: string): Tally | null {
    const checked = this.#checked(text);
    return checked ? tally(checked.network) : null;
  }

  #checked(text: string): Checked | undefined {
    if (!this.#known.has(text)) {
      this.#known.set(text, check(text, readSettings({}).check));
      const [oldest] = this.#known.keys();
      if (this.#known.size > KNOWN && oldest !== undefined) this.#known.delete(oldest);
    }
    return this.#known.get(text);
  }
}
