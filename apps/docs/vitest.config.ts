import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts", "types/**/*.test.ts", "scripts/**/*.test.ts"],
    // No test changes what others import, and to read the specification and the built site once takes a third of the time.
    isolate: false,
    // Browsers, servers and builds are processes of their own, for which the files wait.
    maxWorkers: 3,
    // Against hanging alone: on a busy machine everything takes its time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
