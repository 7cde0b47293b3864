import { expect, test } from "vitest";
import { createServer, type ServerOptions } from "../server.ts";
import { createKey, signToken, startIssuer, type TestIssuer } from "../testing/issuer.ts";

const AUDIENCE = "https://music.example.com";
const key = await createKey("ES256");

/** A server that accepts the tokens of an issuer, and a way to call it with them. */
async function serverFor({ issuer }: Pick<TestIssuer, "issuer">, options: ServerOptions = {}) {
  const errors: string[] = [];
  const server = await createServer({
    issuers: [{ issuer, audience: AUDIENCE }],
    onError: (error) => errors.push(String(error)),
    ...options,
  });
  const { apiKey } = await server.addSecurityProfile();
  const bearer = (claims: Readonly<Record<string, unknown>> = {}) =>
    signToken(key, { iss: issuer, aud: AUDIENCE, sub: "ada", scope: "music::library", ...claims });
  const call = async (token: string, path = "/me/library/albums", method = "GET") => {
    const headers = { "x-api-key": apiKey, authorization: `Bearer ${token}` };
    const response = await server.fetch(new Request(`http://music.test/v1${path}`, { method, headers }));
    const { data, error } = JSON.parse(await response.text());
    return { response, data, code: error?.code };
  };
  return { server, errors, bearer, call };
}

test("users of an issuer have an account and a library of their own from the first call", async () => {
  await using issuer = await startIssuer([key.publicJwk]);
  const { server, bearer, call } = await serverFor(issuer);
  const json = new TextEncoder().encode('{"id":"B0064UPU4G","title":"Discovery"}');
  await server.store.catalog.put([{ id: "B0064UPU4G", json }]);
  const ada = await bearer();
  expect((await call(ada, "/me/library/albums/B0064UPU4G", "PUT")).response.status).toBe(200);
  const count = async (token: string) => (await call(token)).data.user.libraryAlbums.edgeCount;
  expect([await count(await bearer()), await count(await bearer({ sub: "bob" }))]).toEqual([1, 0]);
  expect((await server.store.accounts.listUsers(9)).map(({ name }) => name)).toEqual([
    `ada (${issuer.issuer})`,
    `bob (${issuer.issuer})`,
  ]);
});

test("the server's own tokens are good beside those of the issuer", async () => {
  await using issuer = await startIssuer([key.publicJwk]);
  const { server, call } = await serverFor(issuer);
  const { id } = await server.addUser();
  expect((await call(await server.issueToken({ userId: id }))).data.user.id).toBe(id);
});

test("what is wrong with a token is answered as for the server's own", async () => {
  await using issuer = await startIssuer([key.publicJwk]);
  const { server, bearer, call } = await serverFor(issuer);
  const wrong = await call(await bearer({ aud: "https://else.example.com" }));
  expect([wrong.response.status, wrong.code]).toEqual([401, "INVALID_ACCESS_TOKEN"]);
  expect(wrong.response.headers.get("www-authenticate")).toBe(
    'Bearer realm="gatefold", error="invalid_token"',
  );
  expect((await call(await bearer({ scope: undefined }))).code).toBe("ACCESS_DENIED");
  expect(await server.store.accounts.listUsers(9)).toHaveLength(1);
});

test("a disabled user is refused, whatever the issuer says", async () => {
  await using issuer = await startIssuer([key.publicJwk]);
  const { server, bearer, call } = await serverFor(issuer);
  const { data } = await call(await bearer());
  const user = await server.store.accounts.getUser(data.user.id);
  if (user) await server.store.accounts.putUser({ ...user, disabledAt: "2026-01-02T03:04:05.678Z" });
  expect((await call(await bearer({ scope: "music::library music::catalog" }))).code).toBe(
    "INVALID_ACCESS_TOKEN",
  );
  expect(await server.store.accounts.getUser(data.user.id)).toHaveProperty(
    "disabledAt",
    "2026-01-02T03:04:05.678Z",
  );
});

test("while the issuer is away, its tokens get 500 with Retry-After, and the reason is reported once", async () => {
  await using issuer = await startIssuer([key.publicJwk]);
  issuer.answer = (_request, response) => response.writeHead(503).end() !== undefined;
  const { errors, bearer, call } = await serverFor(issuer);
  for (let count = 0; count < 3; count += 1) {
    const { response, code } = await call(await bearer({ jti: String(count) }));
    expect([response.status, code, response.headers.get("retry-after")]).toEqual([500, "DEPENDENCY", "10"]);
  }
  expect(errors).toEqual([expect.stringMatching(/IssuerError: The keys of the issuer .* answered 503/)]);
});

test("an issuer that can't be used is refused when the server is made", async () => {
  const issuers = [{ issuer: "http://id.example.com", audience: AUDIENCE }];
  await expect(createServer({ issuers })).rejects.toThrow(RangeError);
});
