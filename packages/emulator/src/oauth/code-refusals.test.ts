import { putClient } from "./clients.ts";
import { describe, expect, test } from "vitest";
import { startInProcess } from "./testing/places.ts";
import {
  application,
  authorizePath,
  CHALLENGE,
  code,
  exchange,
  fillIn,
  REDIRECT_URI,
  refresh,
  signIn,
  ticketOf,
  VERIFIER,
} from "./testing/sign-in.ts";

describe("refused token requests", () => {
  test.each([
    [
      "a wrong verifier",
      { code_verifier: VERIFIER.replace("d", "e") },
      "invalid_grant",
      "code_verifier does not match",
    ],
    [
      "a verifier that is too short",
      { code_verifier: "abc" },
      "invalid_request",
      "code_verifier must be 43 to 128",
    ],
    ["the challenge as verifier", { code_verifier: CHALLENGE }, "invalid_grant", "code_verifier"],
    ["no verifier", { code_verifier: undefined }, "invalid_grant", "code_verifier is missing"],
    ["no code", { code: undefined }, "invalid_request", "code is missing"],
    ["an unknown code", { code: "AN00" }, "invalid_grant", "code is unknown"],
    ["no client", { client_id: undefined }, "invalid_request", "client_id is missing"],
    ["an unknown client", { client_id: "amzn1.application-oa2-client.0" }, "invalid_client", "client_id"],
    ["an API key as client", { client_id: "amzn1.application.0a" }, "invalid_client", "x-api-key"],
    ["a secret of a client without one", { client_secret: "x" }, "invalid_client", "client_secret"],
    ["no redirect URI", { redirect_uri: undefined }, "invalid_request", "redirect_uri is missing"],
    [
      "a redirect URI with a longer path",
      { redirect_uri: `${REDIRECT_URI}/x` },
      "invalid_grant",
      "redirect_uri",
    ],
    [
      "a redirect URI on another port",
      { redirect_uri: "http://127.0.0.1:5174/callback" },
      "invalid_grant",
      "redirect_uri",
    ],
    [
      "another grant",
      { grant_type: "client_credentials" },
      "unsupported_grant_type",
      "grant_type must be one of",
    ],
    ["no grant", { grant_type: undefined }, "invalid_request", "grant_type is missing"],
  ])("%s", async (_, fields, error, text) => {
    const app = await application(await startInProcess());
    const given = await code(app);
    const answer = await exchange(app, given, fields);
    expect(answer.status).toBe(error === "invalid_client" ? 401 : 400);
    expect(Object.keys(answer.body)).toEqual(["error", "error_description"]);
    expect(answer.body.error).toBe(error);
    expect(answer.body.error_description).toContain(text);
    expect((await exchange(app, given)).status).toBe(200);
  });

  test("a client can not use the code of another", async () => {
    const app = await application(await startInProcess());
    const other = await app.server.addOAuthClient();
    const answer = await exchange(app, await code(app), { client_id: other.clientId });
    expect(answer.body).toMatchObject({ error: "invalid_grant" });
    expect(answer.body.error_description).toContain("another client");
  });

  test("a client with a secret has to send it, and the right one", async () => {
    const app = await application(await startInProcess(), { withSecret: true });
    const plain = { code_challenge: undefined, code_challenge_method: undefined };
    const given = await code(app, plain);
    const without = await exchange(app, given, { code_verifier: undefined });
    expect(without).toMatchObject({ status: 401, body: { error: "invalid_client" } });
    const wrong = await exchange(app, given, {
      code_verifier: undefined,
      client_secret: "amzn1.oa2-cs.v1.0",
    });
    expect(wrong.body).toEqual({ error: "invalid_client", error_description: "client_secret is wrong." });
    const injected = await exchange(app, given, { client_secret: app.client.clientSecret });
    expect(injected.body.error_description).toContain("code_verifier is given");
  });

  test("a client that was revoked is refused everywhere", async () => {
    const app = await application(await startInProcess());
    const opened = await app.call(authorizePath(app));
    const given = await code(app);
    const { refreshToken } = await signIn(app);
    const { clientSecret: _secret, ...client } = app.client;
    await putClient(app.server.store, { ...client, revokedAt: "2026-01-01T12:00:00.000Z" });
    expect((await exchange(app, given)).body.error).toBe("invalid_client");
    expect((await refresh(app, refreshToken)).body.error).toBe("invalid_client");
    expect((await app.call(authorizePath(app))).status).toBe(401);
    expect((await fillIn(app, "/ap/oa", ticketOf(await opened.text()))).status).toBe(401);
  });
});
