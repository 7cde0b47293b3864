import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { main, publicPackages, ReleaseError, run } from "./workspace.ts";

/** Packs the packages, built before, into a folder: `node scripts/release/pack.ts FOLDER`. */
main(() => {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new ReleaseError("pack.ts needs a folder to pack into");
  const target = resolve(folder);
  mkdirSync(target, { recursive: true });
  for (const one of publicPackages())
    run("pnpm", ["pack", "--pack-destination", target], { cwd: one.folder });
});
