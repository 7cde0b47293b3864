import type { ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = {
  // Against hanging alone: on a busy machine everything takes its time.
  test: { name: "transfer", include: ["src/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 120_000 },
};

export default config;
