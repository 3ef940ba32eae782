import { resolve } from "node:path";
import { CACHE_FOLDER, makeCacheFolder } from "./cache.ts";
import type { CheckOptions } from "./checkOptions.ts";
import type { CheckTask } from "./checkTask.ts";
import type { FolderSettings } from "./folderSettings.ts";
import { withForm } from "./options.ts";
import type { DraftPath } from "./paths.ts";
import type { Printer } from "./printer.ts";
import { systemReason } from "./systemReason.ts";
import type { TextStyle } from "./textStyle.ts";

/** Says of each file what is to be done with it. */
export class FileTasks {
  readonly #options: CheckOptions;
  readonly #cwd: string;
  readonly #settings: FolderSettings;
  readonly #common: Pick<CheckTask, "mending" | "format" | "style" | "shown" | "cache" | "isKept">;

  /** `cache` is a folder; `isKept` where what comes of the files is wanted once more. */
  constructor(
    options: CheckOptions,
    cwd: string,
    settings: FolderSettings,
    style: TextStyle,
    { cache, isKept }: { readonly cache: string | undefined; readonly isKept: boolean },
  ) {
    const { earlier, quiet, fix, dryRun, track } = options;
    this.#options = options;
    this.#cwd = cwd;
    this.#settings = settings;
    this.#common = {
      mending: { isWanted: fix ?? false, isOnlyShown: dryRun ?? false, isTracked: track ?? false },
      format: options.format,
      style,
      ...((quiet || earlier) && {
        shown: {
          onlyErrors: quiet ?? false,
          ...(earlier && { baseline: { path: earlier.path, digest: earlier.baseline.digest } }),
        },
      }),
      ...(cache !== undefined && { cache }),
      ...(isKept && { isKept: true }),
    };
  }

  of(target: DraftPath): CheckTask {
    const { form, previous } = this.#options;
    const settings = {
      ...withForm(this.#settings.of(target.path), form),
      ...(previous !== undefined && { previousAt: resolve(this.#cwd, previous) }),
    };
    return { target, cwd: this.#cwd, settings, ...this.#common };
  }
}

/** The cache's folder, where one is wanted and can be made. */
export function cacheOf(
  { cache, cacheLocation }: CheckOptions,
  cwd: string,
  printer: Printer,
): string | undefined {
  if (!cache) return undefined;
  const folder = resolve(cwd, cacheLocation ?? CACHE_FOLDER);
  try {
    makeCacheFolder(folder);
    return folder;
  } catch (error) {
    printer.refuse(cacheLocation ?? CACHE_FOLDER, systemReason(error));
    return undefined;
  }
}
