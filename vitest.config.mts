import { defineConfig } from "vitest/config";

const all = "test/**/*.test.ts";

/** What is tried on any text, on generated reports and whole drafts takes its time, as do servers and processes. */
const slow = ["properties", "drafts", "fuzz", "lsp", "cli", "county", "supply", "packaging", "editors"].map(
  folder => `test/${folder}/**/*.test.ts`,
);

/** A slow machine fails no test: the limit is for what hangs. */
export default defineConfig({
  test: {
    testTimeout: 120_000,
    maxWorkers: "100%",
    // What a file becomes is kept by its content: whoever runs the tests again needn't wait for it.
    experimental: { fsModuleCache: true },
    projects: [
      // The core is pure: its tests share one instance of it.
      { extends: true, test: { name: "core", include: [all], exclude: slow, isolate: false } },
      { extends: true, test: { name: "rest", include: slow } },
    ],
  },
});
