import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { installPeer } from "../peers.ts";
import { folderFiles, type ServedFiles, serveFiles } from "./serve-files.ts";

/** A page to measure. */
export interface DocsPage {
  readonly name: string;
  readonly url: string;
  /** Text of an operation, whose appearance is waited for. */
  readonly text: string;
  /** Whether the goals are for it. */
  readonly own: boolean;
}

const DIST = fileURLToPath(new URL("../../../../apps/docs/dist", import.meta.url));
const OPERATION = "reference/get-album/";
const TEXT = "/albums/{id}";

/** Our own pages: the start page, whose first operation is a line of a list, and that of an operation. */
export async function ownPages(): Promise<{ pages: DocsPage[]; served: ServedFiles }> {
  if (!existsSync(DIST)) throw new Error(`${DIST} is missing: run \`pnpm build\` first.`);
  const served = await serveFiles(folderFiles(DIST));
  const page = (name: string, path: string) => ({
    name,
    url: `${served.origin}/${path}`,
    text: TEXT,
    own: true,
  });
  return { pages: [page("Gatefold, start page", ""), page("Gatefold, operation", OPERATION)], served };
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
  const found = await Promise.all([peerPage("redoc"), peerPage("scalar"), peerPage("swagger-ui")]);
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
  const page = { name: `${name} ${peer.version}`, url: `${served.origin}/`, text: TEXT, own: false };
  return { page, served };
}
