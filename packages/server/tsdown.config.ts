import { defineConfig } from "tsdown";

/** The entry points that run on Node alone. What is imported first is evaluated first, before what an old Node can't run. */
const NODE_ENTRIES = /^(?:index|extend-node)\.([cm])js$/;

function checkNode({ fileName }: { readonly fileName: string }): string {
  const [, kind] = NODE_ENTRIES.exec(fileName) ?? [];
  if (kind === undefined) return "";
  return kind === "m"
    ? 'import "../bin/check-node.mjs";'
    : '{ const { problem } = require("../bin/node-version.cjs"); if (problem) throw new Error(problem); }';
}

const shared = {
  platform: "node",
  target: "node22",
  dts: true,
  outDir: "dist",
} as const;

export default defineConfig({
  ...shared,
  entry: {
    index: "src/index.ts",
    extend: "src/extend.ts",
    "extend-node": "src/extend-node.ts",
    cli: "src/extend-cli.ts",
  },
  format: ["esm", "cjs"],
  outputOptions: { banner: checkNode },
});
