// A process of its own: starts the program anew for each mutant, runs the tests that come upon it, and posts the first that fails.
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import { Script } from "node:vm";

const [{ program, ids, milliseconds, tests: known }] = await once(process, "message");
const require = createRequire(import.meta.url);
const source = `(function (exports, module, require, __mutant) {${readFileSync(program, "utf8")}\n})`;
const script = new Script(source, { filename: program });

/** The files of tests and what collects their tests, with a mutant in force where `isInForce` says so. */
function start(isInForce) {
  const module = { exports: {} };
  script.runInThisContext()(module.exports, module, require, isInForce);
  return module.exports;
}

/**
 * Each test with how long it takes, and the mutants that come before it: those that it meets, and those that its file did
 * until then, since what was worked out once may be kept.
 */
async function sounded() {
  const tests = [];
  for (const file of Object.keys(start(() => false).files)) {
    const met = new Set();
    const { files, testsIn } = start(id => void met.add(id));
    for (const [at, test] of (await testsIn(files[file])).entries()) {
      const from = performance.now();
      try {
        await test.run();
      } catch (error) {
        throw new Error(`${file}: ${test.name} fails without a mutant`, { cause: error });
      }
      tests.push({ file, at, name: test.name, met: new Set(met), time: performance.now() - from });
    }
  }
  return tests.sort((a, b) => a.time - b.time);
}

/** How many mutants a test has noticed: those that noticed others come first. */
const noticed = new Map();

/** What notices a mutant: a test by its name; undefined for one that nothing notices in the time that is given. */
async function noticedBy(id, tests) {
  const reaching = tests
    .filter(({ met }) => met.has(id))
    .sort((a, b) => (noticed.get(b) ?? 0) - (noticed.get(a) ?? 0));
  if (!reaching.length) return { reached: 0 };
  const { files, testsIn } = start(other => other === id);
  const collected = new Map();
  const until = performance.now() + milliseconds;
  let reached = 0;
  for (const test of reaching) {
    const { file, at, name } = test;
    if (performance.now() > until) break;
    reached++;
    try {
      if (!collected.has(file)) collected.set(file, await testsIn(files[file]));
      await collected.get(file)[at].run();
    } catch {
      noticed.set(test, (noticed.get(test) ?? 0) + 1);
      return { reached, by: `${file}: ${name}` };
    }
  }
  return { reached, left: reaching.length - reached };
}

/** Tests that wait for nothing would hold up for ever what isn't sent at once. */
const told = promisify(process.send.bind(process));

const tests = known ?? (await sounded());
await told({ tests });
for (const id of ids) await told(await noticedBy(id, tests));
