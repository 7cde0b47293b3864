import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ROOT } from "../repository.ts";

/** A site with an empty page and the client's modules, as they are published, without a bundler between. */
export interface Pages {
  readonly url: string;
  stop(): Promise<void>;
}

const programs = fileURLToPath(new URL("programs", import.meta.url));
const conformance = join(ROOT, "packages/conformance");
const client = join(ROOT, "packages/client");

function fileOf(path: string): string {
  if (path === "/") return join(programs, "page.html");
  if (path === "/openapi-fetch.mjs") return join(client, "node_modules/openapi-fetch/dist/index.mjs");
  if (path === "/whatwg-fetch.mjs") return join(conformance, "node_modules/whatwg-fetch/dist/fetch.umd.js");
  const [, folder, name = ""] = /^\/(client|programs)\/([\w.-]+)$/.exec(path) ?? [];
  return folder === "client" ? join(client, "dist", name) : join(programs, name);
}

export async function startPages(): Promise<Pages> {
  const server = createServer(async ({ url = "/" }, response) => {
    const file = fileOf(url.replace(/\?.*/, ""));
    const type = /\.m?js$/.test(file) ? "text/javascript" : "text/html";
    await readFile(file).then(
      (bytes) => response.setHeader("content-type", type).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("the site has no port");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
