import { writeFileSync } from "node:fs";
import { printable, say, type Message } from "../core/index.ts";

/** Writes a file that isn't there yet; why not, where that can't be. */
export function writeNewFile(path: string, name: string, content: Uint8Array | string): Message | undefined {
  try {
    writeFileSync(path, content, { flag: "wx" });
    return undefined;
  } catch {
    return say(
      `未能新建 ${printable(name)}，可能已有此文件`,
      `can't make ${printable(name)}; it may be there already`,
    );
  }
}
