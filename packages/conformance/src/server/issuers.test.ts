import { generateKeyPairSync, type KeyObject, randomUUID, sign } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { freePort } from "@gatefold/test-postgres";
import { expect, onTestFinished, test } from "vitest";
import { gatefold, serveForTest, tempDatabase } from "./command.ts";

const AUDIENCE = "https://music.example.com";

/** An issuer on this machine that signs tokens with ES256, and can change its key. */
async function startIssuer(port: number) {
  const newKey = () => ({ kid: randomUUID(), ...generateKeyPairSync("ec", { namedCurve: "P-256" }) });
  let key = newKey();
  const issuer = `http://127.0.0.1:${port}`;
  const server = createServer((request, response) => {
    const jwk = { ...key.publicKey.export({ format: "jwk" }), kid: key.kid, alg: "ES256", use: "sig" };
    const isMetadata = request.url === "/.well-known/openid-configuration";
    response.end(JSON.stringify(isMetadata ? { issuer, jwks_uri: `${issuer}/keys` } : { keys: [jwk] }));
  });
  await once(server.listen(port, "127.0.0.1"), "listening");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return {
    token: (sub: string) => createToken(key.privateKey, key.kid, { iss: issuer, sub }),
    changeKey() {
      key = newKey();
    },
  };
}

function createToken(key: KeyObject, kid: string, claims: Readonly<Record<string, string>>): string {
  const exp = Math.floor(Date.now() / 1000) + 600;
  const payload = { aud: AUDIENCE, scope: "music::catalog music::library", exp, ...claims };
  const parts = [{ alg: "ES256", typ: "at+jwt", kid }, payload];
  const text = parts.map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
  const signature = sign("sha256", Buffer.from(text), { key, dsaEncoding: "ieee-p1363" });
  return `${text}.${signature.toString("base64url")}`;
}

async function call(url: string, apiKey: string, token: string) {
  const headers = { "x-api-key": apiKey, authorization: `Bearer ${token}` };
  const response = await fetch(`${url}/me/library/albums`, { headers });
  const { data, error } = JSON.parse(await response.text());
  return { status: response.status, code: error?.code, message: error?.message, userId: data?.user?.id };
}

test("users of an issuer get an account at their first call, and can be disabled", async () => {
  const db = tempDatabase();
  const port = await freePort();
  const issuer = await startIssuer(port);
  const options = ["--issuer", `http://127.0.0.1:${port}`, "--audience", AUDIENCE];
  const servers = [await serveForTest(db, ...options), await serveForTest(db, ...options)];
  const key = (await gatefold("keys", "add", "--db", db)).stdout.trim();
  const callBoth = (token: string) => Promise.all(servers.map(({ url }) => call(url, key, token)));

  const [ada, again] = await callBoth(issuer.token("ada"));
  expect([ada?.status, again?.status]).toEqual([200, 200]);
  const listed = (await gatefold("users", "list", "--db", db)).stdout;
  const [, id = ""] =
    /^([a-z2-7]{26}) {2}active {4}\S+Z {2}(?:PRIVATE {2}){2}ada \(http:\/\/127\.0\.0\.1:\d+\)\n$/.exec(
      listed,
    ) ?? [];
  expect(id).not.toBe("");
  const added = ["users", "add", "--issuer", `http://127.0.0.1:${port}`, "--subject", "ada", "--db", db];
  expect((await gatefold(...added)).stderr).toBe(
    `gatefold: there is this user already: ${id}; "gatefold users list" shows all.\n`,
  );

  issuer.changeKey();
  await expect
    .poll(async () => (await callBoth(issuer.token("bob"))).map(({ status }) => status))
    .toEqual([200, 200]);

  await gatefold("users", "disable", id, "--db", db);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const refused = await callBoth(issuer.token("ada"));
  expect(refused.map(({ code }) => code)).toEqual(["INVALID_ACCESS_TOKEN", "INVALID_ACCESS_TOKEN"]);
  expect(refused[0]?.message).toMatch(/was disabled at 20/);
});

test("a server starts while its issuer is away, says so, and goes on when it is back", async () => {
  const db = tempDatabase();
  const port = await freePort();
  const server = await serveForTest(db, "--issuer", `http://127.0.0.1:${port}`, "--audience", AUDIENCE);
  const key = (await gatefold("keys", "add", "--db", db)).stdout.trim();
  const away = createToken(generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey, "1", {
    iss: `http://127.0.0.1:${port}`,
    sub: "ada",
  });
  expect(await call(server.url, key, away)).toMatchObject({
    status: 500,
    code: "DEPENDENCY",
    message: `The keys of the issuer http://127.0.0.1:${port} can't be read, so the access token can't be checked; try again.`,
  });
  const issuer = await startIssuer(port);
  await expect.poll(async () => (await call(server.url, key, issuer.token("ada"))).status).toBe(200);
  expect((await server.end()).stderr).toContain(
    `The keys of the issuer http://127.0.0.1:${port} can't be read: http://127.0.0.1:${port}/.well-known/openid-configuration can't be reached`,
  );
});
