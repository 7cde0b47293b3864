import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { hasChromium } from "@gatefold/test-chromium";
import { preview } from "vite";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the app is served. */
    pageUrl: string;
  }
}

const root = fileURLToPath(new URL("..", import.meta.url));
const vite = createRequire(import.meta.url)
  .resolve("vite/package.json")
  .replace("package.json", "bin/vite.js");

/** Builds the app as it is now, the way that it is put on the web, and serves it to all tests. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (!hasChromium()) return undefined;
  const outDir = await mkdtemp(join(tmpdir(), "gatefold-demo-"));
  // A process of its own, for here NODE_ENV is `test`, and React would come as it is for its developers.
  const env = { ...process.env, NODE_ENV: "production" };
  await promisify(execFile)(process.execPath, [vite, "build", "--outDir", outDir], { cwd: root, env });
  const server = await preview({ root, build: { outDir }, preview: { host: "127.0.0.1", port: 0 } });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error("the page is not served");
  project.provide("pageUrl", url);
  return async () => {
    await server.close();
    await rm(outDir, { recursive: true });
  };
}
