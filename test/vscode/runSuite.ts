import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { runTests } from "@vscode/test-electron";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import type { Count } from "../count.ts";
import { root } from "../root.ts";
import { launchChromium, openWindow } from "./host/chromium.ts";
import { desktopForTests } from "./host/desktop.ts";
import { makeScratch, type Scratch } from "./host/scratch.ts";
import { serve, unservable, type Server } from "./host/server.ts";

/** The suite in a real VS Code: a desktop where one can be had, else the one from npm. */
export async function runSuite(): Promise<Count> {
  const entry = path.join(root, ".vscode-host", "suite.js");
  await bundleSuite(entry);
  const scratch = makeScratch();
  const result = path.join(scratch.folder, "result.json");
  try {
    const desktop = await desktopForTests();
    if (desktop) await inDesktop(desktop, entry, scratch, result);
    else if (unservable) return skipped(unservable);
    else await inServer(entry, scratch, result);
    // Without a result nothing was tested, whatever the exit code.
    if (!existsSync(result)) throw new Error("The suite left no result");
    const stats = JSON.parse(readFileSync(result, "utf8")) as Mocha.Stats & { said: string };
    console.log(stats.said);
    return { passed: stats.passes, failed: stats.failures, skipped: stats.pending };
  } finally {
    scratch.remove();
  }
}

function skipped(reason: string): Count {
  console.log(`skipped: ${reason}; name a VS Code by VSCODE_PATH`);
  return { passed: 0, failed: 0, skipped: 1 };
}

async function bundleSuite(outfile: string): Promise<void> {
  mkdirSync(path.dirname(outfile), { recursive: true });
  await build({
    entryPoints: [path.join(root, "test/vscode/suite/node.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    external: ["vscode", "mocha"],
    sourcemap: "inline",
  });
}

async function inDesktop(program: string, entry: string, scratch: Scratch, result: string): Promise<void> {
  await runTests({
    vscodeExecutablePath: program,
    extensionDevelopmentPath: root,
    extensionTestsPath: entry,
    extensionTestsEnv: { GOUJI_RESULT: result },
    launchArgs: [
      scratch.workspace,
      "--disable-workspace-trust",
      `--user-data-dir=${scratch.user}`,
      `--extensions-dir=${scratch.extensions}`,
    ],
  }).catch((error: unknown) => console.error(error));
}

async function inServer(entry: string, scratch: Scratch, result: string): Promise<void> {
  let server: Server | undefined;
  let browser: Browser | undefined;
  try {
    server = await serve(scratch, { GOUJI_RESULT: result });
    browser = await launchChromium();
    const page = await (await openWindow(browser)).newPage();
    const ended = new Promise<string>(settle => {
      page.once("crash", () => settle("the page crashed"));
      page.once("close", () => settle("the page was closed"));
      void server?.ended.then(() => settle("the server ended"));
      setTimeout(() => settle("ten minutes passed"), 600_000).unref();
      // VS Code calls these two when it runs tests of an extension in a browser.
      void page.exposeFunction("codeAutomationExit", () => settle("the suite ended"));
    });
    const said: string[] = [];
    await page.exposeFunction("codeAutomationLog", (_type: string, parts: unknown[]) =>
      said.push(parts.join(" ")),
    );
    const payload = [
      ["extensionDevelopmentPath", server.uri(root)],
      ["extensionTestsPath", server.uri(entry)],
    ] as const;
    await page.goto(server.address(scratch.workspace, payload));
    const end = await ended;
    if (!existsSync(result)) console.log([end, server.log(), ...said].join("\n"));
  } finally {
    await browser?.close();
    await server?.stop();
  }
}
