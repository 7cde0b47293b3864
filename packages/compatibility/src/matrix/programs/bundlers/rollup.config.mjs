// @boundaries-ignore what the project of the cell installs
import { nodeResolve } from "@rollup/plugin-node-resolve";

export default {
  input: "page.mjs",
  plugins: [nodeResolve({ browser: true })],
  output: { dir: "rollup", entryFileNames: "page.js", format: "es" },
};
