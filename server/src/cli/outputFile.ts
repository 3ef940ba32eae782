import { randomBytes } from "node:crypto";
import { closeSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** A file that is written piece by piece and stands under its name only once it is whole. Throws what the system says. */
export class OutputFile {
  readonly #path: string;
  readonly #fresh: string;
  readonly #descriptor: number;

  constructor(path: string) {
    this.#path = path;
    const mark = randomBytes(6).toString("hex");
    this.#fresh = join(dirname(path), `.${basename(path).slice(0, 60)}-${mark}.tmp`);
    this.#descriptor = openSync(this.#fresh, "wx");
  }

  write(piece: string | Uint8Array): void {
    const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
    for (let at = 0; at < bytes.length;) at += writeSync(this.#descriptor, bytes, at);
  }

  /** Gives it its name. */
  finish(): void {
    closeSync(this.#descriptor);
    renameSync(this.#fresh, this.#path);
  }

  /** Leaves what was there. */
  abandon(): void {
    closeSync(this.#descriptor);
    rmSync(this.#fresh, { force: true });
  }
}

/** Writes a file by pieces as they come; all of it or nothing. */
export async function writeByPieces(
  path: string,
  pieces: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
): Promise<void> {
  const file = new OutputFile(path);
  try {
    for await (const piece of pieces) file.write(piece);
  } catch (error) {
    file.abandon();
    throw error;
  }
  file.finish();
}
