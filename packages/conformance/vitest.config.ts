import type { ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = {
  // Installs, browsers and journeys take their time on a machine with two cores.
  test: { name: "conformance", include: ["src/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 240_000 },
};

export default config;
