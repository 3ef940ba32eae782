import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { root } from "../root.ts";
import { inChinese } from "./host/chinese.ts";
import { launchChromium, openWindow } from "./host/chromium.ts";
import { copySamples } from "./host/sample.ts";
import { makeScratch } from "./host/scratch.ts";
import { serve } from "./host/server.ts";
import { installShipped } from "./shipped.ts";

// npm run picture: the README's picture, of the packaged extension with the sample draft.

const size = { width: 1366, height: 820 };

const scratch = makeScratch({
  "workbench.colorTheme": "Default Light Modern",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "window.title": "勾稽",
});
const { file, line } = copySamples(scratch);
await installShipped(scratch);
const server = await serve(scratch);
const browser = await launchChromium();
try {
  const window = await openWindow(browser);
  await inChinese(window);
  const page = await window.newPage();
  await page.setViewportSize(size);
  page.setDefaultTimeout(60_000);
  await page.goto(server.address(scratch.workspace, server.opening(file, line)));
  await arrange(page);
  writeFileSync(path.join(root, "docs/images/gouji.webp"), await asWebp(page), "base64");
} finally {
  await browser.close();
  await server.stop();
  scratch.remove();
}

/** The check sheet at the side, the status at the foot, the problems below, and the fixes of the first of them. */
async function arrange(page: Page): Promise<void> {
  await page.locator(".squiggly-error").first().waitFor();
  await page.locator('[id="status.languageStatus"]').hover();
  const status = page.locator(".hover-language-status").filter({ hasText: "勾稽" });
  await status.locator(".codicon-pin").click();
  await status.getByText("核对表").click();
  await page.locator(".pane").filter({ hasText: "核对表" }).locator(".codicon-error").first().waitFor();
  await page.locator(".pane-header").filter({ hasText: "workspace" }).click();
  await page.keyboard.press("Control+Shift+M");
  const problem = page.locator(".markers-panel .monaco-list-row").filter({ hasText: "予以公开" }).first();
  const message = problem.locator(".marker-message").first();
  const selected = page.locator(".statusbar-item").filter({ hasText: /已选择|selected/ });
  await repeated(() => message.click({ position: { x: 20, y: 8 } }), selected);
  await page.keyboard.press("Control+1");
  await page.locator(".editor-instance .monaco-editor.focused").waitFor();
  await page.mouse.move(0, 0);
  const fix = page.locator(".action-widget .monaco-list-row").filter({ hasText: "改为 7" }).first();
  await repeated(() => page.keyboard.press("Control+."), fix);
}

/** What VS Code doesn't heed while it is busy is done again until it shows. */
async function repeated(act: () => Promise<void>, shown: Locator): Promise<void> {
  for (let tries = 0; tries < 20; tries++) {
    await act();
    if (
      await shown.waitFor({ timeout: 3000 }).then(
        () => true,
        () => false,
      )
    )
      return;
  }
  throw new Error(`never shown: ${String(shown)}`);
}

/** In WebP without loss, its colours rounded: the shades at the edges of letters are most of what it would take. */
async function asWebp(page: Page): Promise<string> {
  const png = (await page.screenshot()).toString("base64");
  const webp = await page.evaluate<string>(`(async () => {
    const image = new Image();
    image.src = "data:image/png;base64,${png}";
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.width, image.height];
    const drawing = canvas.getContext("2d");
    drawing.drawImage(image, 0, 0);
    const pixels = drawing.getImageData(0, 0, image.width, image.height);
    pixels.data.forEach((value, at) => (pixels.data[at] = at % 4 < 3 ? Math.round(value / 28) * 28 : 255));
    drawing.putImageData(pixels, 0, 0);
    return canvas.toDataURL("image/webp", 1);
  })()`);
  return webp.slice(webp.indexOf(",") + 1);
}
