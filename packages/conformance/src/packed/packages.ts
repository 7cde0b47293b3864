import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { publicPackages, readText, ROOT, type WorkspacePackage } from "../repository.ts";
import { runWell } from "../run.ts";

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

/** A program that installs packages, and how it runs the command of the emulator. */
export interface PackageManager {
  readonly name: "npm" | "pnpm";
  readonly install: readonly string[];
  readonly exec: readonly [program: string, ...args: string[]];
}

export const packageManagers: readonly PackageManager[] = [
  {
    name: "npm",
    install: ["install", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"],
    exec: ["npx", "--no-install", "gatefold-emulator"],
  },
  {
    name: "pnpm",
    install: ["install", "--prefer-offline", "--reporter=append-only"],
    exec: ["pnpm", "exec", "gatefold-emulator"],
  },
];

/** Makes an empty project with the archives and what a React application has, installs it, and returns its folder. */
export async function installProject(manager: PackageManager, tarballs: readonly Tarball[]): Promise<string> {
  const folder = temporaryFolder(manager.name);
  const packed = Object.fromEntries(tarballs.map(({ manifest, file }) => [manifest.name, `file:${file}`]));
  const dependencies = { ...packed, ...versions("react", "react-dom", "@tanstack/react-query") };
  const manifest = { name: "consumer", private: true, dependencies };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest, null, 2));
  // One archive depends on another by its version, which no registry has yet. npm uses the installed one by itself.
  if (manager.name === "pnpm")
    writeFileSync(
      join(folder, "pnpm-workspace.yaml"),
      JSON.stringify({ overrides: packed, pmOnFail: "ignore" }),
    );
  cpSync(fileURLToPath(new URL("consumer", import.meta.url)), folder, { recursive: true });
  await runWell(manager.name, manager.install, folder);
  return folder;
}

/** The versions of packages in the workspace's catalog. */
function versions(...names: readonly string[]): Record<string, string> {
  const { catalog }: { catalog: Record<string, string> } = parse(readText("pnpm-workspace.yaml"));
  return Object.fromEntries(names.map((name) => [name, catalog[name] ?? "latest"]));
}

/** Dependencies of the packages and of their users, and the folder of the workspace that has each. */
const DEPENDENCIES: Readonly<Record<string, string>> = {
  "openapi-fetch": "packages/client",
  "@tanstack/react-query": "packages/react",
  react: "packages/react",
  "@types/react": "packages/react",
  "@types/node": "packages/conformance",
};

/**
 * Makes a folder with the packed client and hooks as an installation has them, without a registry: their
 * dependencies are those of the workspace.
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
