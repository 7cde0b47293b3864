import type { UserConfig } from "tsdown";

const config: UserConfig = {
  entry: { index: "src/index.ts" },
  format: ["esm", "cjs"],
  platform: "neutral",
  target: "es2022",
  dts: { sourcemap: true },
  sourcemap: true,
  unbundle: true,
  fixedExtension: true,
  // The package has the sources, and so their comments. Jest runs no `import()` in CommonJS.
  outputOptions: (options, format) => ({
    ...options,
    sourcemapExcludeSources: true,
    comments: { jsdoc: false },
    ...(format === "cjs" && { dynamicImportInCjs: false }),
  }),
};

export default config;
