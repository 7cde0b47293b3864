import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publicPackages, ROOT, type WorkspacePackage } from "@gatefold/conformance/repository.ts";
import { runWell } from "@gatefold/conformance/run.ts";

/** A package as it would be published. */
export interface Tarball extends WorkspacePackage {
  /** Absolute path of the archive. */
  readonly file: string;
  /** Paths of the files in it, without the folder `package/`. */
  readonly files: readonly string[];
}

/** A new temporary folder. */
export function temporaryFolder(name: string): string {
  return mkdtempSync(join(tmpdir(), `gatefold-${name}-`));
}

/** Packs every public package, built before, into a folder. */
export function packAll(folder: string): Promise<Tarball[]> {
  return Promise.all(publicPackages.map((one) => pack(one, folder)));
}

/** Packs a package, built before, into a folder. */
export async function pack(one: WorkspacePackage, folder: string): Promise<Tarball> {
  const args = ["pack", "--json", "--pack-destination", folder];
  const report: { filename: string; files: { path: string }[] } = JSON.parse(
    await runWell("pnpm", args, join(ROOT, one.folder)),
  );
  return { ...one, file: report.filename, files: report.files.map(({ path }) => path) };
}

/** The text of a file in an archive. */
export function readPacked({ file }: Tarball, path: string): Promise<string> {
  return runWell("tar", ["-xzOf", file, `package/${path}`], tmpdir());
}
