import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { sqliteStore } from "@gatefold/server";
import { PLACES, startInProcess } from "./testing/places.ts";
import { answerOf, application, callApi, form, post, refresh, signIn } from "./testing/sign-in.ts";
import { createBareEmulator } from "../emulator.ts";
import { tempFolder } from "@gatefold/test-helpers/temp-folder";

const REVOKE = "/auth/o2/token/revoke";

for (const place of PLACES) {
  describe(`revocation, ${place.name}`, () => {
    test.each(["refreshToken", "accessToken"] as const)(
      "with the %s ends the sign-in at once",
      async (which) => {
        const app = await application(await place.start());
        const [tokens, other] = [await signIn(app), await signIn(app)];
        expect(await callApi(app, tokens.accessToken)).toBe("200");
        const revoked = await post(app, REVOKE, { token: tokens[which] });
        expect([revoked.status, revoked.body]).toEqual([200, {}]);
        expect(await callApi(app, tokens.accessToken)).toBe("401 INVALID_ACCESS_TOKEN");
        expect((await refresh(app, tokens.refreshToken)).body.error).toBe("invalid_grant");
        expect(await callApi(app, other.accessToken)).toBe("200");
      },
    );
  });
}

describe("revocation", () => {
  test("reaches another process on the same store within a second", async () => {
    const file = join(tempFolder(), "gatefold.db");
    const stores = [sqliteStore({ file }), sqliteStore({ file })] as const;
    onTestFinished(async () => {
      for (const store of stores) await store.close();
    });
    const one = await startInProcess({ store: stores[0] });
    const app = await application(one);
    const server = await createBareEmulator({ store: stores[1], clock: one.clock });
    const other = {
      ...app,
      server,
      call: (path: string, init?: RequestInit) => server.fetch(new Request(`${one.origin}${path}`, init)),
    };
    const { accessToken } = await signIn(app);
    expect(await callApi(other, accessToken)).toBe("200");
    await post(app, REVOKE, { token: accessToken });
    expect(await callApi(app, accessToken)).toBe("401 INVALID_ACCESS_TOKEN");
    await expect.poll(() => callApi(other, accessToken)).toBe("401 INVALID_ACCESS_TOKEN");
  });

  test("lasts as long as a token that was made without a sign-in", async () => {
    const app = await application(await startInProcess());
    const week = 7 * 86_400;
    const token = await app.server.issueToken({ userId: app.user.id, expiresInSeconds: week });
    const other = await app.server.issueToken({ userId: app.user.id, expiresInSeconds: week });
    await post(app, REVOKE, { token });
    app.clock.forward((week - 1) * 1000);
    expect(await callApi(app, token)).toBe("401 INVALID_ACCESS_TOKEN");
    expect(await callApi(app, other)).toBe("200");
  });

  test("of a token that is unknown, expired or revoked already is a success", async () => {
    const app = await application(await startInProcess());
    const { accessToken, refreshToken } = await signIn(app);
    for (const token of ["x", "Atzr|x", refreshToken, refreshToken, accessToken]) {
      expect((await post(app, REVOKE, { token })).status).toBe(200);
    }
  });

  test("is refused to another client, and without a token", async () => {
    const app = await application(await startInProcess());
    const { refreshToken } = await signIn(app);
    const { clientId } = await app.server.addOAuthClient();
    const foreign = await post(app, REVOKE, { token: refreshToken, client_id: clientId });
    expect(foreign.body.error).toBe("unauthorized_client");
    expect((await post(app, REVOKE, {})).body.error_description).toBe("token is missing.");
    expect((await refresh(app, refreshToken)).status).toBe(200);
  });
});

describe("token info", () => {
  test("says whose a token is and how many seconds are left", async () => {
    const app = await application(await startInProcess());
    const { accessToken } = await signIn(app);
    app.clock.forward(60_000);
    const path = `/auth/o2/tokeninfo?access_token=${encodeURIComponent(accessToken)}`;
    expect((await answerOf(await app.call(path))).body).toEqual({
      iss: app.origin,
      user_id: `amzn1.account.${app.user.id.toUpperCase()}`,
      aud: app.client.clientId,
      exp: 3540,
      iat: Date.UTC(2026, 0, 1, 12) / 1000,
    });
    await post(app, REVOKE, { token: accessToken });
    const { status, body } = await answerOf(await app.call(path));
    expect([status, body.error]).toEqual([400, "invalid_token"]);
  });

  test("refuses what is no good token, and a request without one", async () => {
    const app = await application(await startInProcess());
    const ask = async (query: string) =>
      (await answerOf(await app.call(`/auth/o2/tokeninfo${query}`))).body.error;
    expect(await ask("")).toBe("invalid_request");
    expect(await ask("?access_token=Atza%7Cnonsense")).toBe("invalid_token");
    const { accessToken } = await signIn(app);
    app.clock.forward(3_600_000);
    expect(await ask(`?access_token=${encodeURIComponent(accessToken)}`)).toBe("invalid_token");
  });

  test("takes a token of 2,048 bytes, and so does the API", async () => {
    const app = await application(await startInProcess());
    const granted = ["music::catalog", "music::library", "music::library:read"];
    const short = await app.server.issueToken({ userId: app.user.id, scopes: granted });
    // Base64 makes four characters of three bytes.
    const filler = `x${"y".repeat(Math.floor(((2048 - 5 - short.length) * 3) / 4) - 2)}`;
    const scopes = [...granted, filler];
    const token = `Atza|${await app.server.issueToken({ userId: app.user.id, scopes })}`;
    expect(token.length).toBeGreaterThan(2040);
    expect(token.length).toBeLessThanOrEqual(2048);
    expect(await callApi(app, token)).toBe("200");
    const path = `/auth/o2/tokeninfo?access_token=${encodeURIComponent(token)}`;
    expect((await app.call(path)).status).toBe(200);
  });

  test("tokens of a sign-in to everything stay below 2,048 bytes", async () => {
    const app = await application(await startInProcess());
    const { accessToken, refreshToken } = await signIn(app);
    expect(accessToken.length).toBeLessThan(1024);
    expect(refreshToken.length).toBeLessThan(1024);
  });
});

describe("profile", () => {
  test("tells the name of the user to whoever has a token, however it is sent", async () => {
    const app = await application(await startInProcess());
    const { accessToken } = await signIn(app);
    const profile = { user_id: `amzn1.account.${app.user.id.toUpperCase()}`, name: "Ada" };
    const query = `?access_token=${encodeURIComponent(accessToken)}`;
    expect((await answerOf(await app.call(`/user/profile${query}`))).body).toEqual(profile);
    for (const headers of [
      { authorization: `bearer ${accessToken}` },
      { "x-amz-access-token": accessToken },
    ]) {
      expect((await answerOf(await app.call("/user/profile", { headers }))).body).toEqual(profile);
    }
    expect((await app.call("/user/profile")).status).toBe(400);
    expect((await app.call("/user/profile", form({}))).status).toBe(405);
  });
});
