import { METHODS as NODE_METHODS } from "node:http";
import { expect, test } from "vitest";
import { METHODS } from "./fetch-handler.ts";
import { readTarget } from "./request-target.ts";

test.for([
  ["/v1/albums/B0064UPU4G", "/v1/albums/B0064UPU4G", ""],
  ["/v1/albums?ids=a,b&limit=1", "/v1/albums", "ids=a,b&limit=1"],
  ["/v1//albums/", "/v1//albums/", ""],
  ["/?", "/", ""],
  ["/??", "/", "?"],
  ["/v1/./albums/../me", "/v1/me", ""],
  ["/v1/%2e%2E/albums", "/albums", ""],
  ["/v1\\albums", "/v1/albums", ""],
  ["/v1/albums#tracks?x", "/v1/albums", ""],
  ["/v1/albums/%2F%zz", "/v1/albums/%2F%zz", ""],
  ['/"<>?q="<>\'', "/%22%3C%3E", "q=%22%3C%3E%27"],
  ["//evil.example/v1", "//evil.example/v1", ""],
  ["http://localhost:4800/v1/albums?ids=a", "/v1/albums", "ids=a"],
  ["HTTPS://EXAMPLE.COM", "/", ""],
  ["http://example.com?ids=a", "/", "ids=a"],
  ["http://", "http://", ""],
  ["*", "*", ""],
  ["example.com:443", "example.com:443", ""],
])("reads %s", ([target = "", path, query]) => {
  expect(readTarget(target)).toEqual({ path, query });
});

test("both carriers know the methods of Node", () => {
  expect(NODE_METHODS.filter((method) => !METHODS.has(method))).toEqual([]);
});
