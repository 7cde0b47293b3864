import type { Manifest } from "../packages.ts";

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
