import { mkdirSync, writeFileSync } from "node:fs";
import { generatedFiles } from "./files.ts";

const root = new URL("../../", import.meta.url);
for (const [path, text] of generatedFiles()) {
  const url = new URL(path, root);
  mkdirSync(new URL("./", url), { recursive: true });
  writeFileSync(url, text);
}
