import type { Connection, TextDocuments } from "vscode-languageserver";
import { fromBase64 } from "../encoding/base64.ts";
import type { Abilities } from "./abilities.ts";
import type { Draft } from "./draft.ts";

/** What the server can reach itself; nothing is there for what can't be read. */
export interface Disk {
  readonly readFile: ReadFile;
  readonly readBytes: (uri: string) => Promise<Uint8Array | undefined>;
  readonly listFolder: (uri: string, isStamped?: boolean) => Promise<readonly FolderEntry[]>;
  readonly stampOf: (uri: string) => Promise<string | undefined>;
}

/** Reads a file's text; undefined where there is none or it can't be read. */
export type ReadFile = (uri: string) => Promise<string | undefined>;

export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
  /** Of a file, where it was asked for: another one once it was written anew. */
  readonly stamp?: string;
}

/** A file as it was when its folder was looked into. */
export interface StampedFile {
  readonly uri: string;
  readonly stamp: string;
}

/** The files around drafts: as they are being edited where they are, else as the client has them, else as the disk has them. */
export class Files {
  readonly #connection: Connection;
  readonly #abilities: Abilities;
  readonly #disk: Disk;
  readonly #drafts: TextDocuments<Draft>;

  constructor(connection: Connection, abilities: Abilities, disk: Disk, drafts: TextDocuments<Draft>) {
    this.#connection = connection;
    this.#abilities = abilities;
    this.#disk = disk;
    this.#drafts = drafts;
  }

  async text(uri: string): Promise<string | undefined> {
    const draft = this.#drafts.get(uri);
    if (draft) return draft.current.getText();
    if (!this.#abilities.readsFiles) return this.#disk.readFile(uri);
    return (await this.#ask<string | null>("gouji/readFile", uri)) ?? undefined;
  }

  async bytes(uri: string): Promise<Uint8Array | undefined> {
    if (!this.#abilities.readsFiles) return this.#disk.readBytes(uri);
    const bytes = await this.#ask<string | null>("gouji/readBytes", uri);
    return bytes === null ? undefined : fromBase64(bytes);
  }

  /** A folder's files and folders; stamps cost a look at each file. */
  list(uri: string, isStamped = false): Promise<readonly FolderEntry[]> {
    if (!this.#abilities.readsFiles) return this.#disk.listFolder(uri, isStamped);
    return this.#connection.sendRequest("gouji/listFolder", { uri, isStamped });
  }

  /** A file's stamp, of the draft where it is open. */
  stampOf({ uri, stamp }: StampedFile): string {
    const draft = this.#drafts.get(uri);
    return draft ? `open ${draft.current.version}` : stamp;
  }

  /** The same of a file whose folder wasn't looked into; what has none is never known to be the same. */
  async freshStampOf(uri: string): Promise<string> {
    const asked = this.#abilities.readsFiles
      ? await this.#ask<string | null>("gouji/stampOf", uri)
      : await this.#disk.stampOf(uri);
    return this.stampOf({ uri, stamp: asked ?? `unknown ${++this.#unknown}` });
  }

  #unknown = 0;

  #ask<Answer>(method: string, uri: string): Promise<Answer> {
    return this.#connection.sendRequest<Answer>(method, { uri });
  }
}

/** The address of what is in a folder. */
export const addressOf = (folder: string, name: string): string => `${folder}/${encoded(name)}`;

/** A path from a folder, or from where addresses of its kind begin, as an address. */
export function addressIn(folder: string, path: string): string {
  const steps = path.replaceAll("\\", "/").split("/");
  const start = steps[0] ? folder : (/^[^:]+:\/\/[^/]*/.exec(folder)?.[0] ?? folder);
  return steps
    .filter(step => step && step !== ".")
    .reduce((at, step) => (step === ".." ? (parentOf(at) ?? at) : addressOf(at, step)), start);
}

/** As VS Code does it. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** The folder that an address is in; undefined above the root, and for what is in no folder: untitled:… */
export const parentOf = (uri: string): string | undefined =>
  /^([^/?#]+:\/\/[^/]*(?:\/.*)?)\/[^/]*$/.exec(uri)?.[1];

/** A path from a folder to what is in it, as people write it. */
export const pathFrom = (folder: string, uri: string): string => decoded(uri.slice(folder.length + 1));

/** A file's own name, as far as it can be told. */
export const nameOf = (uri: string): string => decoded(uri.slice(uri.lastIndexOf("/") + 1));

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
