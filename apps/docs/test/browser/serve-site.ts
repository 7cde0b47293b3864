import { once } from "node:events";
import { createServer } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { siteSettings } from "../../src/site/settings.ts";

/** The built site on a port of its own. */
export interface ServedSite {
  /** Address of a path within the site. */
  url(path: string): string;
  stop(): Promise<void>;
}

/** Serves `dist` as a static host does. */
export async function serveSite(): Promise<ServedSite> {
  const base = siteSettings(process.env).base.replace(/\/$/, "");
  const files = sirv(join(import.meta.dirname, "../../dist"), { dev: true });
  const server = createServer((request, response) => {
    request.url = request.url?.slice(base.length) ?? "/";
    files(request, response, () => {
      response.writeHead(404).end();
    });
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
