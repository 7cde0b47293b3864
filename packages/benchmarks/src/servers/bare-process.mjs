// The least that Node can do: whatever is asked, one of two bodies that are in memory already. In plain JavaScript, since
// the compiler that strips types would count as memory and cold start.
import { createServer } from "node:http";

const [album = "0", albums = "0"] = process.argv.slice(2);
// Node sends a short string in one piece with the head, and a long one faster as a buffer.
const single = "x".repeat(Number(album));
const batch = Buffer.alloc(Number(albums), "x");

const server = createServer((request, response) => {
  const isBatch = request.url?.includes("?") ?? false;
  response.writeHead(200, {
    "Content-Type": "application/json",
    "Content-Length": isBatch ? batch.byteLength : single.length,
  });
  if (isBatch) response.end(batch);
  else response.end(single, "latin1");
});

server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object" && address) console.log(`http://127.0.0.1:${address.port}`);
});

process.once("SIGTERM", () => process.exit(0));
