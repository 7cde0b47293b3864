import { mkdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { publicPackages, ROOT } from "../repository.ts";
import { runWell } from "../run.ts";
import { pack, temporaryFolder } from "./pack.ts";

/** What the packages and their users need, and which folder of the workspace has it. */
const DEPENDENCIES: Readonly<Record<string, string>> = {
  "openapi-fetch": "packages/client",
  "@tanstack/react-query": "packages/react",
  react: "packages/react",
  "@types/react": "packages/react",
  "@types/node": "packages/conformance",
};

/**
 * Makes a folder with the packed client and hooks as an installation has them, without asking a registry: what they
 * depend on is the workspace's.
 */
export async function unpackedProject(): Promise<string> {
  const folder = temporaryFolder("unpacked");
  for (const one of publicPackages.filter(({ shortName }) => ["client", "react"].includes(shortName))) {
    const target = join(folder, "node_modules", one.manifest.name);
    mkdirSync(target, { recursive: true });
    const { file } = await pack(one, folder);
    await runWell("tar", ["-xzf", file, "-C", target, "--strip-components=1"], folder);
  }
  for (const [name, from] of Object.entries(DEPENDENCIES)) {
    const link = join(folder, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(ROOT, from, "node_modules", name), link);
  }
  return folder;
}
