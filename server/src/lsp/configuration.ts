import { DidChangeConfigurationNotification, type Connection } from "vscode-languageserver";
import type { Abilities } from "./abilities.ts";
import { readSettings, type Settings } from "./settings.ts";

const SECTION = "gouji";

/** Settings as the client has them for each document: asked for once and kept until it says that they changed. */
export class Configuration {
  readonly #connection: Connection;
  readonly #abilities: Abilities;
  readonly #asked = new Map<string, Promise<Settings>>();
  #sent: Settings;

  /** `initial` are the settings of a client that can't be asked, until it sends others. */
  constructor(connection: Connection, abilities: Abilities, initial: unknown) {
    this.#connection = connection;
    this.#abilities = abilities;
    this.#sent = readSettings(initial);
  }

  /** Asks to be told of changes. */
  async listen(): Promise<void> {
    if (!this.#abilities.configurationChanges) return;
    await this.#connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION });
  }

  /** The same object as long as nothing changed. */
  async of(uri: string): Promise<Settings> {
    if (!this.#abilities.configuration) return this.#sent;
    let settings = this.#asked.get(uri);
    if (!settings) {
      settings = this.#ask(uri);
      this.#asked.set(uri, settings);
    }
    return settings;
  }

  /** The client's settings changed; `all` is what it sends with the notice. */
  change(all: unknown): void {
    this.#asked.clear();
    const section = (all as Record<string, unknown> | null | undefined)?.[SECTION];
    if (section !== undefined) this.#sent = readSettings(section);
  }

  forget(uri: string): void {
    this.#asked.delete(uri);
  }

  async #ask(uri: string): Promise<Settings> {
    try {
      return readSettings(
        await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: SECTION }),
      );
    } catch {
      return this.#sent;
    }
  }
}
