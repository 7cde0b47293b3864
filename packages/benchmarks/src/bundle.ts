import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

interface BundleOptions {
  /**
   * Where the packages are found.
   * @default the folder of the benchmarks
   */
  readonly folder?: string;
  /** @default true */
  readonly minify?: boolean;
  /** What an app has anyway, and what only Node has: it is left out. */
  readonly external: readonly string[];
  /**
   * Whether code for Node is bundled, without the packages that it imports.
   * @default false
   */
  readonly ownCodeOnly?: boolean;
}

const FOLDER = fileURLToPath(new URL("..", import.meta.url));

/** Bundles code with all that it imports, for browsers unless it is for Node. */
export async function bundle(
  code: string,
  { folder = FOLDER, minify = true, external, ownCodeOnly = false }: BundleOptions,
): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder, loader: "ts" },
    bundle: true,
    minify,
    write: false,
    format: "esm",
    platform: ownCodeOnly ? "node" : "browser",
    ...(ownCodeOnly && { packages: "external" }),
    target: "es2022",
    external: [...external],
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

/** How many bytes of JavaScript a browser has to load for some code. */
export async function gzippedBytes(code: string, options: BundleOptions): Promise<number> {
  return gzipSync(await bundle(code, options), { level: 9 }).byteLength;
}
