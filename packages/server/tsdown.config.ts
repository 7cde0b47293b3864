import { defineConfig } from "tsdown";
import { bundledLicenses } from "./scripts/bundled-licenses.ts";

const shared = {
  platform: "node",
  target: "node22",
  dts: true,
  outDir: "dist",
  plugins: [bundledLicenses()],
  deps: { onlyBundle: [/^(pg|postgres)(-\w+)*$/, "pgpass", "split2", "xtend"] },
} as const;

export default defineConfig([
  {
    ...shared,
    entry: { index: "src/index.ts", browser: "src/browser.ts", testing: "src/development/testing.ts" },
    format: ["esm", "cjs"],
  },
  // The command line is run by bin/gatefold.mjs alone, so it needs neither CommonJS nor types.
  { ...shared, entry: { cli: "src/cli/main.ts" }, format: "esm", dts: false, clean: false },
]);
