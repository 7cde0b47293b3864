import { fileURLToPath } from "node:url";
import type { ViteUserConfig } from "vitest/config";

const include = ["src/**/*.test.{ts,tsx}"];
const oldest = fileURLToPath(new URL("src/testing/oldest-peers.mjs", import.meta.url));

const config: ViteUserConfig = {
  test: {
    projects: [
      { test: { name: "react", include, provide: { peers: ["19", "5.108"] }, typecheck: { enabled: true } } },
      {
        test: {
          name: "react 18",
          include,
          provide: { peers: ["18", "5.80"] },
          execArgv: ["--import", oldest],
        },
      },
    ],
  },
};

export default config;
