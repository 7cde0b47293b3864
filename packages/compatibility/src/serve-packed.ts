import { rmSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { packAll, type Tarball, temporaryFolder } from "./packages.ts";
import { serveTarballs } from "./registry.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** All public packages, packed once for all tests. */
    readonly tarballs: readonly Tarball[];
    /** URL of a registry that has them. */
    readonly registry: string;
  }
}

/** Packs and serves the packages before all tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = temporaryFolder("packed");
  const tarballs = await packAll(folder);
  const registry = await serveTarballs(tarballs);
  project.provide("tarballs", tarballs);
  project.provide("registry", registry.url);
  return async () => {
    await registry.close();
    rmSync(folder, { recursive: true });
  };
}
