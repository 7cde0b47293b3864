import { generateKeyPairSync, sign } from "node:crypto";
import { SignJWT, UnsecuredJWT } from "jose";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isUserId } from "../domain/user-id.ts";
import { createKey, type IssuerKey, signToken, startIssuer, type TestIssuer } from "../testing/issuer.ts";
import { createIssuerVerifier, type IssuerOptions, type TokenVerifier } from "./issuers.ts";

const AUDIENCE = "https://api.example.com";
const ALL_KEYS = ["RS256", "ES256", "EdDSA", "PS256", "ES384"] as const;

let keys: Record<(typeof ALL_KEYS)[number] | "encryption", IssuerKey>;
let issuer: TestIssuer;
let other: TestIssuer;
let verify: TokenVerifier;
let nowMs = Date.now();

beforeAll(async () => {
  const [RS256, ES256, EdDSA, PS256, ES384] = await Promise.all(ALL_KEYS.map((alg) => createKey(alg)));
  const encryption = await createKey("ES256", { use: "enc" });
  if (!RS256 || !ES256 || !EdDSA || !PS256 || !ES384) throw new Error("a key is missing");
  keys = { RS256, ES256, EdDSA, PS256, ES384, encryption };
  issuer = await startIssuer(
    Object.values(keys).map(({ publicJwk }) => publicJwk),
    "/realms/music",
  );
  other = await startIssuer([ES256.publicJwk]);
  verify = createVerifier([options(issuer), options(other)]);
});
afterAll(async () => {
  await Promise.all([issuer[Symbol.asyncDispose](), other[Symbol.asyncDispose]()]);
});

function options({ issuer: name }: TestIssuer): IssuerOptions {
  return { issuer: name, audience: ["https://other.example.com", AUDIENCE] };
}

function createVerifier(issuers: readonly IssuerOptions[]): TokenVerifier {
  const own = async () => ({ problem: "checked by the server itself" });
  return createIssuerVerifier(issuers, own, {
    clock: () => nowMs,
    onError: (error) => expect.fail(String(error)),
  });
}

function token(claims: Record<string, unknown> = {}, header: Record<string, unknown> = {}, key = keys.ES256) {
  return signToken(key, { iss: issuer.issuer, aud: AUDIENCE, sub: "ada", ...claims }, header);
}

test.for(["RS256", "ES256", "EdDSA"] as const)("a token signed with %s is good", async (alg) => {
  expect(await verify(await token({ scope: "music::catalog music::library" }, {}, keys[alg]))).toEqual({
    userId: expect.toSatisfy(isUserId),
    newUserName: `ada (${issuer.issuer})`,
    scopes: new Set(["music::catalog", "music::library"]),
    issuedAtMs: expect.any(Number),
    expiresAtMs: expect.any(Number),
  });
});

test.for([
  [{ scope: "a b" }, ["a", "b"]],
  [{ scp: "a  b" }, ["a", "b"]],
  [{ scp: ["a", "b"] }, ["a", "b"]],
  [{ scope: "a", scp: ["b"] }, ["a"]],
  [{}, []],
] as const)("the claims %j hold the scopes %j", async ([claims, scopes]) => {
  expect(await verify(await token(claims))).toMatchObject({ scopes: new Set(scopes) });
});

test("the same subject is the same user each time, and another one at another issuer", async () => {
  const tokens = [
    await token(),
    await token(),
    await token({ iss: other.issuer }),
    await token({ sub: "bob" }),
  ];
  const checked = await Promise.all(tokens.map(verify));
  const [ada, again, elsewhere, bob] = checked.map((each) => "userId" in each && each.userId);
  expect(again).toBe(ada);
  expect(new Set([ada, elsewhere, bob]).size).toBe(3);
});

test("one audience of several is enough, on both sides", async () => {
  expect(await verify(await token({ aud: ["another", AUDIENCE] }))).toHaveProperty("userId");
});

test("a type of an access token, or none, is accepted", async () => {
  for (const typ of ["at+jwt", "application/at+jwt", "JWT", undefined]) {
    expect(await verify(await token({}, { typ }))).toHaveProperty("userId");
  }
});

