import { describe, expect, test } from "vitest";
import { startInProcess } from "./testing/places.ts";
import {
  type Answer,
  type Application,
  answerOf,
  application,
  authorizePath,
  callApi,
  code,
  exchange,
  type Fields,
  fillIn,
  form,
  post,
  REDIRECT_URI,
  refresh,
  ticketOf,
  tokensOf,
  VERIFIER,
} from "./testing/sign-in.ts";

const TOKEN = "/auth/o2/token";
const REVOKE = "/auth/o2/token/revoke";
const CODE_PAIR = "/auth/o2/create/codepair";
const CODE_PAIR_FIELDS = { response_type: "device_code", scope: "music::catalog music::library" };

const confidential = async () => application(await startInProcess(), { withSecret: true });
const credentials = ({ client }: Application) => ({
  client_id: client.clientId,
  client_secret: client.clientSecret,
});

/** Posts a form with HTTP Basic. */
async function postBasic(app: Application, path: string, fields: Fields, pair: string): Promise<Answer> {
  const headers = { authorization: `Basic ${btoa(pair)}` };
  return answerOf(await app.call(path, { ...form(fields), headers }));
}

/** A pair of device codes that the user has allowed. */
async function allowedPair(app: Application): Promise<Fields> {
  const { body } = await post(app, CODE_PAIR, { ...CODE_PAIR_FIELDS, ...credentials(app) });
  const opened = await app.call("/ap/device", form({ user_code: String(body.user_code) }));
  await fillIn(app, "/ap/device", ticketOf(await opened.text()));
  return { user_code: String(body.user_code), device_code: String(body.device_code) };
}

/** A request of each kind that a client makes, good but for the credentials. */
const REQUESTS: readonly (readonly [
  name: string,
  path: string,
  fields: (app: Application) => Promise<Fields>,
])[] = [
  [
    "a code",
    TOKEN,
    async (app) => ({
      grant_type: "authorization_code",
      code: await code(app),
      redirect_uri: REDIRECT_URI,
      code_verifier: VERIFIER,
    }),
  ],
  [
    "a refresh token",
    TOKEN,
    async (app) => ({
      grant_type: "refresh_token",
      refresh_token: tokensOf(await exchange(app, await code(app), credentials(app))).refreshToken,
    }),
  ],
  ["a pair of device codes", CODE_PAIR, async () => CODE_PAIR_FIELDS],
  ["a device code", TOKEN, async (app) => ({ grant_type: "device_code", ...(await allowedPair(app)) })],
  [
    "a revocation",
    REVOKE,
    async (app) => ({
      token: tokensOf(await exchange(app, await code(app), credentials(app))).refreshToken,
    }),
  ],
];

describe.for(REQUESTS)("a client with a secret asks for %s", ([, path, fieldsOf]) => {
  test("and is refused without the secret, or with a wrong one", async () => {
    const app = await confidential();
    const fields = await fieldsOf(app);
    const { client_id } = credentials(app);
    const without = await post(app, path, { ...fields, client_id });
    expect(without).toMatchObject({ status: 401, body: { error: "invalid_client" } });
    expect(without.body.error_description).toContain("client_secret is missing");
    for (const client_secret of ["", "x", `${app.client.clientSecret}0`, `${app.client.secretHash}`]) {
      const wrong = await post(app, path, { ...fields, client_id, client_secret });
      expect(wrong).toMatchObject({ status: 401, body: { error: "invalid_client" } });
      expect(wrong.headers.get("www-authenticate")).toBeNull();
    }
    expect((await post(app, path, { ...fields, ...credentials(app) })).status).toBe(200);
  });

  test("and authenticates with HTTP Basic, which is named in a refusal", async () => {
    const app = await confidential();
    const fields = await fieldsOf(app);
    const { clientId, clientSecret } = app.client;
    for (const pair of [
      `${clientId}:x`,
      `${clientId}:`,
      clientId,
      `nobody:${clientSecret}`,
      ":",
      `${clientId}:%`,
    ]) {
      const wrong = await postBasic(app, path, fields, pair);
      expect(wrong).toMatchObject({ status: 401, body: { error: "invalid_client" } });
      expect(wrong.headers.get("www-authenticate")).toBe('Basic realm="gatefold"');
    }
    expect((await postBasic(app, path, fields, `${clientId}:${clientSecret}`)).status).toBe(200);
  });

  test("and must not contradict itself", async () => {
    const app = await confidential();
    const fields = await fieldsOf(app);
    const pair = `${app.client.clientId}:${app.client.clientSecret}`;
    const { clientId } = await app.server.addOAuthClient();
    const twice = await postBasic(app, path, { ...fields, ...credentials(app) }, pair);
    expect(twice).toMatchObject({ status: 400, body: { error: "invalid_request" } });
    const other = await postBasic(app, path, { ...fields, client_id: clientId }, pair);
    expect(other).toMatchObject({ status: 400, body: { error: "invalid_request" } });
    const empty = await answerOf(
      await app.call(path, {
        ...form({ ...fields, ...credentials(app) }),
        headers: { authorization: "Basic" },
      }),
    );
    expect(empty).toMatchObject({ status: 401, body: { error: "invalid_client" } });
  });

  test("and another type of authorization stands for nothing", async () => {
    const app = await confidential();
    const fields = { ...(await fieldsOf(app)), client_id: app.client.clientId };
    const headers = { authorization: `Bearer ${app.client.clientSecret}` };
    const without = await answerOf(await app.call(path, { ...form(fields), headers }));
    expect(without).toMatchObject({ status: 401, body: { error: "invalid_client" } });
    const whole = form({ ...fields, ...credentials(app) });
    expect((await app.call(path, { ...whole, headers })).status).toBe(200);
  });
});

