import Mocha from "mocha";
import * as vscode from "vscode";
import { notes } from "./notes.ts";

/** Runs the tests that are loaded, on a desktop, on a server or in a browser, and leaves their result beside the workspace. */
export async function runMocha(load: () => Promise<unknown>): Promise<void> {
  const mocha = new Mocha({ ui: "tdd", timeout: 60_000, reporter: Mocha.reporters.Base });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  await load();
  const said: string[] = [];
  const stats = await new Promise<Mocha.Stats | undefined>(settle => {
    const runner = mocha.run(() => settle(runner.stats));
    runner.on("suite", suite => said.push(suite.title));
    runner.on("pass", test =>
      said.push(`  ✓ ${[`${test.title} (${test.duration} ms)`, ...notes.splice(0)].join("; ")}`),
    );
    runner.on("pending", test => said.push(`  - ${test.title}`));
    runner.on("fail", (test, error) => said.push(`  × ${test.title}`, error.stack ?? error.message));
  });
  const { workspaceFile, workspaceFolders } = vscode.workspace;
  const workspace = workspaceFile ?? workspaceFolders?.[0]?.uri ?? vscode.Uri.file("/");
  const result = new TextEncoder().encode(JSON.stringify({ ...stats, said: said.join("\n") }));
  await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(workspace, "../result.json"), result);
}
