import { check } from "../../../server/src/core/index.ts";
import { floor } from "./floor.ts";
import { loadPeers } from "./peers.ts";
import { asItIs, atLeast, atMost, type Row } from "./table.ts";
import { repeated, reportIn, sample } from "./texts.ts";
import { medians } from "./timing.ts";

const ROUNDS = 20;
/** As many as it takes until all is compiled for good. */
const UNTIL_WARM = 600;

/** One report, warm, and much of the same, by the floor. */
export function benchOneReport(): Row[] {
  const one = [".md", ".txt"].flatMap(extension => {
    const text = sample(extension);
    const [ours = NaN, least = NaN] = medians(
      [() => void check(text), () => void floor(text)],
      ROUNDS,
      UNTIL_WARM,
    );
    const note = `${ours.toFixed(2)} ms for ${text.length} characters`;
    return [atMost(`one report, warm, ${extension}`, ours / least, 40, "× floor", note)];
  });
  return [...one, ...muchOfTheSame()];
}

function muchOfTheSame(): Row[] {
  const markdown = sample(".md");
  const { prose, table } = partsOf(markdown);
  const texts: Readonly<Record<string, (size: number) => string>> = {
    "100 reports in one text": size =>
      Array.from({ length: 100 * size }, (_, at) => reportIn("tabs", at + 1)).join("\n\n"),
    "a report's prose 64 times": size => markdown.replace(prose, () => prose.repeat(64 * size)),
    "a report's table 64 times": size => markdown.replace(table, () => table.repeat(64 * size)),
    "a report over and over, 1 MB": size => repeated(markdown, size * 1_000_000),
  };
  return Object.entries(texts).flatMap(([what, of]) => {
    const [whole, half] = [of(1), of(0.5)];
    if (!check(whole)) throw new Error(`${what}: not read as a report`);
    const works = [() => void check(whole), () => void floor(whole), () => void check(half)];
    const [ours = NaN, least = NaN, ofHalf = NaN] = medians(works, 3);
    const note = `${ours.toFixed(0)} ms for ${(whole.length / 1000).toFixed(0)} thousand characters`;
    return [
      atMost(what, ours / least, 60, "× floor", note),
      atMost(`${what}, doubled`, ours / ofHalf, 2.2, "×"),
    ];
  });
}

/** What stands under the first section's heading, and the longest table. */
function partsOf(markdown: string): { readonly prose: string; readonly table: string } {
  const [, , section = ""] = markdown.split(/^(?=## )/m);
  const tables = markdown.match(/(?:^\|.*\n)+/gm) ?? [];
  const prose = markdown.slice(
    markdown.indexOf("\n", markdown.indexOf("\n## ") + 1),
    markdown.indexOf(section),
  );
  return { prose, table: tables.toSorted((a, b) => b.length - a.length)[0] ?? "" };
}

/** The same Markdown file, read by others. */
export async function benchPeers(): Promise<Row[]> {
  const { markdownlint, autocorrect } = await loadPeers();
  const text = sample(".md");
  const works = [() => void check(text), () => markdownlint(text), () => autocorrect(text)];
  const [ours = NaN, ofMarkdownlint = NaN, ofAutocorrect = NaN] = medians(works, ROUNDS / 2);
  return [
    atLeast(
      "markdownlint on the same file",
      ofMarkdownlint / ours,
      25,
      "× slower",
      `${ofMarkdownlint.toFixed(1)} ms`,
    ),
    atLeast(
      "autocorrect-node on the same file",
      ofAutocorrect / ours,
      1,
      "× slower",
      `${ofAutocorrect.toFixed(2)} ms`,
    ),
    asItIs("Gouji on that file", ours, "ms"),
  ];
}
