import { createHash } from "node:crypto";
import { say, type Message } from "../core/index.ts";
import { readDraftFile } from "./draftFile.ts";
import type { Refusal } from "./readBytes.ts";

/** A finding of an earlier round. */
export interface KnownFinding {
  readonly id: string;
  readonly path: string;
  readonly organ?: string;
  readonly year?: number;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly place: string;
}

/** What an earlier round found: `gouji check --format json` or `gouji collect -o NAME.json` wrote it. */
export class Baseline {
  readonly findings: readonly KnownFinding[];
  /** Tells it from other rounds. */
  readonly digest: string;
  readonly #ids: ReadonlySet<string>;

  constructor(findings: readonly KnownFinding[], digest: string) {
    this.findings = findings;
    this.digest = digest;
    this.#ids = new Set(findings.map(({ id }) => id));
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }
}

/** Whose report of which year. */
export const unitKey = ({ organ = "", year }: { readonly organ?: string; readonly year?: number }): string =>
  `${organ} ${year ?? ""}`;

export function readBaseline(path: string): Baseline | Refusal {
  const file = readDraftFile(path);
  if ("reason" in file) return file;
  try {
    const digest = createHash("sha256").update(file.bytes).digest("hex");
    return new Baseline(findingsIn(JSON.parse(file.text)), digest);
  } catch {
    return { reason: NOT_ONE };
  }
}

/** Throws for what has no list of files with findings. */
function findingsIn(json: unknown): KnownFinding[] {
  const { files } = json as { files: readonly Record<string, unknown>[] };
  return files.flatMap(file => {
    const of = { path: textOf(file["path"]), ...named(file["organ"]), ...dated(file["year"]) };
    return (file["findings"] as readonly Record<string, unknown>[]).flatMap(finding =>
      typeof finding["id"] === "string" ? [{ ...of, ...known(finding), id: finding["id"] }] : [],
    );
  });
}

const known = ({ rule, severity, message, place }: Record<string, unknown>) => ({
  rule: textOf(rule),
  severity: textOf(severity),
  message: textOf(message),
  place: textOf(typeof place === "object" && place ? (place as { words?: unknown }).words : place),
});

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
const named = (organ: unknown) => (typeof organ === "string" ? { organ } : {});
const dated = (year: unknown) => (typeof year === "number" ? { year } : {});

const NOT_ONE: Message = say(
  "不是上一次检查的结果（gouji check --format json 或 gouji collect -o 名称.json 写出的文件）",
  "isn't what an earlier round wrote (gouji check --format json, or gouji collect -o NAME.json)",
);
