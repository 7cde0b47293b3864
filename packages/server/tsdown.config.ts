import { defineConfig } from "tsdown";
// @boundaries-ignore what both packages for Node have in common
import { nodePackage } from "../../scripts/build/node-package.ts";

export default defineConfig([
  ...nodePackage({
    entry: {
      index: "src/index.ts",
      extend: "src/extend.ts",
      "extend-node": "src/extend-node.ts",
      cli: "src/extend-cli.ts",
      "search-threads": "src/cli/search-threads.ts",
    },
    nodeEntries: ["index", "extend-node"],
  }),
]);
