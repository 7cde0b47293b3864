import { describe, expect, test } from "vitest";
import { PLACES } from "./testing/places.ts";
import {
  application,
  callApi,
  code,
  consent,
  exchange,
  REDIRECT_URI,
  refresh,
  signIn,
  tokensOf,
} from "./testing/sign-in.ts";

const PUT = { method: "PUT", path: "/v1/me/library/albums/B000000001" };
const ALBUM = { id: "B000000001", json: new TextEncoder().encode('{"id":"B000000001"}') };

for (const place of PLACES) {
  describe(`authorization code, ${place.name}`, () => {
    test("signs a user in with PKCE, and the API takes the token", async () => {
      const app = await application(await place.start());
      await app.server.store.catalog.put([ALBUM]);
      const location = await consent(app);
      expect(`${location.origin}${location.pathname}`).toBe(REDIRECT_URI);
      expect([...location.searchParams.keys()]).toEqual(["code", "state"]);
      const { status, headers, body } = await exchange(app, location.searchParams.get("code") ?? "");
      expect(status).toBe(200);
      expect(headers.get("cache-control")).toBe("no-store");
      expect(body).toEqual({
        access_token: expect.stringMatching(/^Atza\|/),
        token_type: "bearer",
        expires_in: 3600,
        refresh_token: expect.stringMatching(/^Atzr\|/),
      });
      expect(await callApi(app, String(body.access_token), PUT)).toBe("200");
      expect(
        await app.server.store.library.list({ userId: app.user.id, list: "albums", limit: 10 }),
      ).toHaveLength(1);
    });

    test("signs a user in with a client secret, in the form and as HTTP Basic", async () => {
      const app = await application(await place.start(), { withSecret: true });
      const { clientId, clientSecret = "" } = app.client;
      const plain = { code_challenge: undefined, code_challenge_method: undefined };
      const secret = { code_verifier: undefined, client_secret: clientSecret };
      expect((await exchange(app, await code(app, plain), secret)).status).toBe(200);
      const body = new URLSearchParams({
        grant_type: "authorization_code",
        code: await code(app, plain),
        redirect_uri: REDIRECT_URI,
      });
      const headers = { authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` };
      expect((await app.call("/auth/o2/token", { method: "POST", headers, body })).status).toBe(200);
    });

    test("gives a state back as it was", async () => {
      const app = await application(await place.start());
      const state = ` a+b&c=d%20#?/\\"'<script>é夜🎧\t\n`;
      expect((await consent(app, { state })).searchParams.get("state")).toBe(state);
      expect((await consent(app, { state }, { decision: "deny" })).searchParams.get("state")).toBe(state);
      expect((await consent(app, { state: undefined })).searchParams.has("state")).toBe(false);
    });

    test("a code is good once, and a second use revokes what came of the first", async () => {
      const app = await application(await place.start());
      const given = await code(app);
      const tokens = tokensOf(await exchange(app, given));
      expect(await callApi(app, tokens.accessToken)).toBe("200");
      const again = await exchange(app, given);
      expect(again).toMatchObject({ status: 400, body: { error: "invalid_grant" } });
      expect(again.body.error_description).toContain("code was used before");
      expect(await callApi(app, tokens.accessToken)).toBe("401 INVALID_ACCESS_TOKEN");
      expect((await refresh(app, tokens.refreshToken)).body.error).toBe("invalid_grant");
    });

    test("of twenty exchanges of one code at once one succeeds", async () => {
      const app = await application(await place.start());
      const given = await code(app);
      const answers = await Promise.all(Array.from({ length: 20 }, () => exchange(app, given)));
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array(19).fill(400)]);
    });

    test("a code is good for five minutes", async () => {
      const app = await application(await place.start());
      const [early, late] = [await code(app), await code(app)];
      app.clock.forward(5 * 60_000 - 1);
      expect((await exchange(app, early)).status).toBe(200);
      app.clock.forward(1);
      expect((await exchange(app, late)).body).toEqual({
        error: "invalid_grant",
        error_description: "code has expired; it is valid for 5 minutes.",
      });
    });

    test("access tokens live for one hour", async () => {
      const app = await application(await place.start());
      const { accessToken } = await signIn(app);
      app.clock.forward(3_599_000);
      expect(await callApi(app, accessToken)).toBe("200");
      app.clock.forward(1_000);
      expect(await callApi(app, accessToken)).toBe("401 INVALID_ACCESS_TOKEN");
    });

    test("a user who grants less is told of by scope, and the API refuses the rest", async () => {
      const app = await application(await place.start());
      await app.server.store.catalog.put([ALBUM]);
      const given = await code(
        app,
        { scope: "music::library:read music::library" },
        { scopes: ["music::library:read"] },
      );
      const { body } = await exchange(app, given);
      expect(body.scope).toBe("music::library:read");
      expect(await callApi(app, String(body.access_token))).toBe("200");
      expect(await callApi(app, String(body.access_token), PUT)).toBe("403 ACCESS_DENIED");
      expect((await refresh(app, String(body.refresh_token))).body.scope).toBe("music::library:read");
    });

    test("a new user can be made on the page", async () => {
      const app = await application(await place.start());
      await signIn(app, { user: "new", name: "Zoë <b>" });
      expect((await app.server.store.accounts.listUsers(100)).map(({ name }) => name)).toContain("Zoë <b>");
    });

    test("a name makes a new user, whoever is chosen in the list", async () => {
      const app = await application(await place.start());
      const before = await app.server.store.accounts.listUsers(100);
      await signIn(app, { user: app.user.id, name: "  " });
      expect(await app.server.store.accounts.listUsers(100)).toEqual(before);
      await signIn(app, { user: app.user.id, name: " Ann " });
      const users = await app.server.store.accounts.listUsers(100);
      expect(users).toHaveLength(before.length + 1);
      expect(users.map(({ name }) => name)).toContain("Ann");
    });
  });
}
