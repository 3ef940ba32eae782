import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** A folder of what goes into a package. */
export class Folder {
  readonly path: string;

  /** Whatever was in it is gone. */
  constructor(folder: string) {
    this.path = folder;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  /** Files and folders of the project, each in the same place. */
  copy(...names: readonly string[]): void {
    for (const name of names) cpSync(path.join(root, name), path.join(this.path, name), { recursive: true });
  }

  write(name: string, content: string): void {
    const file = path.join(this.path, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
