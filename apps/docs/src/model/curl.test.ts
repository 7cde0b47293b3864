import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withMadeUpOperations } from "../../test/made-up-operation.ts";
import { curlSample } from "./curl.ts";
import { listOperations } from "./operations.ts";

const document = withMadeUpOperations();
const operations = listOperations(document);
const server = createServer(async (request, response) => {
  const { method, url, headers } = request;
  const { "x-api-key": key, authorization } = headers;
  response.end(JSON.stringify({ call: `${method} ${url}`, key, authorization, body: await text(request) }));
});

beforeAll(async () => {
  await once(server.listen(0, "127.0.0.1"), "listening");
});
afterAll(() => server.close());

/** Runs a sample as a reader does, and gives back what arrived. */
async function run(operationId: string, values = {}): Promise<unknown> {
  const operation = operations.find((one) => one.operationId === operationId);
  const address = server.address();
  if (operation === undefined || address === null || typeof address === "string") return undefined;
  const sample = curlSample(document, operation, values);
  const env = {
    NO_PROXY: "127.0.0.1",
    ...process.env,
    API_URL: `http://127.0.0.1:${address.port}/v1`,
    API_KEY: "key",
    TOKEN: "Atza|1",
  };
  const { stdout } = await promisify(execFile)("sh", ["-c", sample], { env });
  return JSON.parse(stdout);
}

const calls = {
  getAlbum: "GET /v1/albums/B0064UPU4G",
  getAlbums: "GET /v1/albums?ids=B0064UPU4G,B00D3PLC1K",
  listLibraryAlbums: "GET /v1/me/library/albums?limit=20",
  addLibraryAlbum: "PUT /v1/me/library/albums/B0064UPU4G",
  removeLibraryAlbum: "DELETE /v1/me/library/albums/B0064UPU4G",
  listPlaylists: "GET /v1/me/playlists?limit=20&mood=wild%20%26%20free",
};

for (const [operationId, call] of Object.entries(calls))
  test(`the sample of ${operationId} sends ${call} with key and token`, async () => {
    expect(await run(operationId)).toEqual({ call, key: "key", authorization: "Bearer Atza|1", body: "" });
  });

test("a sample sends the body of the example, quotes included", async () => {
  expect(await run("addPlaylist")).toMatchObject({
    call: "POST /v1/me/playlists",
    body: `{"name":"Rock 'n' roll"}`,
  });
});

test("values go before examples, and what a shell would read is encoded", async () => {
  expect(await run("getAlbum", { id: 'a/"$HOME`' })).toMatchObject({
    call: "GET /v1/albums/a%2F%22%24HOME%60",
  });
});
