import { defineConfig } from "vitest/config";
import { root } from "../root.ts";

const common = { root, testTimeout: 120_000, hookTimeout: 900_000, fileParallelism: false };

/** Tests of the packaged extension; the first of them to need VS Code fetches it. */
export default defineConfig({
  root,
  test: {
    fileParallelism: false,
    projects: [
      { test: { ...common, name: "node", include: ["test/vscode/*.vsix.ts"] } },
      {
        test: {
          ...common,
          name: "worker",
          include: ["test/vscode/clerk*.vsix.ts"],
          env: { GOUJI_HOST: "worker" },
        },
      },
    ],
  },
});
