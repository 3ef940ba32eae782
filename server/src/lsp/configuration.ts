import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type Connection,
} from "vscode-languageserver";
import { mergeSettings, settingsFileName } from "../core/index.ts";
import type { Abilities } from "./abilities.ts";
import { sourceOf } from "./documentUri.ts";
import type { ReadFile } from "./files.ts";
import { FolderSettings, type Collection, type SettingsHome } from "./folderSettings.ts";
import { readSettings, type ServerSettings } from "./settings.ts";

const SECTION = "gouji";

/** Files that drafts may be checked beside: last year's, those of units, and the list of these. */
const REPORTS = "**/*.{md,markdown,txt,html,htm,docx,xlsx,csv}";

/** A client that hasn't answered until then, in milliseconds, isn't waited for; it answers at once where all is well. */
const PATIENCE = 5000;

/**
 * What holds for each document: the client's settings, asked for once and kept until it says that they changed, under those
 * of the folder.
 */
export class Configuration {
  readonly #connection: Connection;
  readonly #abilities: Abilities;
  readonly #folders: FolderSettings;
  readonly #known = new Map<string, Promise<ServerSettings>>();
  /** What the client was asked for, answered or not, by the address of the source. */
  readonly #answers = new Map<string, Promise<ServerSettings>>();
  #sent: ServerSettings;
  /** Called when the client gave an answer that wasn't waited for. */
  onLate: () => void = () => undefined;

  /** `initial` are the settings of a client that can't be asked, until it sends others. */
  constructor(connection: Connection, abilities: Abilities, initial: unknown, readFile: ReadFile) {
    this.#connection = connection;
    this.#abilities = abilities;
    this.#sent = this.#read(initial);
    this.#folders = new FolderSettings(readFile);
  }

  /** Asks to be told of changes. */
  async listen(): Promise<void> {
    const { client } = this.#connection;
    if (this.#abilities.configurationChanges)
      await client.register(DidChangeConfigurationNotification.type, { section: SECTION });
    if (this.#abilities.fileChanges) {
      const watchers = [`**/${settingsFileName}`, REPORTS].map(globPattern => ({ globPattern }));
      await client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
  }

  /** The same object as long as nothing changed. */
  of(uri: string): Promise<ServerSettings> {
    let settings = this.#known.get(uri);
    if (!settings) {
      settings = this.#find(uri);
      this.#known.set(uri, settings);
    }
    return settings;
  }

  /** Where the folder's settings for a draft are, or would be; undefined for a draft in no folder. */
  home(uri: string): Promise<SettingsHome | undefined> {
    return this.#folders.home(sourceOf(uri));
  }

  /** What a region's report is held to; undefined for any other draft. */
  collectionAt(uri: string): Promise<Collection | undefined> {
    return this.#folders.collectionAt(sourceOf(uri));
  }

  /** The client's settings changed; `all` is what it sends with the notice. */
  change(all: unknown): void {
    this.#forgetAll();
    const section = (all as Record<string, unknown> | null | undefined)?.[SECTION];
    if (section !== undefined) this.#sent = this.#read(section);
  }

  /** The settings of some folder changed. */
  changeFolders(): void {
    this.#forgetAll();
    this.#folders.forget();
  }

  forget(uri: string): void {
    this.#known.delete(uri);
    this.#answers.delete(sourceOf(uri));
  }

  #forgetAll(): void {
    this.#known.clear();
    this.#answers.clear();
  }

  async #find(uri: string): Promise<ServerSettings> {
    const source = sourceOf(uri);
    const [own, folder] = await Promise.all([this.#waitFor(uri, source), this.#folders.of(source)]);
    // The text of a document is never saved.
    const run = source !== uri && own.run === "onSave" ? "onType" : own.run;
    return { ...own, run, check: mergeSettings(own.check, folder) };
  }

  /** The client's settings; those that it sent before, or none, as long as it doesn't answer. */
  async #waitFor(uri: string, source: string): Promise<ServerSettings> {
    const answer = this.#answers.get(source) ?? this.#ask(source);
    this.#answers.set(source, answer);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = new Promise<undefined>(resolve => (timer = setTimeout(() => resolve(undefined), PATIENCE)));
    const settings = await Promise.race([answer, end]);
    clearTimeout(timer);
    if (!settings) void answer.then(() => this.#cameLate(uri));
    return settings ?? this.#sent;
  }

  #cameLate(uri: string): void {
    this.#known.delete(uri);
    this.onLate();
  }

  #read(settings: unknown): ServerSettings {
    return readSettings(settings, this.#abilities.locale);
  }

  async #ask(uri: string): Promise<ServerSettings> {
    if (!this.#abilities.configuration) return this.#sent;
    try {
      return this.#read(
        await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: SECTION }),
      );
    } catch {
      return this.#sent;
    }
  }
}
