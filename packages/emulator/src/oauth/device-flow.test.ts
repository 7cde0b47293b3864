import { describe, expect, test } from "vitest";
import { putClient } from "./clients.ts";
import { PLACES, startInProcess } from "./testing/places.ts";
import {
  type Answer,
  type Application,
  application,
  callApi,
  type Fields,
  type Filled,
  fillIn,
  form,
  post,
  refresh,
  ticketOf,
  tokensOf,
} from "./testing/sign-in.ts";

interface Pair {
  readonly user_code: string;
  readonly device_code: string;
}

function askForCodes(app: Application, fields: Fields = {}): Promise<Answer> {
  return post(app, "/auth/o2/create/codepair", {
    response_type: "device_code",
    client_id: app.client.clientId,
    scope: "music::catalog music::library",
    ...fields,
  });
}

async function codes(app: Application): Promise<Pair> {
  const { body } = await askForCodes(app);
  return { user_code: String(body.user_code), device_code: String(body.device_code) };
}

function poll(app: Application, pair: Pair, fields: Fields = {}): Promise<Answer> {
  return post(app, "/auth/o2/token", { grant_type: "device_code", ...pair, ...fields });
}

async function answer(app: Application, typed: string, filled: Filled = {}): Promise<Response> {
  const opened = await app.call("/ap/device", form({ user_code: typed }));
  return fillIn(app, "/ap/device", ticketOf(await opened.text()), filled);
}

for (const place of PLACES) {
  describe(`device codes, ${place.name}`, () => {
    test("sign a device in once the user has allowed it", async () => {
      const app = await application(await place.start());
      const { status, body } = await askForCodes(app);
      expect(status).toBe(200);
      expect(body).toEqual({
        user_code: expect.stringMatching(/^[B-DF-HJ-NP-TV-XZ]{6}$/),
        device_code: expect.stringMatching(/^[\w-]{32}$/),
        verification_uri: `${app.origin}/ap/device`,
        expires_in: 600,
        interval: 30,
      });
      const pair = { user_code: String(body.user_code), device_code: String(body.device_code) };
      expect((await poll(app, pair)).body.error).toBe("authorization_pending");
      const typed = ` ${pair.user_code.slice(0, 3).toLowerCase()}-${pair.user_code.slice(3)}`;
      const done = await answer(app, typed);
      expect(done.status).toBe(200);
      expect(await done.text()).toContain("Go back to your device");
      app.clock.forward(30_000);
      const tokens = await poll(app, pair);
      expect(tokens.status).toBe(200);
      expect(await callApi(app, tokensOf(tokens).accessToken)).toBe("200");
      expect((await refresh(app, tokensOf(tokens).refreshToken)).status).toBe(200);
      expect((await poll(app, pair)).body.error).toBe("invalid_grant");
    });

    test("that are asked about too soon slow the device down by five seconds each time", async () => {
      const app = await application(await place.start());
      const pair = await codes(app);
      const ask = async (afterMs: number) => {
        app.clock.forward(afterMs);
        return (await poll(app, pair)).body.error;
      };
      expect(await ask(0)).toBe("authorization_pending");
      expect(await ask(29_999)).toBe("slow_down");
      expect(await ask(30_000)).toBe("slow_down");
      expect(await ask(39_999)).toBe("slow_down");
      expect(await ask(45_000)).toBe("authorization_pending");
    });

    test("tell the device that the user denied", async () => {
      const app = await application(await place.start());
      const pair = await codes(app);
      expect(await (await answer(app, pair.user_code, { decision: "deny" })).text()).toContain("Denied");
      expect((await poll(app, pair)).body).toEqual({
        error: "access_denied",
        error_description: "The user denied the request.",
      });
    });

    test("expire after ten minutes, answered or not", async () => {
      const app = await application(await place.start());
      const [idle, allowed] = [await codes(app), await codes(app)];
      await answer(app, allowed.user_code);
      app.clock.forward(600_000);
      expect((await poll(app, idle)).body.error).toBe("expired_token");
      expect((await poll(app, allowed)).body.error).toBe("expired_token");
      const page = await app.call("/ap/device", form({ user_code: idle.user_code }));
      expect(page.status).toBe(400);
      expect(await page.text()).toContain("No device waits for that code");
    });

    test("give tokens to one of twenty questions at once", async () => {
      const app = await application(await place.start());
      const pair = await codes(app);
      await answer(app, pair.user_code);
      const answers = await Promise.all(Array.from({ length: 20 }, () => poll(app, pair)));
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    });
  });
}

