import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { root } from "../../root.ts";
import { launchChromium, openWindow } from "./chromium.ts";
import { installedDesktop, openDesktop } from "./desktop.ts";
import { copySamples } from "./sample.ts";
import { makeScratch, type Scratch } from "./scratch.ts";
import { serve, unservable } from "./server.ts";

// npm start: a sample draft in VS Code with the extension running; with --smoke, proof that a finding comes on screen.

const scratch = makeScratch();
const sample = copySamples(scratch);
const smoke = process.argv.includes("--smoke");
const desktop = smoke ? undefined : installedDesktop();
try {
  if (desktop) await showDesktop(desktop, scratch);
  else if (unservable)
    throw new Error(`${unservable}. 请安装 VS Code 后重试。 Install VS Code, or name it by VSCODE_PATH.`);
  else await showServed(scratch);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  scratch.remove();
}

async function showDesktop(program: string, scratch: Scratch): Promise<void> {
  const window = openDesktop(program, scratch, `${sample.file}:${sample.line}`);
  console.log("已在 VS Code 中打开示范稿（副本）；关闭窗口或按 Ctrl+C 结束。");
  console.log("A copy of the sample draft is open in VS Code; close the window or press Ctrl+C to end.");
  const code = await window.ended;
  if (code) throw new Error(`${program} ended with ${code}`);
}

async function showServed(scratch: Scratch): Promise<void> {
  const server = await serve(scratch, { isTested: true });
  try {
    const address = server.address(scratch.workspace, [
      ["extensionDevelopmentPath", server.uri(root)],
      ...server.opening(sample.file, sample.line),
    ]);
    if (smoke) return await firstFinding(address);
    console.log("\n请在浏览器中打开（示范稿为副本，改动不影响原文件）；按 Ctrl+C 结束。");
    console.log("Open this in a browser (a copy of the sample draft); press Ctrl+C to end.");
    console.log(`\n  ${await shortened(address)}\n`);
    await server.ended;
    throw new Error(`VS Code's server ended by itself.\n${server.log()}`);
  } finally {
    await server.stop();
  }
}

/** An address to read and type, which leads to the long one. */
async function shortened(address: string): Promise<string> {
  const door = createServer((_, response) => response.writeHead(302, { Location: address }).end());
  await once(door.listen(0, "127.0.0.1"), "listening");
  return `http://127.0.0.1:${(door.address() as AddressInfo).port}/`;
}

async function firstFinding(address: string): Promise<void> {
  const browser = await launchChromium();
  try {
    const page = await (await openWindow(browser)).newPage();
    await page.goto(address);
    const squiggle = page.locator(".squiggly-error, .squiggly-warning").first();
    await squiggle.waitFor({ timeout: 180_000 });
    console.log("首个问题已显示。 The first finding is on screen.");
  } finally {
    await browser.close();
  }
}
