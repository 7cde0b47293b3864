import type { ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = {
  test: {
    name: "compatibility",
    include: ["src/**/*.test.ts"],
    globalSetup: ["@gatefold/test-postgres/global-setup", "./src/serve-packed.ts"],
    // Against hanging alone: installs, browsers and journeys take their time on a machine with two cores.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 60_000 } },
  },
};

export default config;
