import { expect, test } from "vitest";
import { complaints, type DeclaredResponse, declaredResponses } from "./declared.ts";

function declared(operationId: string, status: number): DeclaredResponse {
  const found = declaredResponses.find((each) => each.operationId === operationId && each.status === status);
  if (!found) throw new Error(`${operationId} ${status} is not declared`);
  return found;
}

test("the examples of the specification pass", () => {
  const { checkBody } = declared("getAlbum", 200);
  expect(complaints(checkBody, { data: { album: { id: "B0064UPU4G", duration: 3660.5 } } })).toEqual([]);
});

test("an invented field, a wrong type and a wrong format are seen, however deep they are", () => {
  const { checkBody } = declared("getAlbum", 200);
  const track = { id: "B0064UPUDC", url: "not a link", lyrics: "" };
  const album = { id: "B0064UPU4G", title: 1, tracks: [track] };
  expect(complaints(checkBody, { data: { album }, extra: true })).toEqual([
    expect.stringContaining('must NOT have additional properties {"additionalProperty":"extra"}'),
    expect.stringContaining("/data/album/title must be string"),
    expect.stringContaining("/data/album/tracks/0 must NOT have additional properties"),
    expect.stringContaining('/data/album/tracks/0/url must match format "uri"'),
  ]);
});

test("header fields are those that the response declares", () => {
  expect([...declared("getAlbum", 200).headers.keys()]).toEqual(["X-Request-Id"]);
  expect([...declared("addLibraryAlbum", 401).headers.keys()]).toEqual(["X-Request-Id", "WWW-Authenticate"]);
  const retryAfter = declared("getAlbums", 429).headers.get("Retry-After");
  expect(retryAfter?.type).toBe("integer");
  expect(retryAfter?.check(-1)).toBe(false);
});
