import { findingKeys, type Severity } from "../core/index.ts";
import { Baseline, readBaseline, unitKey } from "./baseline.ts";
import type { CheckedFile } from "./checkFile.ts";

/** Which findings are printed: only errors, or only those that an earlier round hasn't. */
export interface Shown {
  readonly onlyErrors: boolean;
  /** The file of an earlier round, with what tells its contents from others. */
  readonly baseline?: { readonly path: string; readonly digest: string };
}

/** Findings that an earlier round has too, by their names; the report's organ and year. */
export interface KnownFindings {
  readonly ids: readonly string[];
  readonly of: string;
}

interface ShownFile {
  readonly printed: CheckedFile;
  readonly counted: readonly Severity[];
  readonly known?: KnownFindings;
}

/** A file with those of its findings that are printed, and the severities of those that count. */
export function shownOf(file: CheckedFile, shown: Shown | undefined): ShownFile {
  const { checked } = file;
  if (!checked || !shown)
    return { printed: file, counted: checked?.findings.map(({ severity }) => severity) ?? [] };
  const earlier = shown.baseline && baselineAt(shown.baseline);
  const keys = findingKeys(checked);
  const fresh = keys.flatMap((key, at) => (earlier?.has(key) ? [] : [at]));
  const findings = fresh.flatMap(at => checked.findings[at] ?? []);
  const printed = fresh.filter(at => !shown.onlyErrors || checked.findings[at]?.severity === "error");
  return {
    printed: {
      ...file,
      keys: printed.flatMap(at => keys[at] ?? []),
      checked: { ...checked, findings: printed.flatMap(at => checked.findings[at] ?? []) },
    },
    counted: findings.map(({ severity }) => severity),
    ...(earlier && {
      known: { ids: keys.filter(key => earlier.has(key)), of: unitKey(checked.report) },
    }),
  };
}

let read: { readonly digest: string; readonly baseline: Baseline } | undefined;

/** Read once in each thread. It was read before, so that it can be. */
function baselineAt({ path, digest }: NonNullable<Shown["baseline"]>): Baseline {
  if (read?.digest !== digest) {
    const found = readBaseline(path);
    if (!(found instanceof Baseline)) throw new Error(found.reason.en);
    read = { digest, baseline: found };
  }
  return read.baseline;
}
