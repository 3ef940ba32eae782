import path from "node:path";
import type { BrowserContext } from "playwright-core";
import { root } from "../../root.ts";
import { serveFolder } from "./folder.ts";

/**
 * Has the workbenches of a window run an extension of this project, as it lies in a folder, in a worker of the browser; and
 * its tests, where there are any. Gives what ends the serving of these files.
 */
export async function runInWorker(
  window: BrowserContext,
  extension: string,
  tests?: string,
): Promise<() => void> {
  const { authority, close } = await serveFolder(root);
  const at = (file: string) => ({ scheme: "http", authority, path: `/${path.relative(root, file)}` });
  const options = { extensions: [at(extension)], ...(tests && { extensionTestsPath: at(tests) }) };
  // The page hands its settings to the workbench in an attribute.
  const content = `
    const { getAttribute } = Element.prototype;
    Element.prototype.getAttribute = function (name) {
      const value = getAttribute.call(this, name);
      if (!value || this.id !== "vscode-workbench-web-configuration") return value;
      const settings = JSON.parse(value);
      Object.assign(settings.developmentOptions, ${JSON.stringify(options)});
      return JSON.stringify(settings);
    };`;
  await window.addInitScript({ content });
  return close;
}
