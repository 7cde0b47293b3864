import type { ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = {
  test: { name: "react", include: ["src/**/*.test.{ts,tsx}"], typecheck: { enabled: true } },
};

export default config;
