import { createServer } from "node:http";
import sirv from "sirv";

/** Serves a folder of built files, and returns its address. */
export function serveSite(folder: string, port: number): Promise<string> {
  // `dev` looks files up at each request, so that a build that runs meanwhile shows.
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response
        .writeHead(404, { "content-type": "text/plain; charset=utf-8" })
        .end("There is no such page.\n");
    });
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(`http://127.0.0.1:${port}/`));
  });
}