describe("device codes", () => {
  test("work as RFC 8628 names them", async () => {
    const app = await application(await startInProcess());
    const pair = await codes(app);
    await answer(app, pair.user_code);
    const rfc = { grant_type: "urn:ietf:params:oauth:grant-type:device_code", device_code: pair.device_code };
    expect((await post(app, "/auth/o2/token", rfc)).body.error_description).toContain("client_id is missing");
    const tokens = await post(app, "/auth/o2/token", { ...rfc, client_id: app.client.clientId });
    expect(tokens.status).toBe(200);
  });

  test("grant what the user ticked", async () => {
    const app = await application(await startInProcess());
    const pair = await codes(app);
    await answer(app, pair.user_code, { scopes: ["music::catalog"] });
    const tokens = await poll(app, pair);
    expect(tokens.body.scope).toBe("music::catalog");
    expect(await callApi(app, tokensOf(tokens).accessToken)).toBe("403 ACCESS_DENIED");
  });

  test("can be answered once", async () => {
    const app = await application(await startInProcess());
    const pair = await codes(app);
    const opened = await app.call("/ap/device", form({ user_code: pair.user_code }));
    const ticket = ticketOf(await opened.text());
    expect((await fillIn(app, "/ap/device", ticket)).status).toBe(200);
    expect((await fillIn(app, "/ap/device", ticket, { decision: "deny" })).status).toBe(400);
    expect((await poll(app, pair)).status).toBe(200);
  });

  test.each([
    ["without response_type", { response_type: undefined }, "invalid_request", "response_type is missing"],
    ["with another response_type", { response_type: "code" }, "unsupported_response_type", "device_code"],
    ["without a client", { client_id: undefined }, "invalid_request", "client_id is missing"],
    ["for an unknown client", { client_id: "nobody" }, "invalid_client", "'nobody'"],
    ["without scopes", { scope: undefined }, "invalid_scope", "scope is missing"],
    ["for an unknown scope", { scope: "music::catalog profile" }, "invalid_scope", "'profile'"],
  ])("are refused %s", async (_, fields, error, text) => {
    const { body } = await askForCodes(await application(await startInProcess()), fields);
    expect(body.error).toBe(error);
    expect(body.error_description).toContain(text);
  });

  test.each([
    ["without device_code", { device_code: undefined }, "invalid_request", "device_code is missing"],
    ["without user_code", { user_code: undefined }, "invalid_request", "user_code is missing"],
    ["with another user code", { user_code: "BBBBBB" }, "invalid_grant", "user_code"],
    ["with an unknown device code", { device_code: "x" }, "invalid_grant", "device_code is unknown"],
    ["for an unknown client", { client_id: "nobody" }, "invalid_client", "'nobody'"],
  ])("are not exchanged %s", async (_, fields, error, text) => {
    const app = await application(await startInProcess());
    const { body } = await poll(app, await codes(app), fields);
    expect(body.error).toBe(error);
    expect(body.error_description).toContain(text);
  });

  test("are not exchanged for another client", async () => {
    const app = await application(await startInProcess());
    const other = await app.server.addOAuthClient();
    const { body } = await poll(app, await codes(app), { client_id: other.clientId });
    expect(body.error).toBe("invalid_grant");
    expect(body.error_description).toContain("another client");
  });

  test("of a client that was revoked meanwhile are not exchanged", async () => {
    const app = await application(await startInProcess());
    const pair = await codes(app);
    await answer(app, pair.user_code);
    const { clientSecret: _secret, ...client } = app.client;
    await putClient(app.server.store, { ...client, revokedAt: "2026-01-01T12:00:00.000Z" });
    expect((await poll(app, pair)).body.error).toBe("invalid_client");
  });
});
