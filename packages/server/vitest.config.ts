import type { ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = {
  test: { name: "server", include: ["src/**/*.test.ts"], typecheck: { enabled: true }, testTimeout: 20_000 },
};

export default config;