test("clocks may differ by the tolerance", async () => {
  const nowSeconds = Math.floor(Date.now() / 1000);
  const claims = { nbf: nowSeconds + 20, exp: nowSeconds - 20 };
  const tolerant = await token(claims);
  const [lenient, strict] = [30, 10].map((clockToleranceSeconds) =>
    createVerifier([{ ...options(issuer), clockToleranceSeconds }]),
  );
  expect(await lenient?.(tolerant)).toMatchObject({ expiresAtMs: (nowSeconds + 10) * 1000 });
  expect(await strict?.(tolerant)).toEqual({ problem: "The access token is not valid yet." });
  const expired = await token({ exp: nowSeconds - 20 });
  expect(await strict?.(expired)).toEqual({
    problem: `The access token expired at ${new Date((nowSeconds - 20) * 1000).toISOString()}; refresh it and try again.`,
  });
});

test("a token that lives long has to be checked again after ten minutes", async () => {
  const bearer = await token({ exp: Math.floor(nowMs / 1000) + 86_400 });
  expect(await verify(bearer)).toMatchObject({ expiresAtMs: nowMs + 600_000 });
});

test("the time is the server's, which a test can move", async () => {
  const bearer = await token();
  nowMs += 3_600_000;
  expect(await verify(bearer)).toHaveProperty("problem", expect.stringMatching("expired at"));
  nowMs = Date.now();
});

test.for([
  ["another audience", { aud: "https://else.example.com" }, /claim "aud" is missing or wrong/],
  ["no audience", { aud: undefined }, /claim "aud" is missing or wrong/],
  ["no end", { exp: undefined }, /claim "exp" is missing or wrong/],
  ["an end that is no number", { exp: "tomorrow" }, /claim "exp" is missing or wrong/],
  ["no user", { sub: undefined }, /claim "sub" is missing or wrong/],
  ["an empty user", { sub: "" }, /"sub" that is not 1 to 255 printable characters/],
  ["a user that is no text", { sub: 7 }, /"sub" that is not 1 to 255 printable characters/],
  [
    "a user of too many characters",
    { sub: "a".repeat(256) },
    /"sub" that is not 1 to 255 printable characters/,
  ],
  ["control characters in the user", { sub: "a\u0000b" }, /"sub" that is not 1 to 255 printable characters/],
  ["scopes that are no texts", { scp: [7] }, /"scp" that holds no scopes/],
  ["a key that it is bound to", { cnf: { jkt: "x" } }, /bound to a key/],
] as const)("a token with %s is refused", async ([, claims, problem]) => {
  expect(await verify(await token(claims))).toEqual({ problem: expect.stringMatching(problem) });
});

test("a token of another type is refused, such as a logout token", async () => {
  const problem = 'The token is of type "logout+jwt", and no access token.';
  expect(await verify(await token({}, { typ: "logout+jwt" }))).toEqual({ problem });
});

test("a type that is no text is refused", async () => {
  expect(await verify(await token({}, { typ: 7 }))).toHaveProperty("problem");
});

