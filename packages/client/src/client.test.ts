import { describe, expect, test } from "vitest";
import { ForbiddenError, isApiError, isForbiddenError } from "./api-error.ts";
import { createClient } from "./client.ts";
import { BASE_URL, json, type Reply, rejection, stubApi } from "./testing/stub-api.ts";

const ID = "B0064UPU4G";

function music(reply: Reply) {
  const { fetch, requests } = stubApi(reply);
  return { requests, music: createClient({ baseUrl: BASE_URL, apiKey: "key", token: "t", fetch }) };
}

describe("the façade", () => {
  test("gives what it is asked for, out of its wrapping", async () => {
    const album = { id: ID, title: "Discovery" };
    const page = { edges: [], pageInfo: { hasNextPage: false } };
    const change = { saveState: "SAVED" };
    const paths: Record<string, unknown> = {
      [`GET /v1/albums/${ID}`]: { album },
      "GET /v1/albums": { albums: [album] },
      "GET /v1/me/library/albums": { user: { id: "u", libraryAlbums: page } },
      [`PUT /v1/me/library/albums/${ID}`]: { saveAlbum: change },
      [`DELETE /v1/me/library/albums/${ID}`]: { removeAlbum: change },
    };
    const { music: api } = music(({ method, url }) =>
      json({ data: paths[`${method} ${new URL(url).pathname}`] }),
    );
    expect(await api.albums.get(ID)).toEqual(album);
    expect(await api.albums.getMany([ID])).toEqual([album]);
    expect(await api.library.albums.list({ limit: 1 })).toEqual(page);
    expect(await api.library.albums.add(ID)).toEqual(change);
    expect(await api.library.albums.remove(ID)).toEqual(change);
  });

  test("passes options of the call on", async () => {
    const { music: api, requests } = music(json({ data: { album: { id: ID } } }));
    await api.albums.get(ID, { headers: { "accept-language": "fr-fr" } });
    expect(requests[0]?.headers.get("accept-language")).toBe("fr-fr");
    const aborted = rejection(api.albums.get(ID, { signal: AbortSignal.abort() }));
    expect(await aborted).toMatchObject({ code: "ABORTED" });
  });

  test("throws what the API answered with", async () => {
    const details = {
      status: "403",
      code: "ACCESS_DENIED",
      message: "The token lacks music::library.",
      url: "https://music.amazon.com/",
      reference: "r1",
      payload: { internalCode: "MISSING_SCOPE", requiredScopes: ["music::library"] },
    };
    const error = await rejection(music(json({ error: details }, 403)).music.library.albums.add(ID));
    expect(error).toBeInstanceOf(ForbiddenError);
    expect(error).toMatchObject({
      ...details,
      status: 403,
      name: "ForbiddenError",
      operation: "addLibraryAlbum",
      attempts: 1,
    });
    expect(isApiError(error) && error.response.status).toBe(403);
    expect(isForbiddenError(error) && error.missingScopes).toEqual(["music::library"]);
  });

  test.each([
    [{}, "data.user.libraryAlbums"],
    [{ user: null }, "data.user.libraryAlbums"],
    [{ user: { libraryAlbums: null } }, "data.user.libraryAlbums"],
  ])("throws when the answer %j lacks what was asked for", async (data, lacking) => {
    const error = await rejection(music(json({ data })).music.library.albums.list());
    expect(error).toMatchObject({ name: "TransportError", code: "INVALID_ANSWER", status: 200 });
    expect(error).toHaveProperty(
      "message",
      expect.stringContaining(`answered 200 without ${lacking}: {"data":`),
    );
  });
});

test("the guard knows errors of another copy, and no others", () => {
  const copy = Object.assign(new Error("x"), { name: "ApiError", operation: "getAlbum", status: 404 });
  expect(isApiError(copy)).toBe(true);
  expect(isApiError(new Error("x"))).toBe(false);
});
