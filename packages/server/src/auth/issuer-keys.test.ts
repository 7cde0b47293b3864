import { jwtVerify } from "jose";
import { expect, test } from "vitest";
import { createRandom } from "@gatefold/test-helpers/random";
import { createKey, type IssuerKey, signToken, startIssuer, type TestIssuer } from "../testing/issuer.ts";
import { COOLDOWN_MS, createIssuerKeys, type IssuerKeysOptions, MAX_AGE_MS } from "./issuer-keys.ts";

const [first, second, third] = await Promise.all(["ES256", "RS256", "EdDSA"].map((alg) => createKey(alg)));
if (!first || !second || !third) throw new Error("a key is missing");

/** The keys of an issuer, with a clock that tests move, and what was logged. */
function reader({ issuer }: Pick<TestIssuer, "issuer">, options: Partial<IssuerKeysOptions> = {}) {
  const errors: string[] = [];
  const time = { nowMs: 0 };
  const keys = createIssuerKeys({
    issuer,
    onError: ({ message }) => errors.push(message),
    nowMs: () => time.nowMs,
    ...options,
  });
  /** "good", or why there is no key. */
  const find = async (key: IssuerKey) => {
    try {
      await jwtVerify(await signToken(key, { iss: issuer }), keys.find);
      return "good";
    } catch (error) {
      return error instanceof Error ? error.name : "no error";
    }
  };
  return { keys, time, errors, find };
}

const MISSING = "JWKSNoMatchingKey";
const METADATA = "/.well-known/openid-configuration";

test("keys are read once, however many ask at first", async () => {
  await using issuer = await startIssuer([first.publicJwk]);
  const { find } = reader(issuer);
  expect(await Promise.all([find(first), find(first), find(first)])).toEqual(["good", "good", "good"]);
  expect(issuer.requests).toEqual([METADATA, "/keys"]);
});

test("a new key is good at its first token, and one that is gone is refused when the keys are old", async () => {
  await using issuer = await startIssuer([first.publicJwk]);
  const { find, time } = reader(issuer);
  await find(first);
  time.nowMs += COOLDOWN_MS;
  issuer.keys = [first.publicJwk, second.publicJwk];
  expect(await find(second)).toBe("good");
  issuer.keys = [second.publicJwk];
  expect(await find(first)).toBe("good");
  time.nowMs += MAX_AGE_MS;
  expect([await find(first), await find(second)]).toEqual([MISSING, "good"]);
});

test("a flood of tokens with unknown keys costs the issuer one reading a cooldown", async () => {
  await using issuer = await startIssuer([first.publicJwk]);
  const { find, time } = reader(issuer);
  await find(first);
  const random = createRandom(7);
  for (let count = 0; count < 100; count += 1) {
    time.nowMs += random.below(2 * (COOLDOWN_MS / 100));
    const flood = [1, 2, 3].map((number) =>
      find({ ...first, publicJwk: { ...first.publicJwk, kid: `${count}.${number}` } }),
    );
    expect(new Set(await Promise.all(flood))).toEqual(new Set([MISSING]));
    expect(await find(first)).toBe("good");
  }
  expect(issuer.requests.length / 2).toBeLessThanOrEqual(1 + time.nowMs / COOLDOWN_MS);
});

test("while the issuer is away, keys that are known are good, and others are no verdict", async () => {
  await using issuer = await startIssuer([first.publicJwk]);
  const { find, time, errors } = reader(issuer);
  await find(first);
  issuer.answer = (_request, response) => response.writeHead(503).end() !== undefined;
  time.nowMs += MAX_AGE_MS;
  expect([await find(first), await find(second)]).toEqual(["good", "IssuerError"]);
  expect(errors).toEqual([
    `The keys of the issuer ${issuer.issuer} can't be read: ${issuer.issuer}${METADATA} answered 503, and ${issuer.issuer}/.well-known/oauth-authorization-server answered 503.`,
  ]);
  issuer.answer = undefined;
  issuer.keys = [second.publicJwk];
  expect([await find(first), await find(second)]).toEqual(["good", "IssuerError"]);
  time.nowMs += COOLDOWN_MS;
  expect([await find(second), await find(first)]).toEqual(["good", MISSING]);
});

