import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { inWords, sum, type Count } from "./count.ts";
import { otherNodes } from "./otherNodes.ts";
import { root } from "./root.ts";
import { runSuite, runSuiteInBrowser, runSuiteInBrowserRoots, runSuiteInRoots } from "./vscode/runSuite.ts";

/** Every stage of the tests, in the order in which a mistake is told soonest. */
const stages: Readonly<Record<string, () => Count | Promise<Count>>> = {
  build: () => step("node", "esbuild.mjs"),
  check: () => step("npm", "run", "check"),
  unit: () => vitest(),
  nodes: inOtherNodes,
  suite: runSuite,
  roots: runSuiteInRoots,
  browser: runSuiteInBrowser,
  browserRoots: runSuiteInBrowserRoots,
  package: () => step("npm", "run", "package"),
  packaged: () => vitest("--config", "test/vscode/vitest.config.ts"),
};

const chosen = process.argv.slice(2);
const names = chosen.length ? chosen : Object.keys(stages);
const counts = new Map<string, Count>();
for (const name of names) {
  console.log(`\n== ${name}`);
  counts.set(name, await runStage(name));
}
console.log("");
for (const [name, count] of counts) console.log(`${name}: ${inWords(count)}`);
const total = sum([...counts.values()]);
console.log(inWords(total));
process.exit(total.failed || !total.passed ? 1 : 0);

async function runStage(name: string): Promise<Count> {
  try {
    const stage = stages[name];
    if (!stage) throw new Error(`No stage ${name}: ${Object.keys(stages).join(", ")}`);
    return await stage();
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** A command that counts as one test. */
function step(command: string, ...args: string[]): Count {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
}

/** What reads files, starts processes and speaks to others, in the other lines of Node. */
async function inOtherNodes(): Promise<Count> {
  const counts = [];
  process.env["GOUJI_TEST_KILLS"] = "100";
  for (const [version, program] of await otherNodes()) {
    console.log(`\n== Node ${version}`);
    counts.push(vitestIn(program, "test/cli", "test/lsp", "test/supply"));
  }
  return sum(counts);
}

function vitest(...args: string[]): Count {
  return vitestIn("node", ...args);
}

function vitestIn(node: string, ...args: string[]): Count {
  const result = path.join(os.tmpdir(), `gouji-vitest-${process.pid}.json`);
  const program = path.join(root, "node_modules/vitest/vitest.mjs");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${result}`];
  const { failed } = step(node, program, "run", ...args, ...reporters);
  const told = JSON.parse(readFileSync(result, "utf8")) as Record<string, number>;
  rmSync(result);
  const { numPassedTests = 0, numFailedTests = 0, numTotalTests = 0 } = told;
  // A file that does not even load has no test that could fail.
  const broken = Math.max(numFailedTests, failed);
  return { passed: numPassedTests, failed: broken, skipped: numTotalTests - numPassedTests - numFailedTests };
}
