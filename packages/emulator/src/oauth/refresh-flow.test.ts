import { describe, expect, test } from "vitest";
import { PLACES, startInProcess } from "./testing/places.ts";
import { application, callApi, code, exchange, refresh, signIn, tokensOf } from "./testing/sign-in.ts";

const DAY_MS = 86_400_000;

for (const place of PLACES) {
  describe(`refresh token, ${place.name}`, () => {
    test("gives a new pair each time, and the pair before dies in its time", async () => {
      const app = await application(await place.start());
      const first = await signIn(app);
      const second = tokensOf(await refresh(app, first.refreshToken));
      const third = tokensOf(await refresh(app, second.refreshToken));
      expect(new Set([first, second, third].map(({ refreshToken }) => refreshToken)).size).toBe(3);
      for (const { accessToken } of [first, second, third])
        expect(await callApi(app, accessToken)).toBe("200");
      app.clock.forward(3_600_000);
      expect(await callApi(app, third.accessToken)).toBe("401 INVALID_ACCESS_TOKEN");
      expect((await refresh(app, third.refreshToken)).status).toBe(200);
    });

    test("that is used again after ten seconds revokes all tokens of its sign-in, and of no other", async () => {
      const app = await application(await place.start());
      const [first, other] = [await signIn(app), await signIn(app)];
      const second = tokensOf(await refresh(app, first.refreshToken));
      app.clock.forward(10_000);
      const again = await refresh(app, first.refreshToken);
      expect(again).toMatchObject({ status: 400, body: { error: "invalid_grant" } });
      expect(again.body.error_description).toContain("was used before");
      expect(await callApi(app, first.accessToken)).toBe("401 INVALID_ACCESS_TOKEN");
      expect(await callApi(app, second.accessToken)).toBe("401 INVALID_ACCESS_TOKEN");
      expect((await refresh(app, second.refreshToken)).body.error).toBe("invalid_grant");
      expect(await callApi(app, other.accessToken)).toBe("200");
      expect((await refresh(app, other.refreshToken)).status).toBe(200);
    });

    test("that is used again within ten seconds gives another successor, and the first one stays good", async () => {
      const app = await application(await place.start());
      const { refreshToken } = await signIn(app);
      const lost = tokensOf(await refresh(app, refreshToken));
      app.clock.forward(9_999);
      const kept = tokensOf(await refresh(app, refreshToken));
      app.clock.forward(3_600_000);
      for (const successor of [lost, kept]) {
        const next = tokensOf(await refresh(app, successor.refreshToken));
        expect(await callApi(app, next.accessToken)).toBe("200");
      }
    });

    test("is not good for longer because it, or its successors, are used again", async () => {
      const app = await application(await place.start());
      const first = await signIn(app);
      const second = tokensOf(await refresh(app, first.refreshToken));
      app.clock.forward(6_000);
      expect((await refresh(app, first.refreshToken)).status).toBe(200);
      const third = tokensOf(await refresh(app, second.refreshToken));
      app.clock.forward(4_000);
      expect((await refresh(app, second.refreshToken)).status).toBe(200);
      expect((await refresh(app, first.refreshToken)).body.error).toBe("invalid_grant");
      expect((await refresh(app, third.refreshToken)).body.error).toBe("invalid_grant");
    });

    test("twenty times at once gives twenty successors, all good", async () => {
      const app = await application(await place.start());
      const { refreshToken } = await signIn(app);
      const answers = await Promise.all(Array.from({ length: 20 }, () => refresh(app, refreshToken)));
      const successors = new Set(answers.map((answer) => tokensOf(answer).refreshToken));
      expect(successors.size).toBe(20);
      app.clock.forward(60_000);
      for (const successor of successors) expect((await refresh(app, successor)).status).toBe(200);
    });
  });
}

describe("refresh token", () => {
  test("lasts for a year from its last use", async () => {
    const app = await application(await startInProcess());
    const first = await signIn(app);
    app.clock.forward(364 * DAY_MS);
    const second = await refresh(app, first.refreshToken);
    expect(second.status).toBe(200);
    app.clock.forward(365 * DAY_MS);
    expect((await refresh(app, tokensOf(second).refreshToken)).body.error_description).toContain(
      "has expired",
    );
  });

  test("can ask for less, and not for more", async () => {
    const app = await application(await startInProcess());
    const first = await signIn(app);
    const less = await refresh(app, first.refreshToken, { scope: "music::catalog" });
    expect(less.body.scope).toBe("music::catalog");
    expect(await callApi(app, tokensOf(less).accessToken)).toBe("403 ACCESS_DENIED");
    const { refreshToken } = tokensOf(less);
    const more = await refresh(app, refreshToken, { scope: "music::library:read" });
    expect(more.body.error).toBe("invalid_scope");
    const unknown = await refresh(app, refreshToken, { scope: "profile" });
    expect(unknown.body).toMatchObject({ error: "invalid_scope" });
    const all = await refresh(app, refreshToken);
    expect(await callApi(app, tokensOf(all).accessToken)).toBe("200");
  });

  test("of another client is refused and stays good", async () => {
    const app = await application(await startInProcess());
    const { refreshToken } = await signIn(app);
    const { clientId } = await app.server.addOAuthClient();
    const answer = await refresh(app, refreshToken, { client_id: clientId });
    expect(answer.body.error_description).toContain("another client");
    expect((await refresh(app, refreshToken)).status).toBe(200);
  });

  test("is reused also where the clock was set back", async () => {
    const app = await application(await startInProcess());
    const { refreshToken } = await signIn(app);
    const second = tokensOf(await refresh(app, refreshToken));
    app.clock.forward(-10_000);
    expect((await refresh(app, refreshToken)).body.error_description).toContain("was used before");
    expect((await refresh(app, second.refreshToken)).body.error).toBe("invalid_grant");
  });

  test("of a sign-in with a secret needs the secret again", async () => {
    const app = await application(await startInProcess(), { withSecret: true });
    const secret = { client_secret: app.client.clientSecret };
    const { refreshToken } = tokensOf(await exchange(app, await code(app), secret));
    expect((await refresh(app, refreshToken)).body.error).toBe("invalid_client");
    expect((await refresh(app, refreshToken, secret)).status).toBe(200);
  });

  test.each([
    ["that is unknown", "Atzr|unknown", "unknown"],
    ["of 2,048 bytes", `Atzr|${"x".repeat(2043)}`, "unknown"],
    ["that is an access token", "Atza|e30.e30.e30", "is an access token"],
  ])("%s is refused", async (_, refreshToken, text) => {
    const app = await application(await startInProcess());
    const { status, body } = await refresh(app, refreshToken);
    expect(status).toBe(400);
    expect(body.error).toBe("invalid_grant");
    expect(body.error_description).toContain(text);
  });
});
