import { isDeepStrictEqual } from "node:util";
import {
  CancellationTokenSource,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type PublishDiagnosticsParams,
} from "vscode-languageserver/node";
import type { DraftState } from "../../server/src/lsp/state.ts";
import type { Random } from "../generate/random.ts";
import type { Desk, Sheet } from "./desk.ts";
import type { Fresh } from "./fresh.ts";

/** What a text holds that makes a check of it crash. */
export const CRASHING = "⚡";

/** Given up by the client, and what went wrong inside of the server. */
const CANCELLED = -32800;
const INTERNAL_ERROR = -32603;

/** Looks at what the server says of a document, and holds it to a fresh check of the same text. */
export class Witness {
  readonly #desk: Desk;
  readonly #fresh: Fresh;
  readonly #random: Random;
  readonly #told = new Map<string, PublishDiagnosticsParams>();
  readonly #states = new Map<string, DraftState>();
  /** What was seen to be right. */
  seen = 0;

  constructor(desk: Desk, fresh: Fresh, random: Random) {
    this.#desk = desk;
    this.#fresh = fresh;
    this.#random = random;
    desk.client.onSent = (method, params) => {
      if (method === "textDocument/publishDiagnostics") {
        const told = params as PublishDiagnosticsParams;
        this.#told.set(told.uri, told);
      }
      if (method === "gouji/state") this.#states.set((params as DraftState).uri, params as DraftState);
    };
  }

  /** What a client that asks is answered: of the text as it is, and of one while it changes. */
  async pull(sheet: Sheet): Promise<void> {
    if (!sheet.isOpen) return;
    this.#same("a pull", await this.#desk.client.diagnostics(sheet.uri), [sheet.text], sheet);
    if (this.#random.oneIn(5)) await this.#pullWhileTyping(sheet);
    if (this.#random.oneIn(10)) await this.#giveUp(sheet);
    if (this.#random.oneIn(50)) await this.#crash(sheet);
  }

  /** Several pulls on their way while the text changes: each answer is of one of the texts in between, the last of the last. */
  async #pullWhileTyping(sheet: Sheet): Promise<void> {
    const texts = [sheet.text];
    const pulls: Promise<Diagnostic[]>[] = [];
    for (let keys = this.#random.int(1, 4); keys > 0; keys--) {
      pulls.push(this.#desk.client.diagnostics(sheet.uri));
      await this.#desk.replace(sheet, 0, 0, "年");
      texts.push(sheet.text);
    }
    const last = await this.#desk.client.diagnostics(sheet.uri);
    for (const [at, pulled] of pulls.entries())
      this.#same("a pull while typing", await pulled, texts.slice(at), sheet);
    this.#same("the pull after typing", last, [sheet.text], sheet);
    while (texts.length > 1) {
      await this.#desk.undo(sheet);
      texts.pop();
    }
  }

  async #giveUp(sheet: Sheet): Promise<void> {
    const given = new CancellationTokenSource();
    const asked = this.#desk.client.connection.sendRequest<DocumentDiagnosticReport>(
      "textDocument/diagnostic",
      { textDocument: { uri: sheet.uri } },
      given.token,
    );
    given.cancel();
    const answer = await asked.catch((error: { readonly code: number }) => error.code);
    if (typeof answer === "number") this.#hold(answer === CANCELLED, `given up, answered ${answer}`);
    else if (answer.kind === "full") this.#same("a pull given up", answer.items, [sheet.text], sheet);
  }

  /** A text on which the check crashes: its own request is an error, and nothing else is. */
  async #crash(sheet: Sheet): Promise<void> {
    const at = this.#random.int(0, sheet.text.length);
    const others = this.#desk.sheets.filter(other => other !== sheet && other.isOpen);
    await this.#desk.replace(sheet, at, at, CRASHING);
    const outcome = (): Promise<unknown> =>
      this.#desk.client.diagnostics(sheet.uri).then(
        () => "with findings",
        (error: { readonly code: number }) => error.code,
      );
    const crashed = outcome();
    for (const other of others)
      this.#same(
        "a pull beside a crash",
        await this.#desk.client.diagnostics(other.uri),
        [other.text],
        other,
      );
    for (const answer of [await crashed, await outcome()])
      this.#hold(answer === INTERNAL_ERROR, `a crash is answered ${String(answer)}`);
    await this.#desk.undo(sheet);
    this.#same("after a crash", await this.#desk.client.diagnostics(sheet.uri), [sheet.text], sheet);
  }

  /** What a client that doesn't ask was last told of each open document, once all that is still to come has come. */
  async told(): Promise<void> {
    for (const sheet of this.#desk.sheets.filter(({ isOpen }) => isOpen)) {
      while (this.#told.get(sheet.uri)?.version !== sheet.version)
        await this.#desk.client.next("textDocument/publishDiagnostics");
      this.#same("what was told", this.#told.get(sheet.uri)?.diagnostics ?? [], [sheet.text], sheet);
    }
  }

  /** How each open document stands, as its client was last told. */
  async states(): Promise<void> {
    for (const sheet of this.#desk.sheets.filter(({ isOpen }) => isOpen)) {
      while (this.#states.get(sheet.uri)?.version !== sheet.version)
        await this.#desk.client.next("gouji/state");
      const { tally } = this.#states.get(sheet.uri) ?? {};
      this.#hold(isDeepStrictEqual(tally, this.#fresh.tally(sheet.text)), `another tally of ${sheet.uri}`);
    }
  }

  #same(what: string, told: readonly Diagnostic[], texts: readonly string[], { uri }: Sheet): void {
    const isFresh = texts.some(text => isDeepStrictEqual(told, this.#fresh.diagnostics(uri, text)));
    this.#hold(isFresh, `${what} of ${uri} is no fresh check`);
  }

  #hold(isKept: boolean, promise: string): void {
    if (!isKept) throw new Error(promise);
    this.seen++;
  }
}
