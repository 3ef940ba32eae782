import { Command, Option } from "commander";
import { figureColumns, forms, printableJson, type Language } from "../../core/index.ts";
import { checkPaths } from "../checkPaths.ts";
import type { Ending, Keeper } from "../keeper.ts";
import { Collection, type Reported } from "../collect/collection.ts";
import { decimal } from "../collect/figures.ts";
import { formOption, jobsOption, languageOption } from "../options.ts";
import type { ExitCode, Terminal } from "../terminal.ts";

interface FiguresOptions {
  readonly format: "json" | "csv";
  readonly form: string;
  readonly jobs?: number;
  readonly lang: Language;
}

/** `gouji figures PATH…`: every figure of the tables, for whoever counts or draws. */
export const figuresCommand = (terminal: Terminal, finish: (code: ExitCode) => void): Command =>
  new Command("figures")
    .description("写出各表的每个数字 Prints every figure of the tables")
    .argument("<path...>", "文件、文件夹或通配符 files, folders or globs")
    .addOption(new Option("--format <format>", "输出格式 output").choices(["json", "csv"]).default("json"))
    .addOption(formOption())
    .addOption(jobsOption())
    .addOption(languageOption())
    .action(async (paths: string[], options: FiguresOptions) => {
      const check = { ...options, format: "silent", failOn: "never" } as const;
      finish(await checkPaths(paths, check, terminal, { keeper: new Figures(options) }));
    });

class Figures implements Keeper {
  readonly store = new Collection();
  readonly #options: FiguresOptions;

  constructor(options: FiguresOptions) {
    this.#options = options;
  }

  async end(): Promise<Ending> {
    const { format, lang } = this.#options;
    const figures = this.store.reports.flatMap(reported => [...figuresOf(reported, lang)]);
    if (format === "json") {
      const list = figures.map(each => `\n${JSON.stringify(each)}`);
      return { printed: printableJson(`{\n"version": 1,\n"figures": [${list.join(",")}\n]\n}\n`) };
    }
    const { lines } = await import("../collect/csv.ts");
    const rows = figures.map(each => Object.values(each).map(value => value ?? undefined));
    return { printed: lines([HEADS, ...rows]) };
  }
}

interface ToldFigure {
  readonly path: string;
  readonly organ: string | null;
  readonly year: number | null;
  readonly form: string;
  /** As in a network: requests/requests/received|total. */
  readonly id: string;
  readonly name: string;
  /** Null for what can't be read; 0 for what is left empty. */
  readonly value: number | null;
}

const HEADS = ["path", "organ", "year", "form", "id", "name", "value"];

function* figuresOf({ path, unit }: Reported, language: Language): Generator<ToldFigure> {
  const form = forms.find(({ key }) => key === unit.form);
  if (!form) return;
  for (const [column, { id, name }] of figureColumns(form).entries()) {
    yield {
      path,
      organ: unit.organ ?? null,
      year: unit.year ?? null,
      form: unit.form,
      id,
      name: name[language],
      value: decimal(unit.figures[column] ?? NaN) ?? null,
    };
  }
}
