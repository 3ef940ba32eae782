import type { Connection, Diagnostic } from "vscode-languageserver";
import { Resting } from "./resting.ts";

/** How long a draft must rest before a client that can't ask is told, in milliseconds. */
const REST = 100;

interface Diagnosed {
  readonly version: number;
  readonly items: Diagnostic[];
}

/** Sends diagnostics to a client that doesn't ask for them: once for a burst of changes. */
export class Publisher {
  readonly #connection: Connection;
  readonly #resting: Resting;

  /** `diagnose` gives undefined for a draft that isn't open. */
  constructor(connection: Connection, diagnose: (uri: string) => Promise<Diagnosed | undefined>) {
    this.#connection = connection;
    const send = async (uri: string): Promise<void> => {
      const diagnosed = await diagnose(uri);
      if (!diagnosed) return;
      const { version, items: diagnostics } = diagnosed;
      await connection.sendDiagnostics({ uri, version, diagnostics });
    };
    this.#resting = new Resting(REST, send, error => connection.console.error(String(error)));
  }

  publish(uri: string): void {
    this.#resting.touch(uri);
  }

  /** Takes back what was said of a closed draft. */
  clear(uri: string): void {
    this.#resting.forget(uri);
    void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }
}
