// The least that Node can do: whatever is asked, one of two bodies that are in memory already; with a database, the albums
// that are asked for, without any check. In plain JavaScript, since the compiler that strips types would count as memory and
// cold start.
import { createServer } from "node:http";

const [album = "0", albums = "0", database] = process.argv.slice(2);
// Node sends a short string in one piece with the head, and a long one faster as a buffer.
const single = "x".repeat(Number(album));
const batch = Buffer.alloc(Number(albums), "x");
const reader = database === undefined ? undefined : openDatabase(database);

const server = createServer((request, response) => {
  const [path = "", query] = request.url?.split("?") ?? [];
  const isBatch = query !== undefined;
  const body = isBatch
    ? (reader?.readMany(query.slice("ids=".length)) ?? batch)
    : (reader?.readOne(path) ?? single);
  response.writeHead(200, {
    "Content-Type": "application/json",
    "Content-Length": typeof body === "string" ? body.length : body.byteLength,
  });
  if (typeof body === "string") response.end(body, "latin1");
  // As Gatefold does: the memory of one response serves the next.
  else response.end(body, () => reader && body.buffer.transfer(0));
});

/** The statements of Gatefold, and its settings of SQLite. */
function openDatabase(file) {
  // Loaded only where it is used.
  const { DatabaseSync } = process.getBuiltinModule("node:sqlite");
  const db = new DatabaseSync(file, { readOnly: true });
  db.exec(`PRAGMA cache_size = -2000; PRAGMA mmap_size = ${0x7fff0000}; BEGIN`);
  new ArrayBuffer(4 * 1024 * 1024).transfer(0);
  const one = db.prepare("SELECT json FROM albums WHERE id = ?");
  const many = db.prepare(`SELECT CAST(?2 || group_concat(albums.json) || ?3 AS BLOB) AS json
    FROM json_each(?1) AS wanted CROSS JOIN albums ON albums.id = wanted.value`);
  return {
    readOne(path) {
      const { buffer, byteOffset, byteLength } = one.get(path.slice(path.lastIndexOf("/") + 1)).json;
      return `{"data":{"album":${Buffer.from(buffer, byteOffset, byteLength).toString("latin1")}}}`;
    },
    readMany: (ids) => many.get(JSON.stringify(ids.split(",")), '{"data":{"albums":[', "]}}").json,
  };
}

server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object" && address) console.log(`http://127.0.0.1:${address.port}`);
});

process.once("SIGTERM", () => process.exit(0));
