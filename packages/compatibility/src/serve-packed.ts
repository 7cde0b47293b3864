import { rmSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { packAll, type Tarball, temporaryFolder } from "./packages.ts";
import { catalogVersions, installProject, ours } from "./project.ts";
import { serveTarballs } from "./registry.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** All public packages, packed once for all tests. */
    readonly tarballs: readonly Tarball[];
    /** URL of a registry that has them. */
    readonly registry: string;
    /** A project in which npm has installed them, with React. Tests write into subfolders of their own. */
    readonly project: string;
  }
}

/** What the project of all tests has besides our packages. */
export const others: Readonly<Record<string, string>> = catalogVersions(
  ...["react", "react-dom", "@tanstack/react-query", "@types/react", "@types/node"],
);

/** Packs, serves and installs the packages before all tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = temporaryFolder("packed");
  const tarballs = await packAll(folder);
  const registry = await serveTarballs(tarballs);
  const installed = await installProject({ registry: registry.url, dependencies: { ...ours, ...others } });
  project.provide("tarballs", tarballs);
  project.provide("registry", registry.url);
  project.provide("project", installed);
  return async () => {
    await registry.close();
    for (const each of [folder, installed]) rmSync(each, { recursive: true });
  };
}
