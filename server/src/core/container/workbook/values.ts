import { childOf, childrenOf, elementsOf, wordsOf, type Element } from "../xml.ts";

/** What a workbook's cells say, as they show it. */
export class CellValues {
  readonly #shared: readonly string[];
  readonly #formats: readonly NumberFormat[];

  /** From the roots of its shared strings and its styles, if it has them. */
  constructor(strings: Element | undefined, styles: Element | undefined) {
    this.#shared = strings ? elementsOf(strings).map(each => shownText(each).slice(0, LONGEST.text)) : [];
    this.#formats = formatsIn(styles);
  }

  /** Empty for a cell without any; of a formula that nobody has worked out yet, the formula. */
  of(cell: Element): string {
    const type = cell.attributes.get("t") ?? "n";
    const inline = childOf(cell, "is");
    if (inline) return shownText(inline);
    const value = childOf(cell, "v");
    const formula = childOf(cell, "f");
    const raw = value ? wordsOf(value) : "";
    if (!raw) return formula ? `=${wordsOf(formula)}` : "";
    if (type === "s") return this.#shared[Number(raw)] ?? "";
    if (type !== "n") return raw;
    return shownNumber(raw, this.#formats[Number(cell.attributes.get("s") ?? 0)]);
  }
}

/** A string with its runs joined; how its words are pronounced is no part of it. */
const shownText = (element: Element): string =>
  elementsOf(element)
    .map(child => (child.name === "t" ? wordsOf(child) : child.name === "rPh" ? "" : shownText(child)))
    .join("");

type NumberFormat = "plain" | "percent" | "date";

/** Formats that every workbook has without saying so. */
const KNOWN: readonly (readonly [format: NumberFormat, from: number, to: number])[] = [
  ["percent", 9, 10],
  ["date", 14, 17],
  ["date", 27, 31],
  ["date", 50, 58],
];

function formatsIn(styles: Element | undefined): NumberFormat[] {
  const own = new Map<number, NumberFormat>();
  for (const { attributes } of childrenOf(styles, "numFmts"))
    own.set(Number(attributes.get("numFmtId")), formatOf(attributes.get("formatCode") ?? ""));
  return childrenOf(styles, "cellXfs").map(({ attributes }) => {
    const id = Number(attributes.get("numFmtId") ?? 0);
    const known = KNOWN.find(([, from, to]) => from <= id && id <= to);
    return own.get(id) ?? known?.[0] ?? "plain";
  });
}

/** Excel takes no longer format, and no longer text of a cell. */
const LONGEST = { format: 255, text: 32_767 } as const;

function formatOf(code: string): NumberFormat {
  const signs = code.slice(0, LONGEST.format).replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (signs.includes("%")) return "percent";
  return /[yd]/i.test(signs) ? "date" : "plain";
}

/** As many digits as a spreadsheet has: more come of binary fractions. */
const DIGITS = 15;
/** Days that its calendar began before that of computers. */
const FIRST_DAY = 25_569;

function shownNumber(raw: string, format: NumberFormat = "plain"): string {
  const value = Number(raw);
  if (!Number.isFinite(value)) return raw;
  if (format === "date" && value > 0 && value < 2_958_466)
    return new Date(Math.round((value - FIRST_DAY) * 86_400_000)).toISOString().slice(0, 10);
  const scaled = Number((format === "percent" ? value * 100 : value).toPrecision(DIGITS));
  return format === "percent" ? `${scaled}%` : String(scaled);
}