test("an RSA key of fewer than 2048 bits is not used", async () => {
  const weak = generateKeyPairSync("rsa", { modulusLength: 1024 });
  const publicJwk = { ...weak.publicKey.export({ format: "jwk" }), kid: "weak", alg: "RS256", use: "sig" };
  await using weakIssuer = await startIssuer([publicJwk]);
  const parts = [
    { alg: "RS256", kid: "weak" },
    { iss: weakIssuer.issuer, aud: AUDIENCE, sub: "ada", exp: 4_102_444_800 },
  ];
  const text = parts.map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
  const signature = sign("sha256", Buffer.from(text), weak.privateKey).toString("base64url");
  expect(await createVerifier([options(weakIssuer)])(`${text}.${signature}`)).toEqual({
    problem: expect.stringMatching(/signed with a key of .* that can't be used: .*2048 bits/),
  });
});

test.for(["PS256", "ES384"] as const)("a token signed with %s is refused", async (alg) => {
  const problem = "The access token is not signed with RS256, ES256, EdDSA.";
  expect(await verify(await token({}, {}, keys[alg]))).toEqual({ problem });
});

test("an unsigned token is refused", async () => {
  const unsigned = new UnsecuredJWT({ iss: issuer.issuer, aud: AUDIENCE, sub: "ada" });
  const bearer = unsigned.setExpirationTime("1m").encode();
  expect(await verify(bearer)).toEqual({ problem: expect.stringMatching("not signed with RS256") });
});

test("the public key as the secret of an HMAC opens nothing", async () => {
  const { kid, n = "" } = keys.RS256.publicJwk;
  for (const secret of [n, JSON.stringify(keys.RS256.publicJwk)]) {
    const forged = await new SignJWT({ iss: issuer.issuer, aud: AUDIENCE, sub: "ada" })
      .setProtectedHeader({ alg: "HS256", ...(kid !== undefined && { kid }) })
      .setExpirationTime("1m")
      .sign(new TextEncoder().encode(secret));
    expect(await verify(forged)).toEqual({ problem: expect.stringMatching("not signed with RS256") });
  }
});

test("a key in the token itself is not used", async () => {
  const forger = await createKey("ES256");
  const jwk = forger.publicJwk;
  const problem = `The access token is signed with a key that ${issuer.issuer} doesn't have.`;
  expect(await verify(await token({}, { jwk, jku: `${other.issuer}/keys` }, forger))).toEqual({ problem });
  const stolenName = { kid: keys.ES256.publicJwk.kid, jwk };
  expect(await verify(await token({}, stolenName, forger))).toEqual({
    problem: `The access token was not signed by ${issuer.issuer}, or was changed.`,
  });
});

test("a key is used for its own algorithm, and only if it is for signatures", async () => {
  const problem = `The access token is signed with a key that ${issuer.issuer} doesn't have.`;
  expect(await verify(await token({}, { kid: keys.RS256.publicJwk.kid }))).toEqual({ problem });
  expect(await verify(await token({}, {}, keys.encryption))).toEqual({ problem });
});

test("the key of one issuer says nothing for another", async () => {
  const bearer = await token({ iss: other.issuer }, {}, keys.RS256);
  const problem = `The access token is signed with a key that ${other.issuer} doesn't have.`;
  expect(await verify(bearer)).toEqual({ problem });
});

test("a token that names no key is good if only one key can be meant", async () => {
  const one = await startIssuer([keys.EdDSA.publicJwk, keys.ES256.publicJwk]);
  const two = await startIssuer([keys.ES256.publicJwk, (await createKey("ES256")).publicJwk]);
  await using _one = one;
  await using _two = two;
  const verifyBoth = createVerifier([options(one), options(two)]);
  expect(await verifyBoth(await token({ iss: one.issuer }, { kid: undefined }))).toHaveProperty("userId");
  expect(await verifyBoth(await token({ iss: two.issuer }, { kid: undefined }))).toEqual({
    problem: `The access token doesn't say with which key of ${two.issuer} it is signed ("kid").`,
  });
});

test("a token of the server's own, or without an issuer, is for the server itself to check", async () => {
  const own = { problem: "checked by the server itself" };
  for (const iss of [undefined, "urn:gatefold", 7]) expect(await verify(await token({ iss }))).toEqual(own);
  for (const text of ["", "a.b.c", "Atza|x"]) expect(await verify(text)).toEqual(own);
});

test("a token of any other issuer is refused, and the issuer named", async () => {
  for (const iss of ["urn:else", "", `${issuer.issuer}/`, issuer.issuer.toUpperCase()]) {
    const problem = `The access token is of the issuer ${JSON.stringify(iss)}, which this server doesn't accept.`;
    expect(await verify(await token({ iss }))).toEqual({ problem });
  }
});

test.for([
  [{ issuer: "http://id.example.com" }, 'the issuer "http://id.example.com" is not an https address'],
  [{ issuer: "id.example.com" }, 'the issuer "id.example.com" is not an https address'],
  [{ issuer: "https://user:secret@id.example.com" }, "is not an https address"],
  [{ issuer: "https://id.example.com?tenant=1" }, "is not an https address without query and fragment"],
  [{ audience: "" }, "the issuer https://id.example.com needs an audience"],
  [{ audience: [] }, "the issuer https://id.example.com needs an audience"],
  [{ jwksUrl: "http://id.example.com/keys" }, '"http://id.example.com/keys", where the keys of'],
  [{ clockToleranceSeconds: 601 }, "the clock tolerance of https://id.example.com is not 0 to 600 seconds"],
  [{ clockToleranceSeconds: Number.NaN }, "is not 0 to 600 seconds"],
] as const)("the options %j are refused", ([changed, message]) => {
  const given = { issuer: "https://id.example.com", audience: AUDIENCE, ...changed };
  expect(() => createVerifier([given])).toThrow(message);
});

test("an issuer that is given twice is refused", () => {
  expect(() => createVerifier([options(issuer), options(issuer)])).toThrow("is given twice");
});
