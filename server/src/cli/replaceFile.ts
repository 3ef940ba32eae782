import { randomBytes } from "node:crypto";
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from "node:fs";
import { dirname, join } from "node:path";
import { say, type Message } from "../core/index.ts";

/**
 * Puts new bytes in the place of those that were read, so that the file is the old or the new one, whole, whatever happens
 * meanwhile: they are written into a file beside it, which then takes its name. Links lead to the same file as before, and
 * owner and mode stay. Gives a reason, and leaves the file as it is, where that can't be done or others have changed it;
 * throws what the system says.
 *
 * (write-file-atomic would do, but takes no notice when a full disk holds only a part of what it writes.)
 */
export function replaceFile(path: string, read: Buffer, written: Buffer): Message | undefined {
  const file = realpathSync(path);
  const stats = statSync(file);
  if (stats.nlink > 1)
    return say(
      "这个文件另有硬链接，改写会使它们不再是同一文件，未改动",
      "the file has hard links, which would be parted from it; left as it was",
    );
  const fresh = join(dirname(file), `.gouji-${randomBytes(6).toString("hex")}.tmp`);
  try {
    writeWhole(fresh, written, stats);
    if (!readFileSync(file).equals(read))
      return say(
        "检查期间文件被别的程序改过，未改动，请再检查一次",
        "another program changed the file meanwhile; left as it was, check it again",
      );
    renameSync(fresh, file);
  } finally {
    rmSync(fresh, { force: true });
  }
  syncFolder(dirname(file));
  return undefined;
}

/** A file of its own with another's owner and mode, on the disk when this returns. */
function writeWhole(path: string, bytes: Buffer, { mode, uid, gid }: Stats): void {
  const descriptor = openSync(path, "wx", mode);
  try {
    writeFileSync(descriptor, bytes);
    const own = statSync(path);
    if (own.uid !== uid || own.gid !== gid) fchownSync(descriptor, uid, gid);
    fchmodSync(descriptor, mode);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** The new name of a file is on the disk once its folder is; Windows opens no folder, and needs none of this. */
function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const descriptor = openSync(folder, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
