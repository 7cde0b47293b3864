import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { publicPackages, readText } from "@gatefold/conformance/repository.ts";
import { runWell } from "@gatefold/conformance/run.ts";
import { parse } from "yaml";
import { npm, type PackageManager, variablesFor } from "./package-managers.ts";
import { temporaryFolder } from "./packages.ts";
import { resolveCommand } from "./runtimes.ts";

/** What an empty project gets. */
export interface ProjectOptions {
  /** URL of the registry with the packed packages. */
  readonly registry: string;
  /** npm by default. */
  readonly manager?: PackageManager;
  /** Names and versions, of ours as of others. */
  readonly dependencies: Readonly<Record<string, string>>;
}

/** Makes a project in a temporary folder, installs what it depends on, and returns the folder. */
export async function installProject(options: ProjectOptions): Promise<string> {
  const { registry, manager = npm, dependencies } = options;
  const folder = temporaryFolder(manager.name.toLowerCase().replaceAll(/\W+/g, "-"));
  const manifest = { name: "consumer", private: true, dependencies };
  write(folder, "package.json", JSON.stringify(manifest, null, 2));
  for (const [path, text] of Object.entries(manager.settings(registry))) write(folder, path, text);
  const [program, ...args] = await resolveCommand(manager.install);
  await runWell(program, args, folder, variablesFor(await configuredRegistry(), folder));
  return folder;
}

/** All of our packages, whose latest versions are those that were packed. */
export const ours: Readonly<Record<string, string>> = Object.fromEntries(
  publicPackages.map(({ manifest }) => [manifest.name, "*"]),
);

/** The versions of packages in the workspace's catalog. */
export function catalogVersions(...names: readonly string[]): Record<string, string> {
  const { catalog }: { catalog: Record<string, string> } = parse(readText("pnpm-workspace.yaml"));
  return Object.fromEntries(names.map((name) => [name, catalog[name] ?? "latest"]));
}

/** A new folder in a project, with a copy of some files. What it imports is found in the project. */
export function subfolder(project: string, name: string, files?: string): string {
  const folder = join(project, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  if (files !== undefined) cpSync(files, folder, { recursive: true });
  return folder;
}

let registry: Promise<string> | undefined;

/** The registry that npm is configured with, for package managers that don't read npm's configuration. */
export function configuredRegistry(): Promise<string> {
  registry ??= runWell("npm", ["config", "get", "registry"], tmpdir()).then((text) => text.trim());
  return registry;
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
