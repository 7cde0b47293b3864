import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What scripts read of a package.json. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly description?: string;
  readonly license?: string;
  readonly repository?: { readonly url: string; readonly directory: string };
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly engines?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly publishConfig?: Readonly<Record<string, unknown>>;
}

/** A package that is published. */
export interface PublicPackage {
  /** From the root, such as `packages/client`. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** The packages that are published, by folder. */
export function publicPackages(root: string): PublicPackage[] {
  return globSync(["spec/package.json", "packages/*/package.json"], { cwd: root })
    .map((file) => file.replaceAll("\\", "/"))
    .toSorted()
    .map((file) => ({
      folder: file.replace("/package.json", ""),
      manifest: JSON.parse(readFileSync(join(root, file), "utf8")),
    }))
    .filter(({ manifest }) => manifest.private !== true);
}
