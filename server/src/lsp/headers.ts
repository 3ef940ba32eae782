/**
 * Watches the bytes of a client for headers that are none, which the protocol's reader would wait behind for ever. `write`
 * gives what is wrong with the first that is; what stands between headers is none of its business.
 */
export class Headers {
  #header = "";
  #content = 0;

  write(chunk: Uint8Array): string | undefined {
    let at = 0;
    while (at < chunk.length) {
      if (this.#content > 0) {
        const skipped = Math.min(this.#content, chunk.length - at);
        this.#content -= skipped;
        at += skipped;
        continue;
      }
      this.#header += String.fromCharCode(chunk[at++] as number);
      if (!this.#header.endsWith("\n")) {
        if (this.#header.length > LONGEST) return "a header without an end";
        continue;
      }
      const lines = this.#header.split("\r\n");
      const wrong = lines.slice(0, -1).find(line => line && !FIELD.test(line));
      if (wrong !== undefined || lines.at(-1)) return `not a header: ${(wrong ?? lines.at(-1) ?? "").trim()}`;
      if (!this.#header.endsWith("\r\n\r\n")) continue;
      const length = CONTENT_LENGTH.exec(this.#header)?.[1];
      if (length === undefined) return "a header without Content-Length";
      this.#content = Number(length);
      this.#header = "";
    }
    return undefined;
  }
}

const LONGEST = 4096;

const FIELD = /^[A-Za-z][A-Za-z-]*:[^\n]*$/;

const CONTENT_LENGTH = /^content-length:[ \t]*(\d+)[ \t]*\r$/im;
