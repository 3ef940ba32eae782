// A worker: starts the program anew for each mutant, and posts whether what it finds in the texts is otherwise for it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Script } from "node:vm";
import { parentPort, workerData } from "node:worker_threads";

const { program, ids, texts } = workerData;
const require = createRequire(import.meta.url);
const source = `(function (exports, module, require, __mutant) {${readFileSync(program, "utf8")}\n})`;
const script = new Script(source, { filename: program });

function start(mutant) {
  const module = { exports: {} };
  script.runInThisContext()(module.exports, module, require, mutant);
  return module.exports.found;
}

const seeds = Array.from({ length: texts }, (_, at) => at + 1);
const whole = start(0);
const expected = seeds.map(whole);

function isNoticed(mutant) {
  try {
    const found = start(mutant);
    return seeds.some((seed, at) => found(seed) !== expected[at]);
  } catch {
    return true;
  }
}

for (const id of ids) parentPort.postMessage(isNoticed(id));
