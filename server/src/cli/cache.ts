import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../../package.json";

/** Where what came of files is kept, unless it is said. */
export const CACHE_FOLDER = ".gouji-cache";

/** Makes the folder of a cache, which no repository takes in. Throws what the system says. */
export function makeCacheFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const note = join(folder, ".gitignore");
  if (!existsSync(note)) writeFileSync(note, "*\n");
}

/**
 * What came of a file, kept under all that it depends on: its bytes, the settings and other reports that it is checked with,
 * how it is printed, and this program's version and build. Whatever changes, another entry is looked for: none is ever stale.
 */
export class Cache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The name of an entry. */
  keyOf(bytes: Uint8Array, ...circumstances: readonly unknown[]): string {
    const hash = createHash("sha256")
      .update(JSON.stringify([version, build(), circumstances], plain))
      .update("\0");
    return hash.update(bytes).digest("hex");
  }

  /** Undefined where there is no entry, or one that another program spoiled. */
  read(key: string): unknown {
    try {
      return JSON.parse(readFileSync(this.#pathOf(key), "utf8"));
    } catch {
      return undefined;
    }
  }

  /** Throws what the system says. */
  write(key: string, value: unknown): void {
    const fresh = join(this.#folder, `${randomBytes(6).toString("hex")}.tmp`);
    writeFileSync(fresh, JSON.stringify(value));
    renameSync(fresh, this.#pathOf(key));
  }

  #pathOf(key: string): string {
    return join(this.#folder, `${key}.json`);
  }
}

let knownBuild: string | undefined;

/** Tells one build of a version from another: the piece of the program that checks names all others by what is in them. */
const build = (): string =>
  (knownBuild ??= import.meta.url.endsWith(".mjs")
    ? createHash("sha256")
        .update(readFileSync(new URL("checkTask.mjs", import.meta.url)))
        .digest("hex")
    : "");

/** Whatever settings hold, as JSON. */
const plain = (_: string, value: unknown): unknown =>
  typeof value === "bigint" ? `${value}n` : value instanceof Map || value instanceof Set ? [...value] : value;
