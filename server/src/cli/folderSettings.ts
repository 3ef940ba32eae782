import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import {
  readSettingsFile,
  settingsFileName,
  settingsFor,
  type Finding,
  type Message,
  type Settings,
} from "../core/index.ts";
import { readDraftFile } from "./draftFile.ts";

/** A settings file with mistakes in it. */
export interface MistakenSettings {
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** What is to be said of a settings file that was read. */
export type SettingsNews = MistakenSettings | { readonly path: string; readonly reason: Message };

/** A region's report and those of its units, by whole paths. */
export interface Collection {
  /** Where paths that match the pattern begin. */
  readonly folder: string;
  readonly region: string;
  /** A pattern as in .gitignore. */
  readonly units: string;
  readonly roster?: string;
}

/** The settings that stand in files beside the drafts: the nearest one at or above a draft's folder holds for it. */
export class FolderSettings {
  readonly #cwd: string;
  readonly #loaded = new Map<string, Settings>();
  readonly #nearest = new Map<string, string | undefined>();
  #news: SettingsNews[] = [];

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  /** The settings of a draft; where last year's reports are is a whole path in them. */
  of(path: string): Settings {
    const draft = resolve(this.#cwd, path);
    const file = this.#nearestTo(dirname(draft));
    if (!file) return {};
    const settings = settingsFor(this.#load(file), withSlashes(relative(dirname(file), draft)));
    const { previousAt } = settings;
    return previousAt === undefined
      ? settings
      : { ...settings, previousAt: resolve(dirname(file), previousAt) };
  }

  /** What is to be held to each other, where a draft is a region's report by the settings that hold for it. */
  collectionAt(path: string): Collection | undefined {
    const draft = resolve(this.#cwd, path);
    const file = this.#nearestTo(dirname(draft));
    const named = file && this.#load(file).collection;
    if (!file || !named) return undefined;
    const folder = dirname(file);
    const region = resolve(folder, named.region);
    return region === draft
      ? {
          folder,
          region,
          units: named.units,
          ...(named.roster !== undefined && { roster: resolve(folder, named.roster) }),
        }
      : undefined;
  }

  /** Reads a settings file for its own sake, whether or not it holds for any draft. */
  read(path: string): void {
    this.#load(resolve(this.#cwd, path));
  }

  /** What the files read since the last call have to be told of. */
  news(): readonly SettingsNews[] {
    return this.#news.splice(0);
  }

  /** A file that can't be read sets nothing. */
  #load(file: string): Settings {
    const known = this.#loaded.get(file);
    if (known) return known;
    const path = withSlashes(relative(this.#cwd, file));
    const content = readDraftFile(file);
    let settings: Settings = {};
    if ("reason" in content) this.#news.push({ path, reason: content.reason });
    else {
      const { text } = content;
      const read = readSettingsFile(text, draft => existsSync(join(dirname(file), draft)));
      settings = read.settings;
      if (read.findings.length) this.#news.push({ path, text, findings: read.findings });
    }
    this.#loaded.set(file, settings);
    return settings;
  }

  #nearestTo(folder: string): string | undefined {
    if (!this.#nearest.has(folder)) {
      const file = join(folder, settingsFileName);
      const above = dirname(folder);
      const nearest = existsSync(file) ? file : above === folder ? undefined : this.#nearestTo(above);
      this.#nearest.set(folder, nearest);
    }
    return this.#nearest.get(folder);
  }
}

const withSlashes = (path: string): string => path.replaceAll(sep, "/");
