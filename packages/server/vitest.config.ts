import type { ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = {
  test: { name: "server", include: ["src/**/*.test.ts"], typecheck: { enabled: true } },
};

export default config;
