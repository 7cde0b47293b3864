import type { OpenApiDocument } from "@gatefold/spec";
import { expect, test } from "vitest";
import { document } from "../fuzz/testing/document.ts";
import { api, readSpecification, type SpecifiedResponse } from "./specification.ts";

function response(operationId: string, status: number): SpecifiedResponse {
  const operation = api.operations.find((each) => each.operationId === operationId);
  const found = operation?.responses.find((each) => each.status === status);
  if (!found) throw new Error(`${operationId} ${status} is not declared`);
  return found;
}

test("the examples of the specification pass", () => {
  const { checkBody } = response("getAlbum", 200);
  expect(checkBody?.({ data: { album: { id: "B0064UPU4G", duration: 3660.5 } } })).toEqual([]);
});

test("an invented field, a wrong type and a wrong format are seen, however deep they are", () => {
  const { checkBody } = response("getAlbum", 200);
  const track = { id: "B0064UPUDC", url: "not a link", lyrics: "" };
  const album = { id: "B0064UPU4G", title: 1, tracks: [track] };
  expect(checkBody?.({ data: { album }, extra: true }).toSorted()).toEqual([
    expect.stringContaining('must NOT have unevaluated properties {"unevaluatedProperty":"extra"}'),
    expect.stringContaining("/data/album/title must be string"),
    expect.stringContaining("/data/album/tracks/0 must NOT have unevaluated properties"),
    expect.stringContaining('/data/album/tracks/0/url must match format "uri"'),
  ]);
});

test("header fields are those that the response declares", () => {
  expect([...response("getAlbum", 200).headers.keys()]).toEqual(["X-Request-Id"]);
  expect([...response("addLibraryAlbum", 401).headers.keys()]).toEqual(["X-Request-Id", "WWW-Authenticate"]);
  const retryAfter = response("getAlbums", 429).headers.get("Retry-After");
  expect(retryAfter?.type).toBe("integer");
  expect(retryAfter?.check(-1)).not.toEqual([]);
});

test("fields of joined schemas are known together, and no others", () => {
  const joined: OpenApiDocument = JSON.parse(
    JSON.stringify(document).replace(
      '"Thing":{',
      '"Thing":{"allOf":[{"$ref":"#/components/schemas/ByYear"}],',
    ),
  );
  const [getThing] = readSpecification(joined).operations;
  const check = getThing?.responses.find(({ status }) => status === 200)?.checkBody;
  expect(check?.({ id: 1, kind: "year", year: 1990 })).toEqual([]);
  expect(check?.({ id: 1, kind: "year", year: 1990, colour: "red" })).toEqual([
    expect.stringContaining("colour"),
  ]);
});

test("parameters of a path are those of its operations, which may replace them", () => {
  const shared: OpenApiDocument = JSON.parse(JSON.stringify(document));
  Object.assign(shared.paths["/things"] ?? {}, {
    parameters: [
      { name: "a", in: "query", schema: { type: "string" } },
      { name: "b", in: "query", schema: { type: "string" } },
    ],
  });
  Object.assign(shared.paths["/things"]?.delete ?? {}, {
    parameters: [{ name: "b", in: "query", schema: { type: "integer" } }],
  });
  const operation = readSpecification(shared).operations.find(
    ({ operationId }) => operationId === "removeThings",
  );
  expect(operation?.parameters.map(({ name, schema }) => [name, schema["type"]])).toEqual([
    ["a", "string"],
    ["b", "integer"],
  ]);
});
