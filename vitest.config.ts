import { defineConfig } from "vitest/config";

/** Two projects: the browser tests need a browser, which is found or installed once before the first of them. */
export default defineConfig({
  test: {
    globalSetup: ["test/build-dist.ts"],
    // The engine reports its timings to the console; they belong to a failure, not to a success.
    silent: "passed-only",
    // By default one core is left idle: half of a small machine.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/e2e/**"],
          setupFiles: ["test/spreadsheet-locale.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // The engine and the bundle are read once per worker: for each file anew it took longer than the tests. No test may leave anything behind.
          isolate: false,
        },
      },
      {
        test: {
          name: "browser",
          include: ["test/e2e/**/*.test.ts"],
          globalSetup: ["test/find-browser.ts"],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          // As long as the browser's own waits: by default a look that is repeated gives up after a second, which a busy machine takes.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
