import type { ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = { test: { name: "benchmarks", include: ["src/**/*.test.ts"] } };

export default config;
