import { defineConfig } from "vitest/config";
import { root } from "../root.ts";

/** Tests of the packaged extension; the first of them to need VS Code fetches it. */
export default defineConfig({
  root,
  test: {
    include: ["test/vscode/*.vsix.ts"],
    testTimeout: 120_000,
    hookTimeout: 900_000,
    fileParallelism: false,
  },
});
