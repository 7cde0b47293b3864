import type { UserConfig } from "tsdown";
import manifest from "./package.json" with { type: "json" };

const config: UserConfig = {
  entry: {
    index: "src/index.ts",
    auth: "src/auth/index.ts",
    "openapi-fetch": "src/openapi-fetch.ts",
    testing: "src/testing/index.ts",
    validate: "src/validate/index.ts",
  },
  format: ["esm", "cjs"],
  platform: "neutral",
  target: "es2022",
  dts: { sourcemap: true },
  sourcemap: true,
  fixedExtension: true,
  outputOptions: {
    // The package has the sources, and so their comments.
    sourcemapExcludeSources: true,
    comments: { jsdoc: false },
    // What entries share is one file: each file more costs Node half a millisecond at the import.
    codeSplitting: { groups: [{ name: "shared", minShareCount: 2, test: /(?<!\.d)\.ts$/ }] },
  },
  define: { GATEFOLD_CLIENT_VERSION: JSON.stringify(manifest.version) },
};

export default config;
