import { expect, test } from "vitest";
import { specification } from "../spec/current.ts";
import { listServers, localServerUrl, oauthAddresses, operationsWithScope, scopeMeanings } from "./access.ts";
import { listOperations } from "./operations.ts";

const operations = listOperations(specification);

test("every scope of an operation has a meaning", () => {
  const meanings = scopeMeanings(specification);
  const scopes = operations
    .flatMap(({ security }) => security ?? [])
    .flatMap(({ loginWithAmazon }) => loginWithAmazon ?? []);
  expect(scopes.filter((scope) => !meanings.has(scope))).toEqual([]);
});

test("music::library alone allows reading and writing the library", () => {
  const allowed = operationsWithScope(operations, "music::library").map(({ operationId }) => operationId);
  expect(allowed).toEqual(
    expect.arrayContaining(["listLibraryAlbums", "addLibraryAlbum", "removeLibraryAlbum"]),
  );
  expect(allowed).not.toContain("getAlbum");
});

test("variables of a server have their defaults", () => {
  expect(localServerUrl(specification)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v1$/);
});

test("a specification without a server on this machine is refused", () => {
  const remote = { ...specification, servers: specification.servers.slice(0, 1) };
  expect(listServers(remote)).toHaveLength(1);
  expect(() => localServerUrl(remote)).toThrow("The specification lists no server on 127.0.0.1.");
});

test("an address that serves two purposes is listed once", () => {
  expect(oauthAddresses(specification)).toEqual([
    { purpose: "Authorize", url: "https://www.amazon.com/ap/oa" },
    { purpose: "Token", url: "https://api.amazon.com/auth/o2/token" },
  ]);
});
