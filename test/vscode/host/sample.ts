import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "../../root.ts";
import type { Scratch } from "./scratch.ts";

/** A copy of the sample draft with the usual slips. */
export interface Sample {
  readonly file: string;
  /** From 1: the row with the first slip, where the draft is opened. */
  readonly line: number;
}

const name = "砚溪市文化和旅游局2025年政府信息公开工作年度报告.txt";

/** The row whose total is one too high. */
export const wrongRow = "三、本年度办理结果\t（一）予以公开\t\t5\t2\t0\t0\t0\t0\t8";

/** Puts copies of the sample drafts in the workspace; the county is for the command line. */
export function copySamples(scratch: Scratch): Sample {
  const county = path.join(root, "samples", "云溪县");
  const filter = (source: string): boolean => source !== county;
  cpSync(path.join(root, "samples"), scratch.workspace, { recursive: true, filter });
  const file = path.join(scratch.workspace, name);
  const line = readFileSync(file, "utf8").split("\n").indexOf(wrongRow) + 1;
  if (!line) throw new Error(`${name} has no row “${wrongRow}”`);
  return { file, line };
}

/** Reports in plain text whose names don't tell what they are: the sample below other words, and real drafts where they are there. */
export function copyPlainTexts(scratch: Scratch): void {
  const [folder, drafts] = [path.join(scratch.workspace, "plain-texts"), path.join(root, "../shared/drafts")];
  mkdirSync(folder);
  writeFileSync(
    path.join(folder, "sample.txt"),
    `附件：\n\n${readFileSync(path.join(root, "samples", name), "utf8")}`,
  );
  cpSync(path.join(root, "test/rules/clean/report.txt"), path.join(folder, "clean.txt"));
  const texts = existsSync(drafts) ? readdirSync(drafts).filter(each => each.endsWith(".txt")) : [];
  for (const text of texts) cpSync(path.join(drafts, text), path.join(folder, text));
}
