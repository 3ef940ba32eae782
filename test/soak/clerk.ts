import type { CodeAction, Position, Range, WorkspaceEdit } from "vscode-languageserver/node";
import { randomFrom, type Random } from "../generate/random.ts";
import type { Desk, Sheet } from "./desk.ts";

/** What a clerk types: figures, signs that mean something to some notation, words, and what only looks like a draft. */
const TYPED = [
  ..."0123456789|\t\n，。、（）%元件",
  ...[
    "1件",
    "其中",
    "\n\n",
    "一、总体情况\n",
    "（三）政府信息管理\n",
    "𠮷😀",
    "\r\n",
    "<td>",
    "0\t0\t0\n",
    "无",
  ],
];

/** So many keys are pressed at once at most. */
const KEYS = 4;

/** Someone at an editor: does one thing after another, the same for the same seed. */
export class Clerk {
  readonly #desk: Desk;
  readonly #random: Random;
  readonly #deeds: readonly (readonly [string, number, (sheet: Sheet) => Promise<void>])[];
  #at: Sheet;

  constructor(desk: Desk, seed: number) {
    this.#desk = desk;
    this.#random = randomFrom(seed);
    this.#at = desk.sheets[0] as Sheet;
    this.#deeds = [
      ["types", 30, sheet => this.#type(sheet)],
      ["deletes", 8, sheet => this.#delete(sheet)],
      ["pastes", 5, sheet => this.#paste(sheet)],
      ["undoes", 12, sheet => this.#desk.undo(sheet)],
      ["fixes", 8, sheet => this.#fix(sheet)],
      ["fixes all", 2, sheet => this.#fixAll(sheet)],
      ["renames a figure", 5, sheet => this.#rename(sheet)],
      ["looks", 10, sheet => this.#look(sheet)],
      ["saves", 5, sheet => this.#desk.client.save(sheet.uri)],
      ["switches", 6, () => this.#switch()],
      ["closes", 2, sheet => this.#close(sheet)],
      ["begins anew", 2, sheet => this.#beginAnew(sheet)],
    ];
  }

  /** The document that the clerk is at. */
  get at(): Sheet {
    return this.#at;
  }

  /** Does something, and says what. */
  async act(): Promise<string> {
    const all = this.#deeds.reduce((sum, [, weight]) => sum + weight, 0);
    let left = this.#random.int(1, all);
    for (const [name, weight, act] of this.#deeds) {
      left -= weight;
      if (left > 0) continue;
      await this.#desk.open(this.#at);
      await act(this.#at);
      return name;
    }
    return "rests";
  }

  async #type(sheet: Sheet): Promise<void> {
    let at = this.#place(sheet);
    for (let keys = this.#random.int(1, KEYS); keys > 0; keys--) {
      const key = this.#random.pick(TYPED);
      await this.#desk.replace(sheet, at, at, key);
      at += key.length;
    }
  }

  async #delete(sheet: Sheet): Promise<void> {
    const start = this.#place(sheet);
    const end = Math.min(sheet.text.length, start + this.#random.int(1, this.#random.oneIn(10) ? 400 : 3));
    await this.#desk.replace(sheet, start, end, "");
  }

  async #paste(sheet: Sheet): Promise<void> {
    const other = this.#random.pick(this.#desk.sheets).text;
    const start = this.#random.int(0, other.length);
    const at = this.#place(sheet);
    await this.#desk.replace(sheet, at, at, other.slice(start, start + this.#random.int(1, 600)));
  }

  async #fix(sheet: Sheet): Promise<void> {
    const found = await this.#desk.client.diagnostics(sheet.uri);
    if (!found.length) return;
    await this.#makeOne(await this.#desk.client.actions(sheet.uri, this.#random.pick(found).range));
  }

  async #fixAll(sheet: Sheet): Promise<void> {
    const everywhere: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    await this.#makeOne(await this.#desk.client.actions(sheet.uri, everywhere, ["source.fixAll"]));
  }

  async #makeOne(actions: readonly CodeAction[]): Promise<void> {
    const edits = actions.flatMap(({ edit }) => edit ?? []);
    if (edits.length) await this.#desk.make(this.#random.pick(edits));
  }

  async #rename(sheet: Sheet): Promise<void> {
    const digits = [...sheet.text.matchAll(/\d+/g)];
    if (!digits.length) return;
    const position = sheet.document.positionAt(this.#random.pick(digits).index);
    const newName = String(this.#random.int(0, 99));
    const edit = await this.#desk.client
      .at<WorkspaceEdit | null>("textDocument/rename", sheet.uri, position, { newName })
      .catch(() => null);
    if (edit) await this.#desk.make(edit);
  }

  /** Asks what an editor asks by itself, some of it given up at once. */
  async #look(sheet: Sheet): Promise<void> {
    const { client } = this.#desk;
    const position: Position = sheet.document.positionAt(this.#place(sheet));
    const whole = { textDocument: { uri: sheet.uri } };
    await Promise.all([
      client.at("textDocument/hover", sheet.uri, position),
      client.at("textDocument/definition", sheet.uri, position),
      client.at("textDocument/completion", sheet.uri, position),
      client.at("textDocument/documentHighlight", sheet.uri, position),
      ...["textDocument/documentSymbol", "textDocument/foldingRange", "gouji/sheet", "gouji/cells"].map(
        method => client.connection.sendRequest(method, whole),
      ),
    ]);
  }

  async #switch(): Promise<void> {
    this.#at = this.#random.pick(this.#desk.sheets);
    await this.#desk.open(this.#at);
  }

  async #close(sheet: Sheet): Promise<void> {
    await this.#desk.close(sheet);
    if (this.#random.oneIn(2)) await this.#desk.open(sheet);
  }

  /** Takes the text as it was handed out; else what is typed at random would leave no reports. */
  async #beginAnew(sheet: Sheet): Promise<void> {
    await this.#desk.replace(sheet, 0, sheet.text.length, sheet.first);
  }

  /** Between two characters: where a cursor may be. */
  #place({ text }: Sheet): number {
    const at = this.#random.int(0, text.length);
    return /^[\udc00-\udfff]/.test(text.slice(at, at + 1)) || text.slice(at - 1, at + 1) === "\r\n"
      ? at - 1
      : at;
  }
}
