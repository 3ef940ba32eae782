import { mkdirSync, writeFileSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import { printable, say, type Language } from "../../core/index.ts";
import type { Ending } from "../checkPaths.ts";
import type { CollectedFile } from "../formats/collected.ts";
import type { End } from "../formats/format.ts";
import { unreadEntries } from "../formats/unread.ts";
import { systemReason } from "../systemReason.ts";
import { letterTo } from "./letters.ts";
import { sheetsOf } from "./sheets.ts";

interface Wanted {
  readonly output: string;
  readonly letters?: string;
  readonly lang: Language;
}

/** Writes what was collected: the tables, and a letter to each unit that has to mend something. */
export async function writeCollection(
  end: End,
  { output, letters, lang }: Wanted,
  cwd: string,
): Promise<Ending> {
  const files = end.gathered.map(entry => JSON.parse(entry) as CollectedFile);
  const sheets = sheetsOf(files, unreadEntries(end, lang), lang);
  const said = [WRITTEN[lang] + printable(output)];
  try {
    if (/^\.csv$/i.test(extname(output))) {
      const { csv } = await import("./csv.ts");
      writeFileSync(resolve(cwd, output), csv(sheets));
    } else {
      const { workbook } = await import("./workbook.ts");
      writeFileSync(resolve(cwd, output), await workbook(sheets));
    }
    if (letters !== undefined) {
      const count = writeLetters(files, resolve(cwd, letters), lang);
      said.push(
        say(`反馈意见 ${count} 份：${printable(letters)}`, `${count} letters: ${printable(letters)}`)[lang],
      );
    }
  } catch (error) {
    return { printed: end.summary, refused: { path: output, reason: systemReason(error) } };
  }
  return { printed: `${end.summary}${said.join("\n")}\n` };
}

const WRITTEN = say("汇总表：", "collected: ");

function writeLetters(files: readonly CollectedFile[], folder: string, language: Language): number {
  const names = new Map<string, number>();
  for (const { path, unit } of files) {
    const letter = unit && letterTo(unit, language);
    if (!letter) continue;
    const name = fileName(unit.organ ?? basename(path, extname(path)));
    const times = (names.get(name) ?? 0) + 1;
    names.set(name, times);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name}${times > 1 ? `（${times}）` : ""}.md`), letter);
  }
  return [...names.values()].reduce((sum, times) => sum + times, 0);
}

/** A name that every system takes for a file's. */
const fileName = (name: string): string =>
  printable(name)
    .replace(/[\\/:*?"<>|]/g, "_")
    .replace(/^\.+|[. ]+$/g, "")
    .slice(0, LONGEST_NAME) || "_";

const LONGEST_NAME = 60;