test("an issuer that was away at first is tried again after the cooldown", async () => {
  await using issuer = await startIssuer([first.publicJwk]);
  const { find, time, errors, keys } = reader(issuer);
  issuer.answer = (request) => request.socket.destroy() !== undefined;
  await keys.load();
  expect(errors).toEqual([expect.stringMatching(/openid-configuration can't be reached/)]);
  issuer.answer = undefined;
  expect(await find(first)).toBe("IssuerError");
  time.nowMs += COOLDOWN_MS;
  expect(await find(first)).toBe("good");
});

test("an issuer that hangs makes a caller with a known key wait once", async () => {
  await using issuer = await startIssuer([first.publicJwk]);
  const { find, time, errors } = reader(issuer, { timeoutMs: 300 });
  await find(first);
  issuer.answer = () => true;
  time.nowMs += MAX_AGE_MS;
  expect(await find(first)).toBe("good");
  expect(errors).toEqual([expect.stringMatching("did not answer within 300 ms")]);
  time.nowMs += COOLDOWN_MS;
  // The next reading is under way, and is not waited for.
  expect(await find(first)).toBe("good");
  expect(errors).toHaveLength(1);
});

test("a body that never ends is cut off at the timeout", async () => {
  await using issuer = await startIssuer([first.publicJwk]);
  issuer.answer = (_request, response) => response.writeHead(200).write("{");
  const { find, errors } = reader(issuer, { timeoutMs: 300 });
  expect(await find(first)).toBe("IssuerError");
  expect(errors).toEqual([expect.stringMatching("did not answer within 300 ms")]);
});

test("where there is no metadata of OpenID Connect, OAuth's tells where the keys are", async () => {
  await using issuer = await startIssuer([first.publicJwk], "/tenant");
  const oauth = "/.well-known/oauth-authorization-server/tenant";
  issuer.answer = ({ url }, response) => {
    if (url !== oauth) return url !== "/keys" && response.writeHead(404).end() !== undefined;
    const body = { issuer: issuer.issuer, jwks_uri: new URL("/keys", issuer.issuer) };
    return response.end(JSON.stringify(body)) !== undefined;
  };
  expect(await reader(issuer).find(first)).toBe("good");
  expect(issuer.requests).toEqual([`/tenant${METADATA}`, oauth, "/keys"]);
});

test("keys at a given address need no metadata", async () => {
  await using issuer = await startIssuer([first.publicJwk]);
  expect(await reader(issuer, { jwksUrl: `${issuer.issuer}/keys` }).find(first)).toBe("good");
  expect(issuer.requests).toEqual(["/keys"]);
});

test.for([
  ["a redirect", 302, "", /answered 302/],
  ["no JSON", 200, "<html>", /didn't answer with JSON/],
  ["no object", 200, "null", /its metadata is of the issuer undefined/],
  [
    "another issuer",
    200,
    '{"issuer":"https://else.example.com"}',
    /its metadata is of the issuer "https:\/\/else/,
  ],
  ["too much", 200, " ".repeat(300_000), /answered more than 262144 bytes/],
] as const)("metadata with %s is refused", async ([, status, body, reason]) => {
  await using issuer = await startIssuer();
  issuer.answer = (_request, response) =>
    response.writeHead(status, { Location: "/keys" }).end(body) !== undefined;
  const { find, errors } = reader(issuer);
  expect(await find(first)).toBe("IssuerError");
  expect(errors).toEqual([expect.stringMatching(reason)]);
});

test.for(["http://keys.example.com", "ftp://127.0.0.1/keys", 7, undefined])(
  "metadata with the jwks_uri %j is refused",
  async (url) => {
    await using issuer = await startIssuer();
    issuer.answer = (_request, response) =>
      response.end(JSON.stringify({ issuer: issuer.issuer, jwks_uri: url })) !== undefined;
    const { find, errors } = reader(issuer);
    expect(await find(first)).toBe("IssuerError");
    expect(errors).toEqual([expect.stringMatching(/the jwks_uri .*, which must be an https address/)]);
  },
);

test.for(["{}", '{"keys":7}', '{"keys":["a"]}', "[]"])("the key set %s is refused", async (body) => {
  await using issuer = await startIssuer();
  issuer.answer = (_request, response) => response.end(body) !== undefined;
  const { find, errors } = reader(issuer, { jwksUrl: `${issuer.issuer}/keys` });
  expect(await find(first)).toBe("IssuerError");
  expect(errors).toEqual([expect.stringMatching("didn't answer with a JSON Web Key Set")]);
});

test("keys of a kind that is unknown don't harm the others", async () => {
  const unknown = [
    { kty: "XYZ", kid: "1" },
    { kty: "oct", k: "AAAA", kid: "2" },
    { kty: "EC", kid: "3" },
  ];
  await using issuer = await startIssuer([...unknown, third.publicJwk]);
  expect(await reader(issuer).find(third)).toBe("good");
});
