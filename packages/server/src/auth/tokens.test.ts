import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { beforeAll, describe, expect, test } from "vitest";
import { memoryStore } from "../storage/memory/memory-store.ts";
import type { Store } from "../storage/store.ts";
import { createTokenService, type TokenService } from "./tokens.ts";

const USER = "6ozjgidgbvjdv3j6dd5jm7ipom";
const REQUEST = { userId: USER, scopes: ["music::catalog", "music::library"], expiresInSeconds: 60 };
const CHANGED = { problem: "The access token was not signed by this server, or was changed." };
const MALFORMED = { problem: "The access token is malformed." };

let nowMs = Date.UTC(2026, 0, 2, 3, 4, 5, 678);
let store: Store;
let tokens: TokenService;
beforeAll(async () => {
  store = memoryStore();
  tokens = await createTokenService(store, () => nowMs);
});

function part(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

/** A token with claims of one's choice, under the server's own key. */
async function signed(
  claims: Record<string, unknown>,
  header: Record<string, unknown> = {},
): Promise<string> {
  const jwk = JSON.parse(new TextDecoder().decode(await store.accounts.getSecret("signing-key")));
  const key = await crypto.subtle.importKey("jwk", jwk, { name: "ECDSA", namedCurve: "P-256" }, false, [
    "sign",
  ]);
  return new SignJWT({
    sub: USER,
    scope: "",
    iss: "urn:gatefold",
    aud: "urn:gatefold:api",
    ...claims,
  })
    .setProtectedHeader({ alg: "ES256", typ: "at+jwt", ...header })
    .setExpirationTime(Math.floor(nowMs / 1000) + 60)
    .sign(key);
}

test("a token says who, what for and until when", async () => {
  const checked = await tokens.check(await tokens.issue(REQUEST));
  expect(checked).toMatchObject({
    userId: USER,
    scopes: new Set(["music::catalog", "music::library"]),
    expiresAtMs: Date.UTC(2026, 0, 2, 3, 5, 5),
  });
});

test("every service on the same store takes it, and none on another", async () => {
  const token = await tokens.issue(REQUEST);
  const [same, other] = await Promise.all(
    [store, memoryStore()].map((each) => createTokenService(each, () => nowMs)),
  );
  expect(await same?.check(token)).toMatchObject({ userId: USER });
  expect(await other?.check(token)).toEqual(CHANGED);
});

test("no two tokens are alike", async () => {
  expect(await tokens.issue(REQUEST)).not.toBe(await tokens.issue(REQUEST));
});

test("an expired token says since when", async () => {
  const token = await tokens.issue(REQUEST);
  nowMs += 60_000;
  const problem = "The access token expired at 2026-01-02T03:05:05.000Z; refresh it and try again.";
  expect(await tokens.check(token)).toEqual({ problem });
});

describe("a forged token", () => {
  test("without a signature is refused", async () => {
    const [, payload] = (await tokens.issue(REQUEST)).split(".");
    for (const alg of ["none", "None", "HS256", "RS256", "EdDSA"]) {
      const token = `${part({ alg, typ: "at+jwt" })}.${payload}.${alg.startsWith("n") ? "" : "AAAA"}`;
      expect(await tokens.check(token)).toEqual({ problem: "The access token is not signed with ES256." });
    }
  });

  test("of another key is refused", async () => {
    const { privateKey, publicKey } = await generateKeyPair("ES256");
    const jwk = await exportJWK(publicKey);
    const token = await new SignJWT({ scope: "music::catalog" })
      .setProtectedHeader({ alg: "ES256", typ: "at+jwt", jwk })
      .setSubject(USER)
      .setIssuer("urn:gatefold")
      .setAudience("urn:gatefold:api")
      .setExpirationTime(Math.floor(nowMs / 1000) + 60)
      .sign(privateKey);
    expect(await tokens.check(token)).toEqual(CHANGED);
  });

  test("with any character changed is refused", async () => {
    const token = await tokens.issue(REQUEST);
    for (let index = 0; index < token.length; index += 1) {
      if (token[index] === ".") continue;
      const changed = `${token.slice(0, index)}${token[index] === "A" ? "B" : "A"}${token.slice(index + 1)}`;
      // The last character of each part holds spare bits, which base64url does not count.
      if (Buffer.from(changed, "base64url").equals(Buffer.from(token, "base64url"))) continue;
      expect(await tokens.check(changed), `character ${index}`).toHaveProperty("problem");
    }
  });
});

test.for([
  ["another audience", { aud: "somebody" }, "aud"],
  ["another issuer", { iss: "https://www.amazon.com" }, "iss"],
  ["no user", { sub: undefined }, "sub"],
  ["no scopes", { scope: undefined }, "scope"],
] as const)("a token with %s says which claim is wrong", async ([, claims, claim]) => {
  const problem = `The access token is not for this API: its claim "${claim}" is missing or wrong.`;
  expect(await tokens.check(await signed(claims))).toEqual({ problem });
});

test("a token that is no access token is refused, such as an identity token", async () => {
  const problem = 'The access token is not for this API: its claim "typ" is missing or wrong.';
  expect(await tokens.check(await signed({}, { typ: "JWT" }))).toEqual({ problem });
});

test("a scope that is no text is refused", async () => {
  const problem = "The access token has claims of the wrong type.";
  expect(await tokens.check(await signed({ scope: ["music::catalog"] }))).toEqual({ problem });
});

test.for([
  "",
  ".",
  "..",
  "....",
  "a.b.c",
  "Atza|IwEBIA",
  "Atza|",
  "null",
  `${part(null)}.${part(null)}.AAAA`,
  `${part({ alg: 7 })}.${part({})}.AAAA`,
  "ü.ü.ü",
  "A".repeat(10_000),
])("%j is malformed", async (token) => {
  expect(await tokens.check(token)).toEqual(MALFORMED);
});
