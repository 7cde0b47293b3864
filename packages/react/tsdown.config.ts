import type { UserConfig } from "tsdown";

const config: UserConfig = {
  entry: { index: "src/index.ts", server: "src/generated/options.ts" },
  format: ["esm", "cjs"],
  platform: "neutral",
  target: "es2022",
  dts: true,
  unbundle: true,
  fixedExtension: true,
};

export default config;
