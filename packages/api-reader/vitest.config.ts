import type { ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = {
  test: {
    name: "api-reader",
    include: ["src/**/*.test.ts"],
    // Against hanging alone: on a busy machine everything takes its time.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 30_000 } },
  },
};

export default config;
