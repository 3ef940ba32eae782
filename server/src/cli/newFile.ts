import { closeSync, openSync, rmSync, writeFileSync } from "node:fs";
import { printable, say, type Message } from "../core/index.ts";
import { systemReason } from "./systemReason.ts";

/** Writes a file that isn't there yet, all of it or none; why not, where that can't be. */
export function writeNewFile(path: string, name: string, content: Uint8Array | string): Message | undefined {
  try {
    const descriptor = openSync(path, "wx");
    try {
      writeFileSync(descriptor, content);
    } catch (error) {
      rmSync(path, { force: true });
      throw error;
    } finally {
      closeSync(descriptor);
    }
    return undefined;
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === "EEXIST";
    const { zh, en } = isThere ? THERE : systemReason(error);
    return say(`未能新建 ${printable(name)}：${zh}`, `can't make ${printable(name)}: ${en}`);
  }
}

const THERE = say("已有此文件", "it is there already");
