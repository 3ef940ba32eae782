import { forms, requestShares, say, type Language } from "../../core/index.ts";
import { chart, type Series } from "./chart.ts";
import type { Collection, Reported } from "./collection.ts";
import { escapedHtml } from "./escapedHtml.ts";
import type { CellValue, Sheet } from "./sheet.ts";

/** One page that needs nothing else: charts of the requests, then the tables but for that of all figures. */
export function* page(
  sheets: readonly Sheet[],
  collection: Collection,
  language: Language,
): Generator<string> {
  const title = say("政府信息公开年报汇总", "Annual reports collected")[language];
  const lang = language === "zh" ? "zh-CN" : "en";
  yield `<!doctype html>\n<html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>\n`;
  yield `<meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="${POLICY}">\n`;
  yield `<style>${STYLE}</style></head><body>\n<h1>${title}</h1>\n`;
  yield `<nav>${sheets.map(({ name }, at) => `<a href="#s${at}">${escapedHtml(name)}</a>`).join(" ")}</nav>\n`;
  yield `<div class="charts">${charts(collection, language)}</div>\n`;
  for (const [at, sheet] of sheets.entries()) {
    yield `<section id="s${at}"><h2>${escapedHtml(sheet.name)}</h2>\n`;
    yield* sheet.heads.length > MOST_COLUMNS ? [`<p>${IN_WORKBOOK[language]}</p>`] : table(sheet, language);
    yield "</section>\n";
  }
  yield "</body></html>\n";
}

/** Nothing is fetched, and nothing of a draft is run. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const LIGHT = {
  ...{ text: "#222", soft: "#555", line: "#ccd", head: "#f2f4f7", link: "#1f5f99" },
  ...{ bad: "#b3261e", ask: "#8a5a00", ok: "#1b6e3c", now: "#1f5f99", before: "#b9c7d6" },
};
const DARK: typeof LIGHT = {
  ...{ text: "#ddd", soft: "#aaa", line: "#444", head: "#26282c", link: "#7fb4e6" },
  ...{ bad: "#ff8a80", ask: "#e0b252", ok: "#7cc796", now: "#5c9bd6", before: "#4d5b6a" },
};
const coloured = (colours: typeof LIGHT): string =>
  Object.entries(colours)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(";");

/** Light or dark as its reader's system is; printed, light. */
const STYLE =
  `:root{color-scheme:light dark;${coloured(LIGHT)}}` +
  `@media screen and (prefers-color-scheme:dark){:root{${coloured(DARK)}}body{background:#1b1c1f}}` +
  "body{font:14px/1.6 system-ui,'Microsoft YaHei','Noto Sans CJK SC',sans-serif;margin:2em auto;max-width:90em;padding:0 1em;color:var(--text)}" +
  "h1{font-size:1.5em}h2{font-size:1.15em;margin-top:2em}a{color:var(--link)}nav a{margin-right:1em}" +
  ".charts{display:flex;flex-wrap:wrap;gap:2em}figure{margin:1em 0;flex:1 1 30em;max-width:45em}figcaption{font-weight:600}" +
  "svg{width:100%;font-size:12px;fill:var(--text)}svg .value{fill:var(--soft)}svg .series0{fill:var(--now)}svg .series1{fill:var(--before)}.scroll{overflow-x:auto}" +
  "table{border-collapse:collapse;min-width:100%}th,td{border:1px solid var(--line);padding:.25em .6em;text-align:left;vertical-align:top}" +
  "th{background:var(--head);position:sticky;top:0}td.n{text-align:right;font-variant-numeric:tabular-nums}" +
  ".one{white-space:nowrap}td.bad{color:var(--bad);font-weight:600}td.ask{color:var(--ask)}td.ok{color:var(--ok)}" +
  "@media print{nav{display:none}}";

/** More are no table that anyone reads on a page. */
const MOST_COLUMNS = 20;

const IN_WORKBOOK = say(
  "列数太多，网页上不列；请写成 .xlsx 或 .csv 看。",
  "All figures are too many columns for a page; write an .xlsx or .csv for them.",
);

const NOTHING = say("没有。", "None.");

function* table({ heads, rows, widths }: Sheet, language: Language): Generator<string> {
  let isEmpty = true;
  for (const row of rows) {
    if (isEmpty) {
      yield `<div class="scroll"><table><thead><tr>${heads.map((head, at) => `<th scope="col"${isNarrow(widths[at]) ? ` class="one"` : ""}>${escapedHtml(head)}</th>`).join("")}</tr></thead><tbody>\n`;
      isEmpty = false;
    }
    yield `<tr>${heads.map((_, at) => cell(row[at], isNarrow(widths[at]))).join("")}</tr>\n`;
  }
  yield isEmpty ? `<p>${NOTHING[language]}</p>` : "</tbody></table></div>";
}

/** Whether what stands in a column is so short that it goes on one line. */
const isNarrow = (width = 0): boolean => width <= 12;

function cell(value: CellValue, isShort: boolean): string {
  if (typeof value === "number") return `<td class="n">${value}</td>`;
  const tone = value === undefined ? undefined : TONES[value];
  const classes = [tone, isShort ? "one" : undefined].filter(name => name !== undefined).join(" ");
  return `<td${classes ? ` class="${classes}"` : ""}>${escapedHtml(value ?? "")}</td>`;
}

/** How words that judge are coloured; the words themselves say it too. */
const TONES: Readonly<Record<string, string>> = {
  退回修改: "bad",
  "to be mended": "bad",
  错误: "bad",
  不一致: "bad",
  请核对: "ask",
  "to be looked at": "ask",
  警告: "ask",
  "不一致，请核对": "ask",
  未发现问题: "ok",
  "nothing found": "ok",
  一致: "ok",
  已改: "ok",
};

/** Requests of the last year that is collected, beside those of the year before. */
function charts({ reports, regions }: Collection, language: Language): string {
  const regional = new Set(regions.map(({ path }) => path));
  const units = reports.filter(({ path }) => !regional.has(path));
  const years = units.flatMap(({ unit }) => unit.year ?? []);
  const last = years.reduce((latest, year) => Math.max(latest, year), 0);
  const form = forms.find(({ key }) => units.some(({ unit }) => unit.year === last && unit.form === key));
  if (!last || !form) return "";
  return requestShares(form)
    .map(({ title, groups }) => {
      const sums = (year: number): Series => ({
        name: say(`${year} 年`, `${year}`)[language],
        values: groups.map(({ columns }) => amount(units, year, form.key, columns)),
      });
      const before = units.some(({ unit }) => unit.year === last - 1 && unit.form === form.key);
      const series = [sums(last), ...(before ? [sums(last - 1)] : [])];
      return chart(
        title[language],
        groups.map(({ name }) => name),
        series,
      );
    })
    .join("");
}

const amount = (units: readonly Reported[], year: number, form: string, columns: readonly number[]): number =>
  units
    .filter(({ unit }) => unit.year === year && unit.form === form)
    .flatMap(({ unit }) => columns.map(column => unit.figures[column] ?? NaN))
    .reduce((sum, each) => (Number.isNaN(each) ? sum : sum + each), 0) / 1e6;