describe("without naming the client", () => {
  test("the device code of a client with a secret is refused, and stays good", async () => {
    const app = await confidential();
    const fields = { grant_type: "device_code", ...(await allowedPair(app)) };
    expect(await post(app, TOKEN, fields)).toMatchObject({ status: 401, body: { error: "invalid_client" } });
    expect((await post(app, TOKEN, { ...fields, ...credentials(app) })).status).toBe(200);
  });

  test("the tokens of a client with a secret are not revoked, and those of another client are", async () => {
    const app = await confidential();
    const { accessToken, refreshToken } = tokensOf(await exchange(app, await code(app), credentials(app)));
    for (const token of [accessToken, refreshToken]) {
      expect(await post(app, REVOKE, { token })).toMatchObject({
        status: 401,
        body: { error: "invalid_client" },
      });
    }
    expect(await callApi(app, accessToken)).toBe("200");
    const open = { ...app, client: await app.server.addOAuthClient() };
    const tokens = tokensOf(await exchange(open, await code(open)));
    expect((await post(app, REVOKE, { token: tokens.refreshToken })).status).toBe(200);
    expect(await callApi(app, tokens.accessToken)).toBe("401 INVALID_ACCESS_TOKEN");
  });
});

describe("who lacks the secret can't end a sign-in", () => {
  test("by using its code again", async () => {
    const app = await confidential();
    const given = await code(app);
    const { accessToken } = tokensOf(await exchange(app, given, credentials(app)));
    expect((await exchange(app, given)).body.error).toBe("invalid_client");
    expect(await callApi(app, accessToken)).toBe("200");
  });

  test("by using an old refresh token again", async () => {
    const app = await confidential();
    const first = tokensOf(await exchange(app, await code(app), credentials(app)));
    const second = tokensOf(await refresh(app, first.refreshToken, credentials(app)));
    app.clock.forward(60_000);
    expect((await refresh(app, first.refreshToken)).body.error).toBe("invalid_client");
    expect(await callApi(app, second.accessToken)).toBe("200");
  });
});

test("a client without a secret must use PKCE, and its codes are worth nothing without the verifier", async () => {
  const app = await application(await startInProcess());
  const without = authorizePath(app, { code_challenge: undefined, code_challenge_method: undefined });
  const location = new URL((await app.call(without)).headers.get("location") ?? "none:");
  expect(location.searchParams.get("error")).toBe("invalid_request");
  const given = await code(app);
  expect((await exchange(app, given, { code_verifier: undefined })).body.error).toBe("invalid_grant");
  expect((await exchange(app, given)).status).toBe(200);
});

test("a client without a secret may name itself with HTTP Basic, in which the secret is empty", async () => {
  const app = await application(await startInProcess());
  const fields = {
    grant_type: "authorization_code",
    code: await code(app),
    redirect_uri: REDIRECT_URI,
    code_verifier: VERIFIER,
  };
  const { clientId } = app.client;
  const wrong = await postBasic(app, TOKEN, fields, `${clientId}:x`);
  expect(wrong).toMatchObject({ status: 401, body: { error: "invalid_client" } });
  expect((await postBasic(app, TOKEN, fields, `${clientId}:`)).status).toBe(200);
});
