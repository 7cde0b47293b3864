import { describe, expect, test } from "vitest";
import { getAlbum, getAlbums, listLibraryAlbums, removeLibraryAlbum } from "./generated/operations.ts";
import { json, rejection, stubApi, TOKEN } from "./testing/stub-api.ts";
import { createTransport } from "./transport.ts";

const ID = "B0064UPU4G";

describe("a request", () => {
  test("carries method, URL, key and token", async () => {
    const api = stubApi(json({ data: { removeAlbum: {} } }));
    await removeLibraryAlbum(api.transport(), { id: ID });
    const [request] = api.requests;
    expect(request?.method).toBe("DELETE");
    expect(request?.url).toBe(`http://api.test/v1/me/library/albums/${ID}`);
    expect(request?.headers.get("x-api-key")).toBe("amzn1.application.1");
    expect(request?.headers.get("authorization")).toBe(`Bearer ${TOKEN}`);
    expect(request?.headers.get("accept")).toBe("application/json");
    expect(request?.headers.has("content-type")).toBe(false);
  });

  test("goes to Amazon when no base URL is given", async () => {
    const api = stubApi(json({ data: {} }));
    await getAlbum(createTransport({ apiKey: "key", token: "t", fetch: api.fetch }), { id: ID });
    expect(api.requests[0]?.url).toBe(`https://api.music.amazon.dev/v1/albums/${ID}`);
  });

  test("tolerates slashes at the end of the base URL", async () => {
    const api = stubApi(json({ data: {} }));
    await getAlbum(api.transport({ baseUrl: "http://api.test/v1//" }), { id: ID });
    expect(api.requests[0]?.url).toBe(`http://api.test/v1/albums/${ID}`);
  });

  test("separates lists by commas and leaves out what is undefined", async () => {
    const api = stubApi(json({ data: {} }));
    await getAlbums(api.transport(), { ids: [ID, "B00D3PLC1K"] });
    await listLibraryAlbums(api.transport(), { limit: 20, cursor: undefined });
    await listLibraryAlbums(api.transport());
    expect(api.requests.map(({ url }) => new URL(url).search)).toEqual([
      `?ids=${ID},B00D3PLC1K`,
      "?limit=20",
      "",
    ]);
  });

  test("sends an empty filter, for leaving it out would list everything", async () => {
    const api = stubApi(json({ data: {} }));
    await listLibraryAlbums(api.transport(), { albumIds: [] });
    expect(new URL(api.requests[0]?.url ?? "").search).toBe("?albumIds=");
  });

  test("escapes values in the query", async () => {
    const api = stubApi(json({ data: {} }));
    await listLibraryAlbums(api.transport(), { cursor: "a&limit=1#é," });
    const url = new URL(api.requests[0]?.url ?? "");
    expect([...url.searchParams]).toEqual([["cursor", "a&limit=1#é,"]]);
  });

  test("has the transport's headers and those of the call, which win", async () => {
    const api = stubApi(json({ data: {} }));
    const transport = api.transport({ headers: { "Accept-Language": "de-de", "x-app": "1" } });
    await getAlbum(transport, { id: ID }, { headers: { "accept-language": "ja-jp" } });
    expect(api.requests[0]?.headers.get("accept-language")).toBe("ja-jp");
    expect(api.requests[0]?.headers.get("x-app")).toBe("1");
  });

  test("asks the token function anew", async () => {
    const api = stubApi(json({ data: {} }));
    let count = 0;
    const transport = api.transport({ token: async () => `token-${++count}` });
    await getAlbum(transport, { id: ID });
    await getAlbum(transport, { id: ID });
    const tokens = api.requests.map(({ headers }) => headers.get("authorization"));
    expect(tokens).toEqual(["Bearer token-1", "Bearer token-2"]);
  });
});

describe("a base URL", () => {
  test.each(["http://user:pass@api.test/v1", "http://api.test/v1?a=b", "http://api.test/v1#a"])(
    "is refused at once as %s",
    (baseUrl) => {
      expect(() => createTransport({ baseUrl, apiKey: "key", token: "t" })).toThrow(
        /^baseUrl takes no query/,
      );
    },
  );

  test("that is none fails the call", async () => {
    const error = await rejection(
      getAlbum(stubApi(json({})).transport({ baseUrl: "localhost" }), { id: ID }),
    );
    expect(error).toMatchObject({
      name: "TransportError",
      code: "INVALID_REQUEST",
      requestUrl: "localhost/albums/{id}",
    });
  });
});

describe("a result", () => {
  test("is the payload and the response", async () => {
    const { data, error, response } = await getAlbum(
      stubApi(json({ data: { album: { id: ID, new: 1 } } })).transport(),
      { id: ID },
    );
    expect(data).toEqual({ album: { id: ID, new: 1 } });
    expect(error).toBeUndefined();
    expect(response.status).toBe(200);
  });

  test("is the error that the API answered with", async () => {
    const details = { status: "404", code: "RESOURCE_NOT_FOUND", message: "No album.", reference: "r1" };
    const { data, error, response } = await getAlbum(stubApi(json({ error: details }, 404)).transport(), {
      id: ID,
    });
    expect(data).toBeUndefined();
    expect(error).toMatchObject({ ...details, status: 404, name: "NotFoundError" });
    expect(response.status).toBe(404);
  });

  test("keeps the code of an error that lacks status and message", async () => {
    const { error } = await getAlbum(stubApi(json({ error: { code: "NEW_CODE" } }, 418)).transport(), {
      id: ID,
    });
    expect(error).toMatchObject({ name: "ApiError", status: 418, code: "NEW_CODE", message: "NEW_CODE" });
  });
});
