import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { readText } from "../repository.ts";
import { runWell } from "../run.ts";
import { type Tarball, temporaryFolder } from "./pack.ts";

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
  // One archive depends on another by its version, which no registry has yet. npm takes the one at hand by itself.
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
