import {
  readSettingsFile,
  settingsFileName,
  settingsFor,
  type Settings,
  type SettingsFile,
} from "../core/index.ts";
import { addressIn, parentOf, pathFrom, type ReadFile } from "./files.ts";

/** A region's report and those of its units, by their addresses. */
export interface Collection {
  /** Where paths that match the pattern begin. */
  readonly folder: string;
  readonly region: string;
  /** A pattern as in .gitignore. */
  readonly units: string;
  readonly roster?: string;
}

/** Where a draft's folder settings are, or would be. */
export interface SettingsHome {
  readonly folder: string;
  /** Undefined while there is no such file. */
  readonly text?: string;
  /** The draft's, from the folder. */
  readonly path: string;
}

type Loaded = SettingsFile & { readonly text: string };

/** Settings that stand in files beside the drafts: the nearest one at or above a draft's folder holds for it. */
export class FolderSettings {
  readonly #readFile: ReadFile;
  readonly #files = new Map<string, Promise<Loaded | undefined>>();

  constructor(readFile: ReadFile) {
    this.#readFile = readFile;
  }

  /** Where last year's reports are is an address in them. */
  async of(uri: string): Promise<Settings> {
    const near = await this.#nearest(uri);
    if (!near) return {};
    const settings = settingsFor(near.settings, pathFrom(near.folder, uri));
    const { previousAt } = settings;
    return previousAt === undefined
      ? settings
      : { ...settings, previousAt: addressIn(near.folder, previousAt) };
  }

  /** What is to be held to each other, where a draft is a region's report by the settings that hold for it. */
  async collectionAt(uri: string): Promise<Collection | undefined> {
    const near = await this.#nearest(uri);
    const named = near?.settings.collection;
    if (!named || addressIn(near.folder, named.region) !== addressIn(near.folder, pathFrom(near.folder, uri)))
      return undefined;
    const { folder } = near;
    return {
      folder,
      region: addressIn(folder, named.region),
      units: named.units,
      ...(named.roster !== undefined && { roster: addressIn(folder, named.roster) }),
    };
  }

  /** The file that holds for a draft, or the place of one in its folder; undefined for a draft in no folder. */
  async home(uri: string): Promise<SettingsHome | undefined> {
    const near = await this.#nearest(uri);
    const folder = near?.folder ?? parentOf(uri);
    return folder === undefined
      ? undefined
      : { folder, path: pathFrom(folder, uri), ...(near && { text: near.text }) };
  }

  /** A file was made, changed or deleted. */
  forget(): void {
    this.#files.clear();
  }

  async #nearest(uri: string): Promise<(Loaded & { readonly folder: string }) | undefined> {
    for (let folder = parentOf(uri); folder !== undefined; folder = parentOf(folder)) {
      const file = await this.#in(folder);
      if (file) return { ...file, folder };
    }
    return undefined;
  }

  #in(folder: string): Promise<Loaded | undefined> {
    let file = this.#files.get(folder);
    if (!file) {
      file = this.#readFile(`${folder}/${settingsFileName}`).then(text =>
        text === undefined ? undefined : { ...readSettingsFile(text), text },
      );
      this.#files.set(folder, file);
    }
    return file;
  }
}

export const isSettingsFile = (uri: string): boolean => uri.endsWith(`/${settingsFileName}`);
