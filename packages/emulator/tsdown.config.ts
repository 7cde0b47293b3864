import { defineConfig } from "tsdown";

/** The entry point that runs on Node alone. What is imported first is evaluated first, before what an old Node can't run. */
const NODE_ENTRY = /^index\.([cm])js$/;

function checkNode({ fileName }: { readonly fileName: string }): string {
  const [, kind] = NODE_ENTRY.exec(fileName) ?? [];
  if (kind === undefined) return "";
  return kind === "m"
    ? 'import "../bin/check-node.mjs";'
    : '{ const { problem } = require("../bin/node-version.cjs"); if (problem) throw new Error(problem); }';
}

export default defineConfig({
  entry: { index: "src/index.ts", browser: "src/browser.ts", cli: "src/cli/main.ts" },
  format: ["esm", "cjs"],
  platform: "node",
  target: "node22",
  dts: true,
  outDir: "dist",
  outputOptions: { banner: checkNode },
});
