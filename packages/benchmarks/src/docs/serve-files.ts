import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

/** Folders on a port, as a static host serves them: compressed, and what has a hash in its name for ever. */
export interface ServedFiles {
  readonly origin: string;
  stop(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

/**
 * Serves files.
 *
 * @param find - the file of a path, or its content; `undefined` is a 404
 */
export async function serveFiles(find: (path: string) => string | Buffer | undefined): Promise<ServedFiles> {
  const cache = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    try {
      const body = cache.get(path) ?? gzipSync(await contentOf(find(path)), { level: 9 });
      cache.set(path, body);
      response.writeHead(200, {
        "Content-Type": TYPES[extname(path)] ?? "application/octet-stream",
        "Content-Encoding": "gzip",
        "Content-Length": body.length,
        "Cache-Control": path.includes("/_astro/")
          ? "public, max-age=31536000, immutable"
          : "public, max-age=600",
      });
      response.end(body);
    } catch {
      response.writeHead(404, { "Content-Type": "text/plain" }).end("not found");
    }
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function contentOf(found: string | Buffer | undefined): Promise<Buffer> {
  if (found === undefined) throw new Error("no such file");
  return typeof found === "string" ? readFile(found) : found;
}

/** The files of a folder, for {@link serveFiles}. */
export function folderFiles(folder: string): (path: string) => string {
  return (path) => join(folder, join("/", decodeURIComponent(path)));
}
