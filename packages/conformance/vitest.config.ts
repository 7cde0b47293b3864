import type { ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = {
  test: {
    name: "conformance",
    include: ["src/**/*.test.ts"],
    globalSetup: "@gatefold/test-postgres/global-setup",
    // Against hanging alone: installs, browsers and journeys take their time on a machine with two cores.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 60_000 } },
  },
};

export default config;
