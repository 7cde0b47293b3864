import { once } from "node:events";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { installPeer } from "../peers.ts";
import { starlightSite } from "./starlight-site.ts";

/** A page to measure. */
export interface DocsPage {
  readonly name: string;
  readonly url: string;
  /** Text of an operation, whose appearance is waited for. */
  readonly text: string;
  /** How many bytes of script our own pages may load at first, gzip. Goals are for these alone. */
  readonly maxScriptBytes: number | undefined;
}

const DIST = fileURLToPath(new URL("../../../../apps/docs/dist", import.meta.url));
const OPERATION = "reference/get-album/";
const TEXT = "/albums/{id}";

/** Our own pages: the start page, whose first operation is a line of a list, and that of an operation. */
export async function ownPages(): Promise<{ pages: DocsPage[]; served: ServedFiles }> {
  if (!existsSync(DIST)) throw new Error(`${DIST} is missing: run \`pnpm build\` first.`);
  const served = await serveFiles(folderFiles(DIST));
  const page = (name: string, path: string, maxScriptBytes: number) => ({
    name,
    url: `${served.origin}/${path}`,
    text: TEXT,
    maxScriptBytes,
  });
  const pages = [page("Gatefold, start page", "", 40_000), page("Gatefold, operation", OPERATION, 30_000)];
  return { pages, served };
}

/** The same specification in the tools of others, as their documentation says to set them up. */
const PEERS = {
  redoc: {
    name: "Redoc",
    // Version 3 can't be installed from npm: it depends on a package that is not there.
    html: `<div id="app"></div><script src="/script.js"></script><script>Redoc.init("/openapi.json", {}, document.getElementById("app"))</script>`,
  },
  scalar: {
    name: "Scalar",
    html: `<div id="app"></div><script src="/script.js"></script><script>Scalar.createApiReference("#app", { url: "/openapi.json" })</script>`,
  },
  "swagger-ui": {
    name: "Swagger UI",
    html: `<link rel="stylesheet" href="/swagger-ui.css"><div id="app"></div><script src="/script.js"></script><script>SwaggerUIBundle({ url: "/openapi.json", dom_id: "#app" })</script>`,
  },
} as const;

/** The pages of others that can be installed. */
export async function peerPages(): Promise<{ pages: DocsPage[]; served: ServedFiles[] }> {
  const found = await Promise.all([
    peerPage("redoc"),
    peerPage("scalar"),
    peerPage("swagger-ui"),
    starlightPage(),
  ]);
  const made = found.filter((one) => one !== undefined);
  return { pages: made.map(({ page }) => page), served: made.map(({ served }) => served) };
}

async function peerPage(id: keyof typeof PEERS) {
  const peer = await installPeer(id);
  if (!peer) return undefined;
  const { name, html } = PEERS[id];
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>API</title>`;
  const document = `<!doctype html><html lang="en"><head>${head}</head><body>${html}</body></html>`;
  const files: Readonly<Record<string, string | Buffer>> = {
    "/index.html": Buffer.from(document),
    "/script.js": peer.script,
    "/swagger-ui.css": peer.script.replace(/[^/]+$/, "swagger-ui.css"),
    "/openapi.json": createRequire(import.meta.url).resolve("@gatefold/spec/openapi.json"),
  };
  const served = await serveFiles((path) => files[path]);
  const page = {
    name: `${name} ${peer.version}`,
    url: `${served.origin}/`,
    text: TEXT,
    maxScriptBytes: undefined,
  };
  return { page, served };
}

/** The page of the operation, because this tool makes one for each, as ours does. */
async function starlightPage() {
  const site = await starlightSite();
  if (!site) return undefined;
  const served = await serveFiles(folderFiles(site.folder));
  const page = {
    name: `Starlight, starlight-openapi ${site.version}`,
    url: `${served.origin}/api/operations/getalbum/`,
    text: TEXT,
    maxScriptBytes: undefined,
  };
  return { page, served };
}

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
