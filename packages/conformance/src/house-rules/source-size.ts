import { pathToFileURL } from "node:url";
import { filesLike, packages, readText } from "../repository.ts";

/** How much hand-written code there is: no tests and what they use, nothing generated, no data. */
export interface SourceSize {
  readonly files: number;
  readonly lines: number;
  /** Lines of the median file; of two, the larger. 0 without files. */
  readonly medianLines: number;
}

/** The source files of folders, which are given by their paths from the root. */
export function sourceFiles(folders: readonly string[]): string[] {
  const sources = filesLike(/\.(ts|tsx|astro)$/, /\/generated\/|\/testing\/|\.test\.tsx?$|\.test-d\.ts$/);
  return sources.filter((path) => folders.some((folder) => path.startsWith(`${folder}/`)));
}

/** Counts the lines of files. */
export function sourceSize(paths: readonly string[]): SourceSize {
  const lines = paths.map((path) => readText(path).split("\n").length - 1).sort((one, other) => one - other);
  return {
    files: lines.length,
    lines: lines.reduce((sum, count) => sum + count, 0),
    medianLines: lines[Math.floor(lines.length / 2)] ?? 0,
  };
}

function main(): void {
  const folders = packages.map(({ folder }) => folder);
  const groups: (readonly [name: string, folders: readonly string[]])[] = [
    ...folders.map((folder) => [folder, [folder]] as const),
    ["server and emulator", ["packages/server", "packages/emulator"]],
    ["all packages", folders],
  ];
  const rows = groups.map(([name, members]) => {
    const { files, lines, medianLines } = sourceSize(sourceFiles(members));
    return [name, files, lines, medianLines].map((value) => String(value));
  });
  for (const [name = "", ...figures] of [["", "files", "lines", "median"], ...rows])
    console.log(name.padEnd(24) + figures.map((figure) => figure.padStart(8)).join(""));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main();
