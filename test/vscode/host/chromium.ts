import path from "node:path";
import { chromium, type Browser, type BrowserContext, type LaunchOptions } from "playwright-core";
import { fontEnvironment } from "./fonts.ts";
import { onPath } from "./onPath.ts";
import { fetched, run } from "./store.ts";

/** Chromium as npm carries it, with the libraries that a bare system lacks; it unpacks into the temporary folder. */
const parcel = {
  name: "chromium",
  about: "Chromium (66 MB)",
  packages: { "@sparticuz/chromium": "143.0.4" },
  async prepare(folder: string) {
    const unpack = `import("@sparticuz/chromium").then(({ default: chromium }) => chromium.executablePath())`;
    // Told that it is on Amazon's system, the package unpacks the libraries too.
    const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
    await run(process.execPath, ["-e", unpack], folder, env);
  },
};

/** A headless browser: the one named by `CHROMIUM`, else an installed one that starts, else the one from npm. */
export async function launchChromium(): Promise<Browser> {
  const env = await fontEnvironment();
  const named = process.env.CHROMIUM;
  if (named) return launch({ executablePath: named }, env);
  const attempts: LaunchOptions[] = installed().map(executablePath => ({ executablePath }));
  if (process.platform !== "linux") attempts.push({ channel: "chrome" }, { channel: "msedge" });
  for (const attempt of attempts) {
    const browser = await launch(attempt, env).catch(() => undefined);
    if (browser) return browser;
  }
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error("找不到浏览器，请以 CHROMIUM 指明。 No Chromium or Chrome found; name one by CHROMIUM.");
  const folder = await fetched(parcel);
  const libraries = [path.join(folder, "al2023/lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  const executablePath = path.join(folder, "chromium");
  return launch({ executablePath }, { LD_LIBRARY_PATH: libraries, ...env });
}

function installed(): string[] {
  if (process.platform !== "linux") return [];
  const names = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge"];
  return names.flatMap(name => onPath(name) ?? []);
}

function launch(options: LaunchOptions, env: Readonly<Record<string, string>>): Promise<Browser> {
  const own = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return chromium.launch({
    ...options,
    headless: true,
    env: { ...Object.fromEntries(own), ...env },
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--lang=en-US",
    ],
  });
}

/** A window that reaches this machine only, all of it: an extension for browsers comes from another port than the workbench. */
export async function openWindow(browser: Browser, scale = 1): Promise<BrowserContext> {
  const viewport = { width: 1280, height: 800 };
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor: scale,
    locale: "en-US",
    bypassCSP: true,
  });
  const outside = (url: URL) => /^https?:$/.test(url.protocol) && url.hostname !== "127.0.0.1";
  await context.route(outside, route => route.abort());
  return context;
}
