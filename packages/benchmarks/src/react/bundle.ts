import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const FOLDER = fileURLToPath(new URL("../..", import.meta.url));

/** Code with all that it imports but React and TanStack Query, which every app of this kind has anyway. */
export async function bundle(code: string, { folder = FOLDER, minify = true } = {}): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder, loader: "ts" },
    bundle: true,
    minify,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    external: ["react", "react/*", "react-dom", "@tanstack/*"],
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

/** How many bytes of JavaScript a browser has to load for it. */
export async function gzippedBytes(code: string, folder?: string): Promise<number> {
  return gzipSync(await bundle(code, folder === undefined ? {} : { folder }), { level: 9 }).byteLength;
}
