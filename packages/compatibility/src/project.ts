import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readText } from "@gatefold/conformance/repository.ts";
import { runWell } from "@gatefold/conformance/run.ts";
import { parse } from "yaml";
import { temporaryFolder } from "./packages.ts";

/** A program that installs packages. */
export interface PackageManager {
  readonly name: "npm" | "pnpm";
  readonly install: readonly string[];
  /** Runs the program of an installed package. */
  readonly exec: readonly [program: string, ...args: string[]];
}

export const npm: PackageManager = {
  name: "npm",
  install: ["install", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"],
  exec: ["npx", "--no-install"],
};

export const pnpm: PackageManager = {
  name: "pnpm",
  install: ["install", "--prefer-offline", "--reporter=append-only"],
  exec: ["pnpm", "exec"],
};

/** What an empty project gets. */
export interface ProjectOptions {
  /** URL of the registry with the packed packages. */
  readonly registry: string;
  /** npm by default. */
  readonly manager?: PackageManager;
  /** Names and versions, of ours as of others. */
  readonly dependencies: Readonly<Record<string, string>>;
  /** A folder whose files the project gets. */
  readonly files?: string;
}

/** Makes a project in a temporary folder, installs what it depends on, and returns the folder. */
export async function installProject(options: ProjectOptions): Promise<string> {
  const { registry, manager = npm, dependencies, files } = options;
  const folder = temporaryFolder(manager.name);
  const manifest = { name: "consumer", private: true, dependencies };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest, null, 2));
  writeFileSync(join(folder, ".npmrc"), `@gatefold:registry=${registry}\n`);
  writeFileSync(join(folder, "pnpm-workspace.yaml"), "pmOnFail: ignore\n");
  if (files !== undefined) cpSync(files, folder, { recursive: true });
  await runWell(manager.name, manager.install, folder);
  return folder;
}

/** The versions of packages in the workspace's catalog. */
export function catalogVersions(...names: readonly string[]): Record<string, string> {
  const { catalog }: { catalog: Record<string, string> } = parse(readText("pnpm-workspace.yaml"));
  return Object.fromEntries(names.map((name) => [name, catalog[name] ?? "latest"]));
}
