import type { ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = {
  test: {
    name: "emulator",
    include: ["src/**/*.test.ts"],
    typecheck: { enabled: true },
    globalSetup: "@gatefold/test-postgres/global-setup",
    // No test changes what is shared by all: a worker that runs several files saves most of the time to start.
    isolate: false,
    // Against hanging alone: on a busy machine everything takes its time.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
  },
};

export default config;
