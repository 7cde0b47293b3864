import { describe, expect, test } from "vitest";
import { createClient } from "./client.ts";
import {
  getAlbum,
  getAlbumOperation as albumOperation,
  listLibraryAlbums,
  listLibraryAlbumsOperation as listOperation,
} from "./generated/operations.ts";
import type { CallOptions, TransportOptions } from "./options.ts";
import { albumId, catalogApi } from "./testing/catalog-api.ts";
import { BASE_URL, json, rejection, stubApi } from "./testing/stub-api.ts";
import { createTransport } from "./transport.ts";

const ID = "B0064UPU4G";
const ABSENT = [null, undefined];

/** Options as JSON, a form or a database has them, which types can't keep out. */
const withAll = <Options extends object>(names: readonly string[], value: unknown): Options =>
  Object.fromEntries(names.map((name) => [name, value])) as Options;

const callOptions = (value: unknown) =>
  withAll<CallOptions>(["signal", "timeoutMs", "idleTimeoutMs", "headers", "retry"], value);

describe.each(ABSENT)("%s is absent", (absent) => {
  test("as a parameter and a cursor", async () => {
    const api = stubApi(json({ data: {} }));
    const transport = api.transport();
    const none = withAll<Parameters<typeof listLibraryAlbums>[1] & object>(
      ["limit", "cursor", "albumIds"],
      absent,
    );
    await listLibraryAlbums(transport, none);
    await transport.call<unknown>({ ...listOperation, query: ["cursor"] }, { cursor: absent });
    expect(api.requests.map(({ url }) => new URL(url).search)).toEqual(["", ""]);
  });

  test("as parameters, details and options of the façade", async () => {
    const { music, lines } = catalogApi({ entries: 3 });
    const query = withAll<{ limit?: number; details?: false }>(
      ["limit", "cursor", "albumIds", "details"],
      absent,
    );
    const options = { ...callOptions(absent), ...withAll<object>(["dedupe", "batch", "prefetch"], absent) };
    await Promise.all([music.library.albums.list(query, options), music.library.albums.list()]);
    await Promise.all([music.albums.get(albumId(1), options), music.albums.get(albumId(2))]);
    expect(await music.library.albums.has(albumId(1), options)).toBe(true);
    await music.albums.getMany([albumId(1)], options);
    // Not for programs in TypeScript.
    await music.library.albums.list(absent as never, absent as never);
    expect(lines).toEqual([
      "GET /me/library/albums",
      `GET /albums?ids=${albumId(1)},${albumId(2)}`,
      `GET /me/library/albums?albumIds=${albumId(1)}`,
      `GET /albums?ids=${albumId(1)}`,
      "GET /me/library/albums",
    ]);
  });

  test("as a header", async () => {
    const api = stubApi(json({ data: {} }));
    const transport = api.transport({ headers: { "x-a": absent, "x-b": "1" } });
    await getAlbum(transport, { id: ID }, { headers: { "x-b": absent, "x-c": absent } });
    const [request] = api.requests;
    expect([request?.headers.has("x-a"), request?.headers.get("x-b"), request?.headers.has("x-c")]).toEqual([
      false,
      "1",
      false,
    ]);
  });

  test("as an option of a call, and inside of its retries", async () => {
    const api = stubApi(json({ error: { code: "INTERNAL" } }, 500));
    const transport = api.transport({ random: () => 0, retry: { maxAttempts: 2 } });
    await getAlbum(transport, { id: ID }, callOptions(absent));
    const retry = withAll<NonNullable<TransportOptions["retry"]> & object>(
      ["maxAttempts", "maxRetryAfterMs"],
      absent,
    );
    await getAlbum(transport, { id: ID }, { retry });
    expect(api.requests).toHaveLength(4);
  });

  test("as an option of a transport or a client", async () => {
    const urls: string[] = [];
    const fetch = async (url: string) => {
      urls.push(url);
      return json({ data: { album: { id: ID } } });
    };
    const names = [
      "baseUrl",
      "headers",
      "timeoutMs",
      "idleTimeoutMs",
      "retry",
      "use",
      "clock",
      "random",
    ] as const;
    const hooks = ["onRequest", "onResponse", "onRetry"] as const;
    const options = {
      ...withAll<object>([...names, ...hooks], absent),
      apiKey: "key",
      token: "t",
      fetch,
    };
    await getAlbum(createTransport(options), { id: ID });
    const more = withAll<object>(["scopes", "batch", "dedupe"], absent);
    await createClient({ ...options, ...more }).albums.get(ID);
    expect(urls).toEqual(Array(2).fill(`https://api.music.amazon.dev/v1/albums/${ID}`));
  });

  test("where it is needed is refused", async () => {
    const api = stubApi(json({ data: {} }));
    const error = await rejection(api.transport().call({ ...albumOperation }, { id: absent }));
    expect(error).toMatchObject({ code: "INVALID_REQUEST", requestUrl: `${BASE_URL}/albums/{id}` });
    expect(api.requests).toEqual([]);
  });
});
