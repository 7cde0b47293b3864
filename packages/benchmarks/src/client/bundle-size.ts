import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** How many bytes of JavaScript a browser has to load for some code, minified and compressed. */
export async function gzippedBytes(code: string, folder: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    // What is only there for Node stays out, as it does in an app.
    external: ["node:*"],
    logLevel: "silent",
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).byteLength;
}
