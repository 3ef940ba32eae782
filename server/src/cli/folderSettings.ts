import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import {
  readSettingsFile,
  settingsFileName,
  settingsFor,
  type Finding,
  type Message,
  type Settings,
  type SettingsFile,
} from "../core/index.ts";
import { readDraft } from "./draftFile.ts";

/** A settings file with mistakes in it. */
export interface MistakenSettings {
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

type Loaded = (SettingsFile & { readonly text: string }) | { readonly reason: Message };

/** The settings that stand in files beside the drafts: the nearest one at or above a draft's folder holds for it. */
export class FolderSettings {
  readonly #cwd: string;
  readonly #loaded = new Map<string, Loaded>();

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  of(path: string): Settings {
    const draft = resolve(this.#cwd, path);
    const file = nearestFile(dirname(draft));
    if (!file) return {};
    const loaded = this.#load(file);
    if ("reason" in loaded) return {};
    return settingsFor(loaded.settings, withSlashes(relative(dirname(file), draft)));
  }

  /** Reads a settings file for its own sake, whether or not it holds for any draft. */
  read(path: string): void {
    this.#load(resolve(this.#cwd, path));
  }

  get mistaken(): MistakenSettings[] {
    return this.#each((path, loaded) =>
      "findings" in loaded && loaded.findings.length ? [{ path, ...loaded }] : [],
    );
  }

  get unreadable(): { readonly path: string; readonly reason: Message }[] {
    return this.#each((path, loaded) => ("reason" in loaded ? [{ path, ...loaded }] : []));
  }

  #load(file: string): Loaded {
    const known = this.#loaded.get(file);
    if (known) return known;
    const content = readDraft(file);
    const hasDraft = (path: string): boolean => existsSync(join(dirname(file), path));
    const loaded =
      "reason" in content ? content : { ...readSettingsFile(content.text, hasDraft), text: content.text };
    this.#loaded.set(file, loaded);
    return loaded;
  }

  #each<T>(select: (path: string, loaded: Loaded) => T[]): T[] {
    return [...this.#loaded].flatMap(([file, loaded]) =>
      select(withSlashes(relative(this.#cwd, file)), loaded),
    );
  }
}

function nearestFile(folder: string): string | undefined {
  const file = join(folder, settingsFileName);
  if (existsSync(file)) return file;
  const above = dirname(folder);
  return above === folder ? undefined : nearestFile(above);
}

const withSlashes = (path: string): string => path.replaceAll(sep, "/");
