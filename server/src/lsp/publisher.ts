import type { Connection, Diagnostic } from "vscode-languageserver";

/** How long a draft must rest before a client that can't ask is told, in milliseconds. */
const REST = 100;

interface Diagnosed {
  readonly version: number;
  readonly items: Diagnostic[];
}

/** Sends diagnostics to a client that doesn't ask for them: once for a burst of changes. */
export class Publisher {
  readonly #connection: Connection;
  readonly #diagnose: (uri: string) => Promise<Diagnosed | undefined>;
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();

  /** `diagnose` gives undefined for a draft that isn't open. */
  constructor(connection: Connection, diagnose: (uri: string) => Promise<Diagnosed | undefined>) {
    this.#connection = connection;
    this.#diagnose = diagnose;
  }

  publish(uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.set(
      uri,
      setTimeout(() => {
        this.#waiting.delete(uri);
        this.#send(uri).catch((error: unknown) => this.#connection.console.error(String(error)));
      }, REST),
    );
  }

  /** Takes back what was said of a closed draft. */
  clear(uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.delete(uri);
    void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  async #send(uri: string): Promise<void> {
    const diagnosed = await this.#diagnose(uri);
    if (!diagnosed) return;
    await this.#connection.sendDiagnostics({
      uri,
      version: diagnosed.version,
      diagnostics: diagnosed.items,
    });
  }
}
