import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { check, Lines, type Finding } from "../../../server/src/core/index.ts";
import { realCases, realDrafts } from "../../generate/real.ts";
import { mutated } from "../../generate/mutate.ts";
import { randomFrom } from "../../generate/random.ts";
import { generateReport } from "../../generate/report.ts";
import { styles } from "../../generate/styles/index.ts";
import { write } from "../../generate/write.ts";
import { mistype, slipped } from "../slips.ts";
import { samples } from "./texts.ts";

/**
 * A paragraph a text: its name; its hash, how its identities stand, and a hash of all that is found, fixes included; then a
 * line a finding. A change of what is found is a change of this file, to be read as one of code is.
 */
const FILE = "test/bench/speed/snapshot.txt";
const GENERATED = 2_000;
const SHOWN = 20;

/** Compares what is found now with the committed snapshot, or renews that; throws where they differ. */
export function prove(renew: boolean): void {
  const before = existsSync(FILE) ? readFileSync(FILE, "utf8").trimEnd().split("\n\n") : [];
  const known = new Map(before.map(paragraph => [nameIn(paragraph), paragraph]));
  const now = [...texts()].map(([name, text, isOwn]) => paragraphOf(name, text, isOwn));
  if (renew) {
    // Drafts and cases that aren't at hand keep theirs; what is generated is always at hand.
    const kept = [...known].filter(([name]) => !/^\d+ (?:whole|slip|mutant), /.test(name));
    const all = new Map([...kept, ...now.map(paragraph => [nameIn(paragraph), paragraph] as const)]);
    writeFileSync(FILE, `${[...all.values()].join("\n\n")}\n`);
    console.log(`${FILE}: ${now.length} texts written`);
    return;
  }
  const others = now.filter(paragraph => known.get(nameIn(paragraph)) !== paragraph);
  console.log(`${now.length - others.length} of ${now.length} texts are found to be what ${FILE} says`);
  if (!others.length) return;
  for (const paragraph of others.slice(0, SHOWN))
    console.log(`was: ${known.get(nameIn(paragraph)) ?? "not there"}\nis: ${paragraph}\n`);
  throw new Error(
    "other findings than before: mend that, or look at each and renew the snapshot with --renew",
  );
}

/** A text, and whether it is this project's own, whose words may be told. */
function* texts(): Generator<readonly [name: string, text: string, isOwn: boolean]> {
  for (const [name, text] of samples()) yield [name, text, true];
  for (const [name, text] of [...realDrafts(), ...realCases()]) yield [name, text, false];
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
    yield [`${seed} ${kind}, ${notation}`, of[kind](), true];
  }
}

function paragraphOf(name: string, text: string, isOwn: boolean): string {
  const checked = check(text);
  if (!checked) return [name, `${hash(text)} no report`].join("\n");
  const { identities, findings } = checked;
  const { held, broken, unread } = identities;
  const found = hash(JSON.stringify([identities, findings]));
  const lines = new Lines(text);
  const said = ({ span, severity, rule, message }: Finding): string => {
    const { line, character } = lines.positionAt(span.start);
    return `${line + 1}:${character + 1} ${severity} ${rule}${isOwn ? ` ${message.zh}` : ""}`;
  };
  const standing = `${hash(text)} ${held} hold, ${broken} broken, ${unread} unread; ${found}`;
  return [name, standing, ...findings.map(said)].join("\n");
}

const nameIn = (paragraph: string): string => paragraph.slice(0, paragraph.indexOf("\n"));

const hash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 8);
