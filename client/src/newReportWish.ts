export type NewNotation = "tsv" | "gfm" | "html";

/** What a new report is to be; organ and year are last year's own, or its next, where it is started from one. */
export interface Wish {
  readonly notation: NewNotation;
  readonly organ?: string;
  readonly year?: number;
  /** Text of last year's report. */
  readonly from?: string;
}

/** How the user is asked; undefined when they turn away. */
export interface Asking {
  choose(question: string, choices: readonly string[]): Thenable<string | undefined>;
  write(question: Question): Thenable<string | undefined>;
  /** In the user's language. */
  words(zh: string, en: string): string;
  readonly thisYear: number;
}

export interface Question {
  readonly prompt: string;
  readonly value?: string;
  /** What is wrong with an answer; undefined when nothing is. */
  validate(answer: string): string | undefined;
}

/** The report that is open, and the year that it tells. */
export interface Open {
  readonly text: string;
  readonly year?: number;
}

/** Asks what a new report is to be, beside the report that is open; undefined when the user turns away. */
export async function askForWish(open: Open | undefined, asking: Asking): Promise<Wish | undefined> {
  const last = await askForLast(open, asking);
  if (!last) return undefined;
  const organ = last.from === undefined ? await askForOrgan(asking) : undefined;
  if (last.from === undefined && organ === undefined) return undefined;
  const year = last.from === undefined ? await askForYear(asking) : undefined;
  if (last.from === undefined && year === undefined) return undefined;
  const notation = await askForNotation(asking);
  return (
    notation && {
      ...last,
      ...(organ !== undefined && { organ }),
      ...(year !== undefined && { year }),
      notation,
    }
  );
}

/** Asks for what last year's report doesn't say. */
export async function askForMore(
  wish: Wish,
  missing: "organ" | "year",
  asking: Asking,
): Promise<Wish | undefined> {
  if (missing === "organ") {
    const organ = await askForOrgan(asking);
    return organ === undefined ? undefined : { ...wish, organ };
  }
  const year = await askForYear(asking);
  return year === undefined ? undefined : { ...wish, year };
}

/** Whether to start from the report that is open; not asked where it is the one that is due, or tells no year. */
async function askForLast(
  open: Open | undefined,
  { choose, words, thisYear }: Asking,
): Promise<Pick<Wish, "from"> | undefined> {
  if (open?.year === undefined || open.year === thisYear - 1) return {};
  const blank = words("空白年报", "A blank report");
  const last = words(
    `以打开的 ${open.year} 年报告为上年报告`,
    `Start from the open report on ${open.year} as last year's`,
  );
  const choice = await choose(words("从什么开始", "What to start from"), [blank, last]);
  return choice === undefined ? undefined : choice === last ? { from: open.text } : {};
}

async function askForOrgan({ write, words }: Asking): Promise<string | undefined> {
  const organ = await write({
    prompt: words("机关名称（全称）", "The organ's full name"),
    validate: name => (name.trim() ? undefined : words("请填写机关名称", "Please enter the organ's name")),
  });
  return organ?.trim();
}

async function askForYear({ write, words, thisYear }: Asking): Promise<number | undefined> {
  const year = await write({
    prompt: words("报告哪一年的工作", "The year reported on"),
    value: String(thisYear - 1),
    validate: answer =>
      /^\d{4}$/.test(answer) ? undefined : words("请填写四位年份", "Please enter a year of four digits"),
  });
  return year === undefined ? undefined : Number(year);
}

async function askForNotation({ choose, words }: Asking): Promise<NewNotation | undefined> {
  const notations = new Map<string, NewNotation>([
    [words("Markdown（竖线表格）", "Markdown (tables of bars)"), "gfm"],
    [words("纯文本（制表符表格）", "Plain text (tables of tabs)"), "tsv"],
    [words("纯文本（HTML 表格）", "Plain text (HTML tables)"), "html"],
  ]);
  const question = words("文稿里的表格怎么写", "How the draft writes its tables");
  const choice = await choose(question, [...notations.keys()]);
  return choice === undefined ? undefined : notations.get(choice);
}
