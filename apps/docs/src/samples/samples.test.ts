import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fixtureDocument, fixtureOperation } from "../../test/fixture.ts";
import { hasPython } from "../../test/snippets/python.ts";
import { samples } from "./samples.ts";

/** What arrived at the server. */
interface Arrived {
  readonly call: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const document = fixtureDocument();
const folder = mkdtempSync(join(tmpdir(), "gatefold-samples-"));
const arrived: Arrived[] = [];
const server = createServer(async (request, response) => {
  const { method, url, headers } = request;
  arrived.push({ call: `${method} ${url}`, headers, body: await text(request) });
  response.end(JSON.stringify({ data: {} }));
});

beforeAll(async () => {
  await once(server.listen(0, "127.0.0.1"), "listening");
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const PROGRAMS = {
  curl: ["sh", "sh"],
  fetch: ["mjs", process.execPath],
  python: ["py", "python3"],
} as const;

/** Runs a sample as a reader does, and gives back what arrived. */
async function run(operationId: string, language: keyof typeof PROGRAMS): Promise<Arrived | undefined> {
  const sample = samples(document, fixtureOperation(operationId)).find(({ id }) => id === language);
  const address = server.address();
  if (sample === undefined || address === null || typeof address === "string") return undefined;
  const [extension, program] = PROGRAMS[language];
  const file = join(folder, `${operationId}.${extension}`);
  writeFileSync(file, sample.code);
  const env = {
    NO_PROXY: "127.0.0.1",
    ...process.env,
    API_URL: `http://127.0.0.1:${address.port}/v1`,
    API_KEY: "key",
    TOKEN: "Atza|1",
  };
  await promisify(execFile)(program, [file], { env });
  return arrived.pop();
}

const MIXTAPE = {
  name: "Rock 'n' \"roll\" \\ `$HOME` ♫ ünï 😀\nsecond line",
  public: true,
  tracks: [
    // biome-ignore lint/suspicious/noTemplateCurlyInString: text that must arrive as it is
    { id: "B000000001", rating: 4.5, labels: ["<b>&amp;</b>", "{{x}}", "${y}", "%20"] },
    { id: "B000000002", rating: null },
  ],
};

const FORM = new URLSearchParams([
  ["stars", "5"],
  ["note", "Rock 'n' roll & \"more\"=100 %\nünï"],
  ["tags", "a b"],
  ["tags", "c"],
  ["moods", "x,y"],
]);

interface Expected {
  readonly call: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly form?: URLSearchParams;
}

const EXPECTED: Readonly<Record<string, Expected>> = {
  getAlbum: { call: "GET /v1/albums/B0064UPU4G" },
  getAlbums: { call: "GET /v1/albums?ids=B0064UPU4G,B00D3PLC1K" },
  listLibraryAlbums: { call: "GET /v1/me/library/albums?limit=20" },
  addLibraryAlbum: { call: "PUT /v1/me/library/albums/B0064UPU4G" },
  removeLibraryAlbum: { call: "DELETE /v1/me/library/albums/B0064UPU4G" },
  listMixtapes: { call: "GET /v1/me/mixtapes?limit=20&mood=wild%20%26%20free" },
  addMixtape: { call: "POST /v1/me/mixtapes", json: { name: "Rock 'n' roll" } },
  replaceMixtape: {
    call: "PUT /v1/me/mixtapes/1?dry-run=false",
    headers: { "idempotency-key": '6f1c"$HOME!', cookie: "session=a%20b%3Bc" },
    json: MIXTAPE,
  },
  removeTracks: {
    call: "DELETE /v1/me/mixtapes/a%2F%22%24HOME%60/tracks",
    json: { ids: ["text"] },
  },
  rateTheMixtape: { call: "PUT /v1/me/mixtapes/1/rating", form: FORM },
  searchMoods: {
    call: "POST /v1/search/moods?markets=DE%20US",
    json: { query: "hello", limit: 2, filters: { genre: "pop" } },
  },
};

for (const [operationId, { call, headers = {}, json, form }] of Object.entries(EXPECTED))
  describe(`the samples of ${operationId}`, () => {
    for (const language of ["curl", "fetch", "python"] as const)
      test.skipIf(language === "python" && !hasPython)(`${language} sends ${call}`, async () => {
        const found = await run(operationId, language);
        expect(found?.call).toBe(call);
        expect(found?.headers).toMatchObject({
          ...headers,
          "x-api-key": "key",
          authorization: "Bearer Atza|1",
        });
        const [type = ""] = (found?.headers["content-type"] ?? "").split(";");
        if (json !== undefined)
          expect({ type, body: JSON.parse(found?.body ?? "") }).toEqual({
            type: "application/json",
            body: json,
          });
        else if (form) {
          expect(type).toBe("application/x-www-form-urlencoded");
          expect([...new URLSearchParams(found?.body)]).toEqual([...form]);
        } else expect(found?.body).toBe("");
      });
  });

test("an operation without credentials is sampled without them, with its own media type", async () => {
  const found = await run("changeMixtape", "curl");
  expect(found).toMatchObject({
    call: "PATCH /v1/me/mixtapes/1?tags=calm&tags=wild%20%26%20free",
    headers: { "if-match": '"v1"', "content-type": "application/merge-patch+json" },
    body: '{"kind":"spans","spans":[[1,2],[3]]}',
  });
  expect(found?.headers).not.toHaveProperty("authorization");
});
