import { mkdirSync, writeFileSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import { printable, say, startOf, type Language } from "../../core/index.ts";
import type { Baseline } from "../baseline.ts";
import type { Ending, Keeper } from "../keeper.ts";
import type { End } from "../formats/format.ts";
import { unreadEntries } from "../formats/unread.ts";
import { writeByPieces } from "../outputFile.ts";
import { systemReason } from "../systemReason.ts";
import { Rounds } from "./rounds.ts";
import { Collection } from "./collection.ts";
import { letterTo, letterWriters, type LetterKind } from "./letters.ts";
import type { Sheet } from "./sheet.ts";
import { sheetsOf } from "./sheets.ts";

interface Wanted {
  readonly output: string;
  readonly letters?: string;
  readonly lettersAs: LetterKind;
  readonly lang: Language;
}

/** Collects, then writes the tables, and a letter to each unit that has to mend something. */
export class Collecting implements Keeper {
  readonly store = new Collection();
  readonly #wanted: Wanted;
  readonly #cwd: string;
  readonly #earlier: Baseline | undefined;

  constructor(wanted: Wanted, cwd: string, earlier?: Baseline) {
    this.#wanted = wanted;
    this.#cwd = cwd;
    this.#earlier = earlier;
  }

  async end(end: End): Promise<Ending> {
    const { output, letters, lang } = this.#wanted;
    const rounds = this.#earlier && new Rounds(this.#earlier, this.store);
    const sheets = sheetsOf(this.store, unreadEntries(end, lang), rounds, lang);
    const said = [WRITTEN[lang] + printable(output)];
    let path = output;
    try {
      const pieces = await writers[kindOf(output)](sheets, this.store, lang);
      await writeByPieces(resolve(this.#cwd, output), pieces);
      if (letters !== undefined) {
        path = letters;
        const count = await this.#writeLetters(resolve(this.#cwd, letters));
        said.push(lettersSaid(count, this.store.reports.length - count, printable(letters))[lang]);
      }
    } catch (error) {
      return { printed: end.summary, refused: { path, reason: systemReason(error) } };
    }
    return { printed: `${end.summary}${said.join("\n")}\n` };
  }

  async #writeLetters(folder: string): Promise<number> {
    const { lettersAs, lang } = this.#wanted;
    const write = await letterWriters[lettersAs]();
    const names = new Map<string, number>();
    for (const { path, unit } of this.store.reports) {
      const letter = letterTo(unit, lang);
      if (!letter) continue;
      const name = fileName(unit.organ ?? basename(path, extname(path)));
      const times = (names.get(name) ?? 0) + 1;
      names.set(name, times);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${name}${times > 1 ? `（${times}）` : ""}.${lettersAs}`), write(letter));
    }
    return [...names.values()].reduce((sum, times) => sum + times, 0);
  }
}

type Pieces = Iterable<string | Uint8Array>;
type Write = (sheets: readonly Sheet[], collection: Collection, language: Language) => Promise<Pieces>;

/** What writes each kind of file, loaded when it is asked for. */
const writers = {
  xlsx: async sheets => (await import("./workbook.ts")).workbook(sheets),
  csv: async sheets => (await import("./csv.ts")).csv(sheets),
  json: async (sheets, collection) => (await import("./json.ts")).json(sheets, collection),
  html: async (...of) => (await import("./page.ts")).page(...of),
} as const satisfies Record<string, Write>;

type Kind = keyof typeof writers;

/** By the name's end, a workbook unless it is another. */
const kindOf = (output: string): Kind =>
  KINDS.find(kind => output.toLowerCase().endsWith(`.${kind}`)) ?? "xlsx";

const KINDS: readonly Kind[] = ["csv", "json", "html"];

const lettersSaid = (letters: number, sound: number, folder: string) =>
  say(
    `反馈意见 ${letters} 份：${folder}${sound ? `；另 ${sound} 份年报没有错误和警告，不写` : ""}`,
    `${letters} letters: ${folder}${sound ? `; none for ${sound} reports without errors and warnings` : ""}`,
  );

const WRITTEN = say("汇总表：", "collected: ");

/** A name that every system takes for a file's. */
const fileName = (name: string): string =>
  startOf(
    printable(name)
      .replace(/[\\/:*?"<>|]/g, "_")
      .replace(/^\.+|[. ]+$/g, ""),
    LONGEST_NAME,
  ) || "_";

const LONGEST_NAME = 60;
