import { execFileSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the repository. */
export const ROOT: string = fileURLToPath(new URL("../../../", import.meta.url));

/** What the tests read of a package.json. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly packageManager?: string;
  readonly repository?: { readonly url?: string; readonly directory?: string };
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** A package of the workspace. */
export interface WorkspacePackage {
  /** Path from the root, such as `packages/client`. */
  readonly folder: string;
  /** Last part of the folder, such as `client`. */
  readonly shortName: string;
  readonly manifest: Manifest;
}

/** Reads a file by its path from the root. */
export function readText(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

/** Reads the package.json of a folder, which is given by its path from the root. */
export function readManifest(folder: string): Manifest {
  return JSON.parse(readText(join(folder, "package.json")));
}

/** All packages of the workspace. */
export const packages: readonly WorkspacePackage[] = ["spec", "packages/*", "apps/*"]
  .flatMap((pattern) => globSync(`${pattern}/package.json`, { cwd: ROOT }))
  .map((path) => path.replace(/[\\/]package\.json$/, "").replaceAll("\\", "/"))
  .sort()
  .map((folder) => ({ folder, shortName: basename(folder), manifest: readManifest(folder) }));

/** The packages that are published. */
export const publicPackages: readonly WorkspacePackage[] = packages.filter(
  ({ manifest }) => manifest.private !== true,
);

/** An album as a store takes it. */
interface AlbumToStore {
  readonly id: string;
  readonly json: Uint8Array<ArrayBuffer>;
}

/** The albums of the document's examples. */
export function documentAlbums(): AlbumToStore[] {
  return albumsOf("packages/server/fixtures/document-albums.ndjson");
}

/** Further albums that cases look for. */
export function caseAlbums(): AlbumToStore[] {
  return albumsOf("packages/conformance/src/cases/albums.ndjson");
}

function albumsOf(file: string): AlbumToStore[] {
  const lines = readText(file).trim().split("\n");
  return lines.map((line) => ({ id: String(JSON.parse(line).id), json: new TextEncoder().encode(line) }));
}

let files: readonly string[] | undefined;

/** All files of the repository that git knows or would add, by their paths from the root. */
export function allFiles(): readonly string[] {
  const options = { cwd: ROOT, encoding: "utf8", maxBuffer: 16 * 1024 * 1024 } as const;
  files ??= execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], options)
    .split("\0")
    .filter((path) => path !== "" && existsSync(join(ROOT, path)));
  return files;
}

/** The files that match a pattern, and do not match another. */
export function filesLike(pattern: RegExp, except?: RegExp): string[] {
  return allFiles().filter((path) => pattern.test(path) && !except?.test(path));
}

/** Every line of the files on which a pattern matches, as `path:line: text`, cut where it is long. */
export function linesLike(paths: readonly string[], pattern: RegExp): string[] {
  return paths.flatMap((path) =>
    readFileSync(join(ROOT, path), "utf8")
      .split("\n")
      .flatMap((line, index) =>
        pattern.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 200)}`] : [],
      ),
  );
}
