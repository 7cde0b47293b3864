import type { ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = {
  test: {
    name: "emulator",
    include: ["src/**/*.test.ts"],
    typecheck: { enabled: true },
    globalSetup: "@gatefold/test-postgres/global-setup",
    // Against hanging alone: on a busy machine everything takes its time.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
  },
};

export default config;
