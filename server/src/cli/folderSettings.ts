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
    const { previousAt, ...settings } = settingsFor(
      this.#load(file),
      withSlashes(relative(dirname(file), draft)),
    );
    return previousAt === undefined
      ? settings
      : { ...settings, previousAt: resolve(dirname(file), previousAt) };
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
