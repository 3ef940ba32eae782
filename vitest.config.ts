import { defineConfig } from "vitest/config";

/** A slow machine fails no test: the limit is for what hangs. */
export default defineConfig({
  test: { include: ["test/**/*.test.ts"], testTimeout: 120_000 },
});
