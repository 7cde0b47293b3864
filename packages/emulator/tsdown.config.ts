import { defineConfig } from "tsdown";
// @boundaries-ignore what both packages for Node have in common
import { nodePackage } from "../../scripts/build/node-package.ts";

export default defineConfig([
  ...nodePackage({
    entry: { index: "src/index.ts", browser: "src/browser.ts", cli: "src/cli/main.ts" },
    nodeEntries: ["index"],
  }),
  // The script of the page at /_gatefold, which the emulator sends as a file.
  {
    entry: { page: "src/page/main.ts" },
    platform: "browser",
    target: "es2022",
    format: "esm",
    minify: true,
    dts: false,
    outDir: "dist",
    outExtensions: () => ({ js: ".js" }),
  },
]);
