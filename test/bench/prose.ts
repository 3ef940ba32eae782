/**
 * Writes sentences in many shapes, clean and with one slip each, and counts what is found: npm run bench:prose [seed].
 */
import { check, type Finding } from "../../server/src/core/index.ts";
import { clausesOf } from "../../server/src/core/prose/clause.ts";
import { mentionsOf } from "../../server/src/core/prose/mentions.ts";
import { partitionsOf } from "../../server/src/core/prose/sums/partitions.ts";
import { readPassage } from "../../server/src/core/prose/passage.ts";
import { randomFrom, type Random } from "../generate/random.ts";
import { wholeDraft } from "../rules/draft.ts";
import { balanceShapes } from "./prose/balances.ts";
import { orderShapes } from "./prose/orders.ts";
import { otherShapes } from "./prose/others.ts";
import { partitionShapes } from "./prose/partitions.ts";
import type { Sentence, Shape, Slip } from "./prose/shape.ts";
import { inContext } from "./prose/surroundings.ts";
import { tableShapes } from "./prose/tables.ts";

const FIXED_SEED = 20_210_930;
const CLEAN = Number(process.env.CLEAN ?? 5000);
const SLIPS = Number(process.env.SLIPS ?? 2000);

const shapes = [...partitionShapes, ...tableShapes, ...balanceShapes, ...otherShapes, ...orderShapes];

const PIECES: Readonly<Record<Shape["topic"], readonly [piece: string, heading: string]>> = {
  disclosure: ["一（一）", "（一）主动公开"],
  requests: ["一（二）", "（二）依申请公开"],
  supervision: ["一（五）", "（五）监督保障"],
};

const OWN = /^(?:prose-|parts-|percentage-|year-|organ-name|list-|enumeration-|figure-wrong)/;

function findings({ topic }: Shape, paragraph: string): Finding[] {
  const [piece, heading] = PIECES[topic];
  const { text } = wholeDraft(piece, `${heading}\n\n${paragraph}`);
  return (check(text)?.findings ?? []).filter(({ rule }) => OWN.test(rule));
}

/** A number as people type it. */
function typed(value: number, random: Random): string {
  if (!Number.isInteger(value)) return String(value);
  return value > 999 && random.oneIn(4) ? value.toLocaleString("en") : String(value);
}

function slipped({ at, beyond }: Slip, { numbers }: Sentence, random: Random): number {
  const value = numbers[at] ?? 0;
  if (beyond === undefined)
    return random.oneIn(2) && value > 1 ? value - 1 : value + random.pick([1, 2, 9, 10]);
  if (beyond < 0) return Math.max(0, Math.floor(value / 2) - 1);
  return Number.isInteger(beyond)
    ? beyond + random.int(2, 40)
    : Math.round((beyond + random.int(2, 40)) * 10) / 10;
}

function bench(seed: number): boolean {
  const random = randomFrom(seed);
  const write = (sentence: Sentence, numbers: readonly number[]): string =>
    sentence.write(numbers.map(value => typed(value, random)));
  let alarms = 0;
  for (let i = 0; i < CLEAN; i++) {
    const shape = shapes[i % shapes.length] as Shape;
    const sentence = shape.make(random);
    const text = inContext(write(sentence, sentence.numbers), random);
    const loud = findings(shape, text).filter(
      ({ severity }) => severity === "error" || severity === "warning",
    );
    if (!loud.length) continue;
    alarms++;
    console.log(
      `false alarm (${shape.name}): ${text}\n    ${loud.map(({ rule, message }) => `${rule} ${message.zh}`).join("\n    ")}`,
    );
  }
  let planted = 0;
  let found = 0;
  const missed = new Map<string, string>();
  for (let i = 0; planted < SLIPS; i++) {
    const shape = shapes[i % shapes.length] as Shape;
    const sentence = shape.make(random);
    if (!sentence.slips.length) continue;
    const slip = random.pick(sentence.slips);
    const wrong = slipped(slip, sentence, random);
    if (sentence.ambiguous?.includes(wrong)) continue;
    const numbers = sentence.numbers.map((value, at) => (at === slip.at ? wrong : value));
    const text = inContext(write(sentence, numbers), random);
    planted++;
    if (findings(shape, text).length) found++;
    else missed.set(shape.name, text);
  }
  for (const [name, text] of missed) console.log(`missed (${name}): ${text}`);
  const recall = (100 * found) / planted;
  console.log(`seed ${seed}: ${shapes.length} shapes`);
  console.log(`slips found     ${found} of ${planted} (${recall.toFixed(1)} %)`);
  console.log(`false alarms    ${alarms} in ${CLEAN} clean sentences`);
  return recall >= 98 && alarms === 0;
}

/** The reading of one paragraph of a megabyte, and the whole check of a report with it, the quickest of several. */
function timing(): void {
  for (const unit of [
    "其中12条，",
    "其中1",
    "共12条，其中3条。",
    "1，",
    "（其中1",
    "收到政府信息公开申请12件，其中予以公开3件，",
  ]) {
    const paragraph = unit.repeat(Math.ceil(1_000_000 / Buffer.byteLength(unit)));
    const read = quickest(7, () => {
      const passage = readPassage(paragraph, [{ start: 0, end: paragraph.length }]);
      const clauses = clausesOf(passage);
      partitionsOf(passage.text, mentionsOf(passage.text, clauses), clauses);
    });
    const { text } = wholeDraft("一（一）", `（一）主动公开\n\n${paragraph}`);
    const checked = quickest(3, () => check(text));
    console.log(`1 MB of ${unit} is read in ${read}, a report with it checked in ${checked}`);
  }
}

function quickest(times: number, run: () => unknown): string {
  const taken = Array.from({ length: times }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return `${Math.min(...taken).toFixed(0)} ms`;
}

const seed = Number(process.argv[2] ?? FIXED_SEED);
const isGood = bench(seed);
timing();
process.exitCode = isGood ? 0 : 1;
