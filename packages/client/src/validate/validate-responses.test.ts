import { describe, expect, test } from "vitest";
import { createClient } from "../client.ts";
import * as operations from "../generated/operations.ts";
import type { Operation } from "../operation.ts";
import { BASE_URL, json, rejection, stubApi } from "../testing/stub-api.ts";
import { type ResponseSchemas, responseSchemas, validateResponses } from "./validate-responses.ts";

const ID = "B0064UPU4G";

function music(answer: Response, schemas?: Partial<ResponseSchemas>) {
  const use = [validateResponses(schemas)];
  return createClient({ baseUrl: BASE_URL, apiKey: "key", token: "t", fetch: stubApi(answer).fetch, use });
}

describe("an answer", () => {
  test("as the specification has it passes, with unknown fields and values", async () => {
    const album = {
      id: ID,
      duration: 1.5,
      audioQualities: ["NEW"],
      tracks: [{ id: "x", new: {} }],
      new: [1],
    };
    expect(await music(json({ data: { album } })).albums.get(ID)).toEqual(album);
  });

  test.each([
    [{ album: { title: "Discovery" } }, "data.album.id is missing"],
    [{ album: [] }, "data.album must be an object, and is a list"],
    [{ album: { id: 5 } }, "data.album.id must be a string, and is a number"],
    [{ album: { id: ID, tracks: {} } }, "data.album.tracks must be a list, and is a object"],
    [
      { album: { id: ID, tracks: [{ id: ID }, { id: null }] } },
      "data.album.tracks.1.id must be a string, and is null",
    ],
  ])("that is not is refused: %j", async (data, problem) => {
    const error = await rejection(music(json({ data })).albums.get(ID));
    expect(error).toMatchObject({ name: "TransportError", code: "INVALID_ANSWER", operation: "getAlbum" });
    expect(error).toHaveProperty("message", expect.stringContaining(problem));
    expect(error).toHaveProperty("cause", [expect.objectContaining({ path: expect.any(Array) })]);
  });

  test("that is an error is left alone", async () => {
    const error = await rejection(music(json({ error: { code: "RESOURCE_NOT_FOUND" } }, 404)).albums.get(ID));
    expect(error).toMatchObject({ name: "NotFoundError" });
  });
});

test("a schema of one's own can take the place of ours, and change the payload", async () => {
  const upper: ResponseSchemas["getAlbum"] = {
    "~standard": {
      version: 1,
      vendor: "test",
      validate: async () => ({ value: { album: { id: ID, title: "CHANGED" } } }),
    },
  };
  const api = music(json({ data: { album: { id: ID } } }), { getAlbum: upper });
  expect((await api.albums.get(ID)).title).toBe("CHANGED");
});

test("every operation has a schema, and each follows Standard Schema", () => {
  const called = Object.keys(operations).flatMap((name) => name.match(/^.+(?=Operation$)/)?.[0] ?? []);
  expect(called).toContain("getAlbum");
  expect(Object.keys(responseSchemas).sort()).toEqual(called.sort());
  for (const [name, schema] of Object.entries(responseSchemas)) {
    expect(schema["~standard"]).toMatchObject({ version: 1, vendor: "gatefold" });
    // The payload of one is a list.
    const value = name === "searchAll" ? [{ id: "catalog", unknown: 1 }] : { unknown: 1 };
    expect(schema["~standard"].validate(value)).toEqual({ value });
  }
});

test("an operation without a schema, and an answer without a body, are not checked", async () => {
  const operation: Operation = { ...operations.getAlbumOperation, id: "own", noContent: true };
  const odd = stubApi(json({ data: { album: 5 } })).transport({ use: [validateResponses()] });
  expect((await odd.call(operation, { id: "B0064UPU4G" })).data).toEqual({ album: 5 });
  const empty = stubApi(new Response(null, { status: 204 })).transport({ use: [validateResponses()] });
  const { data, error } = await empty.call({ ...operation, id: "getAlbum" }, { id: "B0064UPU4G" });
  expect([data, error]).toEqual([undefined, undefined]);
});
