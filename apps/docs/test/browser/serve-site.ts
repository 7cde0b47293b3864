import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { siteSettings } from "../../src/site/settings.ts";

/** The built site on a port of its own. */
export interface ServedSite {
  /** Address of a path within the site. */
  url(path: string): string;
  stop(): Promise<void>;
}

/** Options of the server. */
export interface SiteOptions {
  readonly folder?: string;
  /** The base path that the site was built for. */
  readonly base?: string;
  /** The `Content-Security-Policy` of all answers; none unless told. */
  readonly policy?: string;
}

/** Serves a built site, `dist` unless told, as a static host does. */
export async function serveSite({
  folder = join(import.meta.dirname, "../../dist"),
  base = siteSettings(process.env).base.replace(/\/$/, ""),
  policy,
}: SiteOptions = {}): Promise<ServedSite> {
  const setHeaders = (response: ServerResponse, path: string) => {
    if (policy) response.setHeader("content-security-policy", policy);
    // The names of these files change with their content.
    if (path.startsWith("/_astro/")) response.setHeader("cache-control", "max-age=31536000, immutable");
  };
  const files = sirv(folder, { dev: true, setHeaders });
  const server = createServer((request, response) => {
    const missing = () => {
      response.writeHead(404).end();
    };
    if (!request.url?.startsWith(`${base}/`)) return missing();
    request.url = request.url.slice(base.length);
    files(request, response, missing);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The site is not served on a port.");
  return {
    url: (path) => `http://127.0.0.1:${address.port}${base}${path}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
