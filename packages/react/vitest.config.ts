import { fileURLToPath } from "node:url";
import type { ViteUserConfig } from "vitest/config";

const include = ["src/**/*.test.{ts,tsx}"];
const react18 = fileURLToPath(new URL("src/testing/react-18.mjs", import.meta.url));

const config: ViteUserConfig = {
  test: {
    projects: [
      { test: { name: "react", include, provide: { react: "19" }, typecheck: { enabled: true } } },
      { test: { name: "react 18", include, provide: { react: "18" }, execArgv: ["--import", react18] } },
    ],
  },
};

export default config;
