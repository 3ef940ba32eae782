// Draws the icon that galleries show from docs/images/icon.svg: npm run icon
import { readFileSync } from "node:fs";
import path from "node:path";
import { launchChromium, openWindow } from "../../test/vscode/host/chromium.ts";
import { root } from "../../server/packaging/folder.ts";

const SIDE = 256;

const images = path.join(root, "docs/images");
const browser = await launchChromium();
const page = await (await openWindow(browser)).newPage();
await page.setContent(readFileSync(path.join(images, "icon.svg"), "utf8"));
await page.addStyleTag({ content: `svg { position: fixed; inset: 0; width: ${SIDE}px }` });
await page.screenshot({
  path: path.join(images, "icon.png"),
  clip: { x: 0, y: 0, width: SIDE, height: SIDE },
  omitBackground: true,
});
await browser.close();
