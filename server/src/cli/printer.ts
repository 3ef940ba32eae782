import { printable, type Language, type Message, type Severity } from "../core/index.ts";
import type { Baseline } from "./baseline.ts";
import type { FileOutcome } from "./checkTask.ts";
import type { SettingsNews } from "./folderSettings.ts";
import type { End, Format } from "./formats/format.ts";
import type { UnreadPath } from "./paths.ts";
import { Outcome } from "./summary.ts";
import type { Terminal } from "./terminal.ts";
import type { TextStyle } from "./textStyle.ts";

/** Prints what comes of each file in its turn, and counts it. */
export class Printer {
  readonly #format: Format;
  readonly #style: TextStyle;
  readonly #terminal: Terminal;
  readonly #outcome: Outcome;
  readonly #gathered: string[] = [];
  readonly #refused: UnreadPath[] = [];
  readonly #unread: UnreadPath[] = [];
  #entries = 0;
  #hasTrouble = false;

  constructor(format: Format, style: TextStyle, terminal: Terminal, earlier?: Baseline) {
    this.#format = format;
    this.#style = style;
    this.#terminal = terminal;
    this.#outcome = new Outcome(earlier);
  }

  /** Whether something couldn't be done. */
  get hasTrouble(): boolean {
    return this.#hasTrouble;
  }

  get hasUnread(): boolean {
    return this.#unread.length > 0;
  }

  count(severity: Severity): number {
    return this.#outcome.count(severity);
  }

  async open(): Promise<void> {
    await this.#terminal.out(this.#format.opening);
  }

  /** Says on standard error what is no fault of a file. */
  say(message: Message): void {
    this.#terminal.err(`gouji: ${message[this.#language]}\n`);
  }

  /** Says on standard error what went wrong. */
  complain(path: string, reason: Message): void {
    this.#hasTrouble = true;
    this.#terminal.err(`gouji: ${printable(path)}: ${reason[this.#language]}\n`);
  }

  /** The same of what couldn't be read at all. */
  refuse(path: string, reason: Message): void {
    this.#refused.push({ path, reason });
    this.complain(path, reason);
  }

  /** What was found and isn't read. */
  leaveUnread(...paths: readonly UnreadPath[]): void {
    this.#unread.push(...paths);
  }

  countSettingsFile(): void {
    this.#outcome.addSettingsFile();
  }

  async tell(news: readonly SettingsNews[]): Promise<void> {
    for (const each of news) {
      if ("reason" in each) this.complain(each.path, each.reason);
      else {
        this.#outcome.addMistakes(each.findings);
        await this.#print(this.#format.settings(each, this.#style));
      }
    }
  }

  async file(path: string, file: FileOutcome): Promise<void> {
    if (file.unread) return this.leaveUnread({ path, reason: file.unread });
    this.#outcome.addFile(file);
    await this.#print(file.printed ?? "");
    if (!file.trouble) return;
    if (file.printed === undefined) this.refuse(path, file.trouble);
    else this.complain(path, file.trouble);
  }

  /** What there is to be said at the end; nothing is summed up where there was nothing to look at. */
  end(wasAnything: boolean): End {
    this.#outcome.addUnread(this.#unread.length);
    return {
      entries: this.#entries,
      gathered: this.#gathered,
      summary: wasAnything ? `${this.#outcome.summarize()[this.#language]}\n` : "",
      unread: this.#unread,
      refused: this.#refused,
    };
  }

  async close(printed: string): Promise<void> {
    await this.#terminal.out(printed);
  }

  async #print(entry: string): Promise<void> {
    if (!entry) return;
    if (this.#format.gathers) this.#gathered.push(entry);
    else await this.#terminal.out((this.#entries ? this.#format.separator : "") + entry);
    this.#entries++;
  }

  get #language(): Language {
    return this.#style.language;
  }
}
