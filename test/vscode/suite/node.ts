import { writeFileSync } from "node:fs";
import { format } from "node:util";
import Mocha from "mocha";

/** What VS Code calls as the tests' entry, on a desktop or on a server: leaves its result in a file. */
export async function run(): Promise<void> {
  const result = process.env.GOUJI_RESULT;
  if (!result) throw new Error("GOUJI_RESULT names no file for the result");
  const said: string[] = [];
  Mocha.reporters.Base.consoleLog = (...parts: unknown[]) => said.push(format(...parts));
  const mocha = new Mocha({ ui: "tdd", timeout: 60_000, color: false, reporter: "spec" });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  await import("./tests.ts");
  const stats = await new Promise<Mocha.Stats | undefined>(settle => {
    const runner = mocha.run(() => settle(runner.stats));
  });
  writeFileSync(result, JSON.stringify({ ...stats, said: said.join("\n") }));
}
