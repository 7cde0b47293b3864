import type { ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = {
  test: { name: "codegen", include: ["src/**/*.test.ts"], testTimeout: 30_000 },
};

export default config;
