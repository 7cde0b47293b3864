import { createFinalURL, createQuerySerializer, defaultPathSerializer } from "openapi-fetch";
import { describe, expect, test } from "vitest";
import { addLibraryAlbumOperation, getAlbum, getAlbums } from "./generated/operations.ts";
import * as operations from "./generated/operations.ts";
import type { Operation } from "./operation.ts";
import { encodeRequest } from "./request.ts";
import { BASE_URL, json, rejection, stubApi } from "./testing/stub-api.ts";

describe("an id that can't be one", () => {
  test.each(["../me/albums?x=", "..", "%2e%2e", "", "b0064upu4g", "B0064UPU4G/tracks", "B0064UPU4G\n"])(
    "is refused before the request: %j",
    async (id) => {
      const api = stubApi(json({ data: {} }));
      const error = await rejection(getAlbum(api.transport(), { id }));
      expect(error).toMatchObject({ name: "TransportError", code: "INVALID_REQUEST" });
      expect(error).toHaveProperty(
        "message",
        expect.stringContaining(
          `getAlbum needs "id" that matches ^B0[0-9A-Z]{8}$, and got ${JSON.stringify(id)}`,
        ),
      );
      expect(api.requests).toEqual([]);
    },
  );

  test("is refused in a list where the list would lose it", async () => {
    const api = stubApi(json({ data: {} }));
    const error = await rejection(getAlbums(api.transport(), { ids: ["B0064UPU4G", ""] }));
    expect(error).toHaveProperty("message", expect.stringContaining('and got ""'));
    expect(api.requests).toEqual([]);
  });
});

describe("a parameter of the path without a pattern", () => {
  const operation: Operation = { ...addLibraryAlbumOperation, patterns: {} };

  test.each(["", ".", "..", "%2e", ".%2E", undefined, null])(
    "is refused where the URL would lose it: %j",
    (id) => {
      expect(() => encodeRequest(BASE_URL, operation, { id }, new Set())).toThrow(
        /^addLibraryAlbum needs "id", and got/,
      );
    },
  );

  test.each([
    ["a/b?c#d", "a%2Fb%3Fc%23d"],
    ["$& {id}", "%24%26%20%7Bid%7D"],
    ["ü,;+", "%C3%BC%2C%3B%2B"],
  ])("is escaped: %j", async (id, escaped) => {
    const api = stubApi(json({ data: {} }));
    await api.transport().call(operation, { id });
    expect(api.requests[0]?.url).toBe(`http://api.test/v1/me/library/albums/${escaped}`);
  });
});

test("all operations have the URL that openapi-fetch would build", () => {
  const values = {
    id: "B0064UPU4G",
    ids: ["B0064UPU4G", "B00D3PLC1K"],
    albumIds: ["B0064UPU4G"],
    limit: 5,
    cursor: "a&b=ü,",
  };
  const querySerializer = createQuerySerializer({ array: { style: "form", explode: false } });
  for (const operation of [
    operations.getAlbumOperation,
    operations.getAlbumsOperation,
    operations.listLibraryAlbumsOperation,
  ]) {
    const query = Object.fromEntries(
      Object.entries(values).filter(([name]) => operation.query.includes(name)),
    );
    const params = { path: { id: values.id }, query };
    const expected = createFinalURL(operation.path, {
      baseUrl: BASE_URL,
      params,
      querySerializer,
      pathSerializer: defaultPathSerializer,
    });
    expect(encodeRequest(BASE_URL, operation, values, new Set()).url).toBe(expected);
  }
});
