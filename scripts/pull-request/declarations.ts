import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What is read of a package.json. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly engines?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** A package that is published. */
export interface PublicPackage {
  /** From the root, such as `packages/client`. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** The packages that are published. */
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

/** The declarations of each entry point that has some, by its path in `exports`. */
export function declarations({ exports }: Manifest): Map<string, string> {
  const found = Object.entries(exports ?? {}).flatMap(([path, target]) => {
    const file = typesOf(target);
    return file === undefined ? [] : [[path, file] as const];
  });
  return new Map(found);
}

/** The first "types" for ES modules, however deep in the conditions. */
function typesOf(target: unknown): string | undefined {
  if (typeof target !== "object" || target === null) return undefined;
  const { types, require: _commonJs, ...others } = Object(target);
  if (typeof types === "string") return types;
  return Object.values(others)
    .map(typesOf)
    .find((file) => file !== undefined);
}

/** Where the API report of a package is committed, from the root. */
export function reportFile(folder: string): string {
  return `${folder}/api.md`;
}
