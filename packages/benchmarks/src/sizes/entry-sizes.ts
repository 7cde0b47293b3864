import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { gzippedBytes } from "../bundle.ts";
import { HELPERS, ownClients } from "../client/candidates.ts";
import { ownHookBytes } from "../react/candidates.ts";
import { NODE_ENTRIES } from "./budgets.ts";

/** The root of the repository. */
export const ROOT: string = fileURLToPath(new URL("../../../..", import.meta.url));

/** An entry point of a published package. */
interface Entry {
  /** As it is imported, such as `@gatefold/client/auth`. */
  readonly name: string;
  /** The built files: one, unless the path in `exports` has a `*`. */
  readonly files: readonly string[];
  /** What an app has anyway. */
  readonly peers: readonly string[];
}

/** Bytes of all entry points and of common uses, by name. */
export async function sizes(): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const entry of entries()) found.set(entry.name, await entryBytes(entry));
  for (const [name, bytes] of Object.entries(await useBytes())) found.set(name, bytes);
  return found;
}

/** Every entry point of every published package. */
function entries(): Entry[] {
  return globSync(["spec/package.json", "packages/*/package.json"], { cwd: ROOT })
    .toSorted()
    .flatMap((path) => {
      const folder = dirname(join(ROOT, path));
      const manifest = JSON.parse(readFileSync(join(ROOT, path), "utf8"));
      if (manifest.private === true) return [];
      const peers = Object.keys(manifest.peerDependencies ?? {}).flatMap((name) => [name, `${name}/*`]);
      return Object.entries(manifest.exports ?? {})
        .filter(([key]) => key !== "./package.json")
        .map(([key, target]) => {
          const files = globSync(fileOf(target), { cwd: folder }).map((file) => join(folder, file));
          return { name: join(manifest.name, key), files, peers };
        });
    });
}

/** The file of an entry point for ES modules. */
function fileOf(target: unknown): string {
  if (typeof target === "string") return target;
  const { import: modules, browser, default: fallback } = Object(target);
  return fileOf(modules ?? browser ?? fallback);
}

async function entryBytes({ name, files, peers }: Entry): Promise<number> {
  if (files.length === 0) throw new Error(`${name} has no built file: run \`pnpm build\` first.`);
  const [file = ""] = files;
  if (!/\.[cm]?js$/.test(file))
    return files.reduce((sum, one) => sum + gzipSync(readFileSync(one), { level: 9 }).byteLength, 0);
  return gzippedBytes(`export * from ${JSON.stringify(file)};`, {
    folder: dirname(file),
    external: [...peers, "node:*"],
    ownCodeOnly: NODE_ENTRIES.has(name),
  });
}

/** Bytes of what an app imports that uses a part of a package. */
async function useBytes(): Promise<Record<string, number>> {
  const bundled = async (name: string) => {
    const code = ownClients.map(({ bundles }) => bundles[name]).find((one) => one !== undefined) ?? "";
    return gzippedBytes(code, { external: ["node:*"] });
  };
  const helpers = HELPERS.map((name) =>
    gzippedBytes(`import { ${name} } from "@gatefold/client"; console.log(${name});`, {
      external: ["node:*"],
    }),
  );
  const facade = await bundled("façade");
  const hooks = await ownHookBytes();
  const parsers = ["papaparse", "@rgrove/parse-xml"];
  const transfer = await gzippedBytes('export * from "@gatefold/transfer";', { external: parsers });
  return {
    "largest helper of the client": Math.max(...(await Promise.all(helpers))),
    "one function of the client": await bundled("one function"),
    "façade of the client": facade,
    "sign-in on top": (await bundled("façade with sign-in")) - facade,
    "hooks of all operations": hooks["all operations"],
    "transfer without its parsers": transfer,
  };
}
