import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, preview } from "vite";

export interface Page {
  readonly url: string;
  stop(): Promise<void>;
}

/** Builds the page as it is now, and serves it on a free port. */
export async function startPage(): Promise<Page> {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const outDir = await mkdtemp(join(tmpdir(), "gatefold-demo-"));
  await build({ root, logLevel: "warn", build: { outDir, emptyOutDir: true } });
  const server = await preview({ root, build: { outDir }, preview: { host: "127.0.0.1", port: 0 } });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error("the page is not served");
  return {
    url,
    async stop() {
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}
