import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "demo",
    include: ["{src,test}/**/*.test.ts"],
    globalSetup: "test/serve-page.ts",
    // Against hanging alone: on a busy machine everything takes its time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
