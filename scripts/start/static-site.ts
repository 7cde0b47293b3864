import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import sirv from "sirv";

/** For sites without a `404.html` of their own. */
const NOT_FOUND = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>Page not found</title>
  <h1>There is no page at this address</h1>
  <p><a href="/">Go to the start page</a></p>
</html>
`;

/** A redirect may name a token: no cache keeps it, and no page is told where its reader comes from. */
const PRIVATE = { "cache-control": "no-store", "referrer-policy": "no-referrer" };

/**
 * Serves a folder of built files as static hosts do, with its `404.html` for wrong addresses, and returns its address.
 *
 * @param redirects addresses to redirect to, by paths. Each is made anew for every request.
 */
export function serveSite(
  folder: string,
  port: number,
  redirects: ReadonlyMap<string, () => Promise<string>> = new Map(),
): Promise<string> {
  // `dev` looks files up at each request, so that a build that runs meanwhile shows.
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const redirect = redirects.get(request.url ?? "");
    if (redirect) {
      redirect().then(
        (location) => response.writeHead(302, { ...PRIVATE, location }).end(),
        (error: unknown) => response.writeHead(502, PRIVATE).end(`${String(error)}\n`),
      );
      return;
    }
    files(request, response, () => {
      response
        .writeHead(404, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" })
        .end(notFoundPage(folder));
    });
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(`http://127.0.0.1:${port}/`));
  });
}

function notFoundPage(folder: string): string {
  const file = join(folder, "404.html");
  return existsSync(file) ? readFileSync(file, "utf8") : NOT_FOUND;
}
