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
    },
    nodeEntries: ["index", "extend-node"],
  }),
  // What threads run shares no chunk with the other entries, whose order in the emulator of a page would make that larger.
  ...nodePackage({ entry: { "search-threads": "src/cli/search-threads.ts" }, nodeEntries: [] }).map(
    (config) => ({ ...config, dts: false }),
  ),
]);
