import { defineConfig } from "tsdown";
// @boundaries-ignore what both packages for Node have in common
import { nodePackage } from "../../scripts/build/node-package.ts";

export default defineConfig([
  ...nodePackage({
    entry: { index: "src/index.ts", browser: "src/browser.ts", cli: "src/cli/main.ts" },
    nodeEntries: ["index"],
  }),
]);
