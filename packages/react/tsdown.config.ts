import type { UserConfig } from "tsdown";

const config: UserConfig = {
  entry: { index: "src/index.ts", server: "src/generated/options.ts" },
  format: ["esm", "cjs"],
  platform: "neutral",
  target: "es2022",
  dts: { sourcemap: true },
  sourcemap: true,
  unbundle: true,
  fixedExtension: true,
  // The package has the sources, and so their comments.
  outputOptions: { sourcemapExcludeSources: true, comments: { jsdoc: false } },
};

export default config;
