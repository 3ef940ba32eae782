import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContext } from "playwright-core";
import { programFolder } from "./server.ts";
import { fetched } from "./store.ts";

const name = "@codingame/monaco-vscode-language-pack-zh-hans";

/** VS Code's own words in Chinese: the last that npm has by their names, of an older release. */
const parcel = { name: "chinese", about: "Chinese (55 MB)", packages: { [name]: "4.3.2" } };

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Has the workbenches of a window speak Chinese, but for what was added since. */
export async function inChinese(window: BrowserContext): Promise<void> {
  const file = path.join(await fetched(parcel), "node_modules", name, "translations/main.i18n.json.js");
  const { default: words } = (await import(pathToFileURL(file).href)) as { readonly default: Words };
  const read = async (of: string): Promise<unknown> =>
    JSON.parse(readFileSync(path.join(await programFolder(), "out", of), "utf8"));
  const keys = (await read("nls.keys.json")) as readonly (readonly [string, readonly string[]])[];
  const english = (await read("nls.messages.json")) as readonly string[];
  const chinese = keys
    .flatMap(([module, all]) => all.map(key => words[module]?.[key]))
    .map((message, at) => message ?? english[at]);
  const body = `globalThis._VSCODE_NLS_MESSAGES = ${JSON.stringify(chinese)};`;
  await window.route("**/nls.messages.js", route => route.fulfill({ contentType: "text/javascript", body }));
  await window.addInitScript({ content: 'globalThis._VSCODE_NLS_LANGUAGE = "zh-cn";' });
}
