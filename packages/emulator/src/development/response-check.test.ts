import { type ApiResponse, createRouter, operations } from "@gatefold/server/extend";
import { describe, expect, test } from "vitest";
import { createEmulator } from "../emulator.ts";
import { responses } from "../generated/responses.ts";
import { ResponseError } from "./errors.ts";
import { checkResponse } from "./response-check.ts";

const ID = "B0064UPU4G";

/** What a caller gets, and what is reported, when the API answers `GET path` with this. */
async function check(answer: Partial<ApiResponse> & { json?: unknown }, path = `/v1/albums/${ID}`) {
  const errors: unknown[] = [];
  const { json = { data: { album: { id: ID } } }, ...others } = answer;
  const response: ApiResponse = {
    status: 200,
    headers: { "Content-Type": "application/json", "X-Request-Id": "request-1" },
    body: new TextEncoder().encode(JSON.stringify(json)),
    ...others,
  };
  const route = createRouter(operations)("GET", path);
  const { response: got } = checkResponse({ method: "GET", route }, response, (error) => errors.push(error));
  return { got, response, errors, body: JSON.parse(new TextDecoder().decode(got.body)) };
}

const error = (status: string, code: string) => ({ error: { status, code, message: "No.", reference: "1" } });
const album = (fields: object) => ({ json: { data: { album: { id: ID, ...fields } } } });

const bad: readonly [problem: string, answer: Parameters<typeof check>[0]][] = [
  ["the status 201 is not declared", { status: 201 }],
  ["the body is not JSON", { body: new TextEncoder().encode("{") }],
  ["the body is not JSON", { body: Uint8Array.of(0x22, 0xff, 0x22) }],
  ["the body must have required property 'data'", { json: {} }],
  ["/data/album must have required property 'id'", { json: { data: { album: {} } } }],
  ["/data/album/duration must be number", album({ duration: "3:20" })],
  ["/data/album/duration must be >= 0", album({ duration: -1 })],
  ['/data/album/url must match format "uri"', album({ url: "no link" })],
  ['/data/album/releaseDate must match format "date-time"', album({ releaseDate: "2001-03" })],
  ["/data/album/tracks/0/isrc must match pattern", album({ tracks: [{ id: ID, isrc: "GBDUW000005x" }] })],
  [
    "/error/code must be one of RESOURCE_NOT_FOUND, not THROTTLED",
    { status: 404, json: error("404", "THROTTLED") },
  ],
  ["/error/status must match pattern", { status: 404, json: error("OK", "RESOURCE_NOT_FOUND") }],
  ["Content-Type must be application/json, not text/html", { headers: { "Content-Type": "text/html" } }],
  [
    "the header Retry-After must be integer",
    {
      status: 429,
      json: error("429", "THROTTLED"),
      headers: { "Content-Type": "application/json", "Retry-After": "soon" },
    },
  ],
];

describe("a response that breaks the specification", () => {
  test.for(bad)("is reported and answered as INTERNAL: %s", async ([problem, answer]) => {
    const { got, errors, body } = await check(answer);
    expect(got.status).toBe(500);
    expect(body.error.code).toBe("INTERNAL");
    expect(body.error.message).toContain("The response to getAlbum breaks the specification");
    expect(body.error.message).toContain(problem);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toBeInstanceOf(ResponseError);
  });
});

const good: readonly [title: string, answer: Parameters<typeof check>[0], path?: string][] = [
  ["fields that the specification does not know", album({ mood: "good" })],
  [
    "every known field",
    album({ duration: 3660.5, url: "https://music.amazon.com/", releaseDate: "2001-03-07T05:00:00.000Z" }),
  ],
  ["a declared failure", { status: 404, json: error("404", "RESOURCE_NOT_FOUND") }],
  ["a failure of the transport", { status: 414, json: error("414", "URI_TOO_LONG") }],
  ["a path that is no operation", { status: 418, json: {} }, "/v1/nowhere"],
];

describe("passes", () => {
  test.for(good)("%s", async ([, answer, path]) => {
    const { got, response, errors } = await check(answer, path);
    expect(got).toBe(response);
    expect(errors).toEqual([]);
  });
});

test("a response that is declared without a body must have none", () => {
  const declared = { ...responses, getAlbum: { 204: { codes: [], headers: [] } } };
  const request = { method: "GET", route: createRouter(operations)("GET", `/v1/albums/${ID}`) };
  const answer = (body: string) => {
    const response = { status: 204, headers: {}, body: new TextEncoder().encode(body) };
    return checkResponse(request, response, () => {}, declared).response.status;
  };
  expect(answer("")).toBe(204);
  expect(answer("{}")).toBe(500);
});

test("a store that holds a bad album is caught, and named", async () => {
  const errors: unknown[] = [];
  const server = await createEmulator({ onError: (reason) => errors.push(reason) });
  const json = new TextEncoder().encode(`{"id":"${ID}","tracks":[{"title":"One More Time"}]}`);
  await server.store.catalog.put([{ id: ID, json }]);
  const headers = { "x-api-key": server.apiKey, authorization: `Bearer ${server.token}` };
  const response = await server.fetch(`http://gatefold.test/v1/albums?ids=${ID}`, { headers });
  expect(response.status).toBe(500);
  const { message, reference } = (await response.json()).error;
  expect(message).toBe(
    "The response to getAlbums breaks the specification: /data/albums/0/tracks/0 must have required property 'id'.",
  );
  expect(reference).toBe(response.headers.get("x-request-id"));
  expect(errors).toHaveLength(1);
});

test("responses are not checked by a server that was not told to", async () => {
  const server = await createEmulator({ validateResponses: false });
  await server.store.catalog.put([{ id: ID, json: new TextEncoder().encode("{}") }]);
  const headers = { "x-api-key": server.apiKey, authorization: `Bearer ${server.token}` };
  expect((await server.fetch(`http://gatefold.test/v1/albums/${ID}`, { headers })).status).toBe(200);
});
