import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { check } from "../../../server/src/core/index.ts";
import { mutated } from "../../generate/mutate.ts";
import { randomFrom } from "../../generate/random.ts";
import { generateReport } from "../../generate/report.ts";
import { styles } from "../../generate/styles/index.ts";
import { write } from "../../generate/write.ts";
import { mistype, slipped } from "../slips.ts";
import { samples } from "./texts.ts";

/** A line a text: its name, the text's hash, the hash of all that is found in it, and how often each rule speaks. */
const FILE = "test/bench/speed/snapshot.txt";
const GENERATED = 2_000;
const SHOWN = 20;

/** Compares what is found now with the committed snapshot, or renews that; throws where they differ. */
export function prove(renew: boolean): void {
  const before = existsSync(FILE) ? readFileSync(FILE, "utf8").trimEnd().split("\n") : [];
  const known = new Map(before.map(line => [nameIn(line), line]));
  const now = [...texts()].map(([name, text]) => lineOf(name, text));
  if (renew) {
    // Drafts that aren't at hand keep their lines.
    const lines = new Map([...known, ...now.map(line => [nameIn(line), line] as const)]);
    writeFileSync(FILE, `${[...lines.values()].join("\n")}\n`);
    console.log(`${FILE}: ${now.length} texts written`);
    return;
  }
  const others = now.filter(line => known.get(nameIn(line)) !== line);
  console.log(`${now.length - others.length} of ${now.length} texts are found to be what ${FILE} says`);
  if (!others.length) return;
  for (const line of others.slice(0, SHOWN)) console.log(`- ${known.get(nameIn(line)) ?? ""}\n+ ${line}`);
  throw new Error(
    "other findings than before: mend that, or look at each and renew the snapshot with --renew",
  );
}

function* texts(): Generator<readonly [name: string, text: string]> {
  yield* samples();
  const drafts = "../shared/drafts";
  for (const name of existsSync(drafts) ? readdirSync(drafts).filter(name => name.endsWith(".txt")) : [])
    yield [name, readFileSync(`${drafts}/${name}`, "utf8")];
  const notations = Object.entries(styles);
  for (let seed = 1; seed <= GENERATED; seed++) {
    const random = randomFrom(seed);
    const [notation, style] = random.pick(notations);
    const draft = generateReport(seed);
    const key = random.pick([...draft.figures.keys()]);
    const of = {
      whole: () => write(draft, style).text,
      slip: () => write(slipped(draft, mistype(draft, key, random)), style).text,
      mutant: () => mutated(write(draft, style).text, random),
    };
    const kind = random.pick(["whole", "slip", "mutant", "mutant"] as const);
    yield [`${seed} ${kind}, ${notation}`, of[kind]()];
  }
}

function lineOf(name: string, text: string): string {
  const checked = check(text);
  const counts = new Map<string, number>();
  for (const { rule } of checked?.findings ?? []) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const rules = [...counts].sort().map(([rule, count]) => (count === 1 ? rule : `${rule} × ${count}`));
  const found = checked ? hash(JSON.stringify([checked.identities, checked.findings])) : "no report";
  return [name, hash(text), found, rules.join(", ") || "nothing found"].join(" | ");
}

const nameIn = (line: string): string => line.slice(0, line.indexOf(" | "));

const hash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 8);
