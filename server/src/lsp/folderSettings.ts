import {
  readSettingsFile,
  settingsFileName,
  settingsFor,
  type Settings,
  type SettingsFile,
} from "../core/index.ts";

/** Reads a file's text; undefined where there is none or it can't be read. */
export type ReadFile = (uri: string) => Promise<string | undefined>;

/** Settings that stand in files beside the drafts: the nearest one at or above a draft's folder holds for it. */
export class FolderSettings {
  readonly #readFile: ReadFile;
  readonly #files = new Map<string, Promise<SettingsFile | undefined>>();

  constructor(readFile: ReadFile) {
    this.#readFile = readFile;
  }

  async of(uri: string): Promise<Settings> {
    for (let folder = parentOf(uri); folder !== undefined; folder = parentOf(folder)) {
      const file = await this.#in(folder);
      if (file) return settingsFor(file.settings, decoded(uri.slice(folder.length + 1)));
    }
    return {};
  }

  /** A file was made, changed or deleted. */
  forget(): void {
    this.#files.clear();
  }

  #in(folder: string): Promise<SettingsFile | undefined> {
    let file = this.#files.get(folder);
    if (!file) {
      file = this.#readFile(`${folder}/${settingsFileName}`).then(text =>
        text === undefined ? undefined : readSettingsFile(text),
      );
      this.#files.set(folder, file);
    }
    return file;
  }
}

export const isSettingsFile = (uri: string): boolean => uri.endsWith(`/${settingsFileName}`);

/** The folder that an address is in; undefined above the root, and for what is in no folder: untitled:… */
const parentOf = (uri: string): string | undefined => /^([^/?#]+:\/\/[^/]*(?:\/.*)?)\/[^/]*$/.exec(uri)?.[1];

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
