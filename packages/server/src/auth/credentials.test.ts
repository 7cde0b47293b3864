import { expect, test } from "vitest";
import { operations } from "../generated/operations.ts";
import { ApiFailure } from "../http/failure.ts";
import {
  requireAccount,
  requireApiKey,
  requireBearer,
  requireProfile,
  requireScopes,
  requireToken,
} from "./credentials.ts";

const request = (headers: Record<string, string>) => ({
  method: "GET",
  path: "/v1/albums",
  query: "",
  header: (name: string) => headers[name],
  hasBody: false,
});

function codeOf(work: () => unknown) {
  try {
    work();
  } catch (error) {
    if (error instanceof ApiFailure) return error.failure.code;
    throw error;
  }
  return undefined;
}

test("the key is the value of x-api-key", () => {
  expect(requireApiKey(request({ "x-api-key": "key" }))).toBe("key");
  expect(codeOf(() => requireApiKey(request({})))).toBe("NO_X_API_KEY");
  expect(codeOf(() => requireApiKey(request({ "x-api-key": "" })))).toBe("NO_X_API_KEY");
});

test("a profile is good until it is revoked", () => {
  const profile = { apiKey: "key", name: "", createdAt: "", revokedAt: null };
  expect(codeOf(() => requireProfile("key", profile))).toBeUndefined();
  expect(codeOf(() => requireProfile("key", undefined))).toBe("INVALID_CLIENT_ID");
  expect(codeOf(() => requireProfile("key", { ...profile, revokedAt: "2026-01-02" }))).toBe(
    "INVALID_CLIENT_ID",
  );
});

test.for(["Bearer abc", "bearer abc", "BEARER abc", "  Bearer   abc  ", "Bearer\tabc"])(
  "%j holds the token abc",
  (authorization) => {
    expect(requireBearer(request({ authorization }))).toBe("abc");
  },
);

test("what follows the type is the token, all of it", () => {
  expect(requireBearer(request({ authorization: "Bearer abc def" }))).toBe("abc def");
});

test.for([
  ["", "INVALID_AUTH_TYPE"],
  ["   ", "INVALID_AUTH_TYPE"],
  ["abc", "INVALID_AUTH_TYPE"],
  ["Basic abc", "INVALID_AUTH_TYPE"],
  ["Bearerabc", "INVALID_AUTH_TYPE"],
  ["Bearer", "INVALID_AUTH_TOKEN"],
  ["bearer   ", "INVALID_AUTH_TOKEN"],
] as const)("%j is refused with %s", ([authorization, code]) => {
  expect(codeOf(() => requireBearer(request({ authorization })))).toBe(code);
});

test("a token without its type is not repeated", () => {
  const work = () => requireBearer(request({ authorization: "eyJhbGciOiJFUzI1NiJ9.secret" }));
  expect(work).toThrow("The Authorization header does not begin with a type");
  expect(work).not.toThrow("secret");
});

test("any one of an operation's alternatives is enough", () => {
  const withScopes = (...scopes: string[]) => ({ userId: "ada", scopes: new Set(scopes), expiresAtMs: 0 });
  const list = (...scopes: string[]) => requireScopes(withScopes(...scopes), operations.listLibraryAlbums);
  expect(codeOf(() => list("music::library:read"))).toBeUndefined();
  expect(codeOf(() => list("music::library::read"))).toBeUndefined();
  expect(codeOf(() => list("music::library", "music::catalog"))).toBeUndefined();
  expect(codeOf(() => list())).toBe("ACCESS_DENIED");
  expect(codeOf(() => list("music::librar", "music::library::read2"))).toBe("ACCESS_DENIED");
  const add = () => requireScopes(withScopes("music::library:read"), operations.addLibraryAlbum);
  expect(codeOf(add)).toBe("ACCESS_DENIED");
});

test("of an alternative every scope is needed", () => {
  const both = { ...operations.getAlbum, scopes: [["music::catalog", "music::profile"]] };
  const principal = { userId: "ada", scopes: new Set(["music::catalog"]), expiresAtMs: 0 };
  expect(codeOf(() => requireScopes(principal, both))).toBe("ACCESS_DENIED");
});

test("the reason why a token is bad goes on to the caller", () => {
  const work = () => requireToken({ problem: "The access token is malformed." });
  expect(work).toThrow("The access token is malformed.");
  expect(codeOf(work)).toBe("INVALID_ACCESS_TOKEN");
});

test("a user without an account is told where to get one", () => {
  expect(codeOf(() => requireAccount("ada", true))).toBeUndefined();
  expect(() => requireAccount("ada", false)).toThrow('The user "ada" has no music account.');
});
