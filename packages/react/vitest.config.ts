import { fileURLToPath } from "node:url";
import type { ViteUserConfig } from "vitest/config";

const oldest = fileURLToPath(new URL("src/testing/oldest-peers.mjs", import.meta.url));

const shared = {
  include: ["src/**/*.test.{ts,tsx}"],
  // Against hanging alone: on a busy machine everything takes its time.
  testTimeout: 60_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 30_000 } },
};

const config: ViteUserConfig = {
  test: {
    projects: [
      {
        test: { ...shared, name: "react", provide: { peers: ["19", "5.108"] }, typecheck: { enabled: true } },
      },
      {
        test: {
          ...shared,
          name: "react 18",
          provide: { peers: ["18", "5.80"] },
          execArgv: ["--import", oldest],
        },
      },
    ],
  },
};

export default config;
