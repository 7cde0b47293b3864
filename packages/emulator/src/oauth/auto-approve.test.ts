import { describe, expect, test } from "vitest";
import { startInProcess } from "./testing/places.ts";
import { application, authorizePath, callApi, exchange, post, tokensOf } from "./testing/sign-in.ts";

describe("approval without a page", () => {
  test("sends the user back at once, as the oldest user", async () => {
    const app = await application(await startInProcess({ authorization: { autoApprove: {} } }));
    const { status, headers } = await app.call(authorizePath(app));
    expect(status).toBe(302);
    const back = new URL(headers.get("location") ?? "");
    expect(back.searchParams.get("state")).toBe("state-1");
    const { accessToken } = tokensOf(await exchange(app, back.searchParams.get("code") ?? ""));
    expect(await callApi(app, accessToken)).toBe("200");
    expect(await app.server.store.accounts.listUsers(100)).toHaveLength(1);
  });

  test("makes a user if there is none", async () => {
    const { server, call } = await startInProcess({ authorization: { autoApprove: {} } });
    const client = await server.addOAuthClient();
    expect((await call(authorizePath({ client }))).status).toBe(302);
    expect(await server.store.accounts.listUsers(100)).toHaveLength(1);
  });

  test("can be of a user without a music account, and of some scopes only", async () => {
    const autoApprove = { userId: "nobody", scopes: ["music::library"] };
    const app = await application(await startInProcess({ authorization: { autoApprove } }));
    const { headers } = await app.call(authorizePath(app));
    const code = new URL(headers.get("location") ?? "").searchParams.get("code") ?? "";
    const answer = await exchange(app, code);
    expect(answer.body.scope).toBe("music::library");
    expect(await callApi(app, tokensOf(answer).accessToken)).toBe("403 AUTH_NO_MUSIC_ACCOUNT_FOUND");
  });

  test("denies when it grants none of the scopes that are asked for", async () => {
    const app = await application(await startInProcess({ authorization: { autoApprove: { scopes: [] } } }));
    const { headers } = await app.call(authorizePath(app));
    expect(new URL(headers.get("location") ?? "").searchParams.get("error")).toBe("access_denied");
  });

  test("answers devices at once too", async () => {
    const device = { response_type: "device_code", scope: "music::library" };
    for (const [scopes, expected] of [
      [undefined, undefined],
      [[], "access_denied"],
    ] as const) {
      const app = await application(await startInProcess({ authorization: { autoApprove: { scopes } } }));
      const { body } = await post(app, "/auth/o2/create/codepair", {
        ...device,
        client_id: app.client.clientId,
      });
      expect(body.interval).toBe(1);
      const poll = {
        grant_type: "device_code",
        device_code: String(body.device_code),
        user_code: String(body.user_code),
      };
      expect((await post(app, "/auth/o2/token", poll)).body.error).toBe(expected);
    }
  });

  test("still refuses what a page would refuse", async () => {
    const app = await application(await startInProcess({ authorization: { autoApprove: {} } }));
    const foreign = await app.call(authorizePath(app, { redirect_uri: "https://evil.example/" }));
    expect([foreign.status, foreign.headers.get("location")]).toEqual([400, null]);
    const { headers } = await app.call(authorizePath(app, { scope: "profile" }));
    expect(new URL(headers.get("location") ?? "").searchParams.get("error")).toBe("invalid_scope");
  });
});
