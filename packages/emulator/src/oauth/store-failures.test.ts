import { expect, test } from "vitest";
import { memoryStore } from "@gatefold/server/extend";
import { startInProcess } from "./testing/places.ts";
import {
  application,
  callApi,
  code,
  exchange,
  fillIn,
  form,
  post,
  refresh,
  signIn,
  ticketOf,
  tokensOf,
} from "./testing/sign-in.ts";
import { failingStore } from "../testing/stores.ts";

async function setUp() {
  const { store, fail } = failingStore(memoryStore());
  return { app: await application(await startInProcess({ store, onError: () => {} })), fail };
}

test("a refresh token whose exchange fails stays good, and so does one whose answer is lost", async () => {
  const { app, fail } = await setUp();
  const { refreshToken } = await signIn(app);
  for (const failure of ["before", "after"] as const) {
    fail(failure);
    expect((await refresh(app, refreshToken)).status).toBe(500);
  }
  const tokens = tokensOf(await refresh(app, refreshToken));
  expect(await callApi(app, tokens.accessToken)).toBe("200");
});

test("a code whose exchange fails stays good", async () => {
  const { app, fail } = await setUp();
  const given = await code(app);
  fail("before");
  expect((await exchange(app, given)).status).toBe(500);
  const tokens = tokensOf(await exchange(app, given));
  expect(await callApi(app, tokens.accessToken)).toBe("200");
});

test("a device code whose answer or exchange fails stays good", async () => {
  const { app, fail } = await setUp();
  const { body } = await post(app, "/auth/o2/create/codepair", {
    response_type: "device_code",
    client_id: app.client.clientId,
    scope: "music::catalog music::library",
  });
  const pair = { user_code: String(body.user_code), device_code: String(body.device_code) };
  const ticket = ticketOf(await (await app.call("/ap/device", form({ user_code: pair.user_code }))).text());
  fail("before");
  expect((await fillIn(app, "/ap/device", ticket)).status).toBe(500);
  expect((await fillIn(app, "/ap/device", ticket)).status).toBe(200);
  const poll = () => post(app, "/auth/o2/token", { grant_type: "device_code", ...pair });
  fail("before");
  expect((await poll()).status).toBe(500);
  expect(await callApi(app, tokensOf(await poll()).accessToken)).toBe("200");
});

test("a revocation that fails ends nothing, and the next one all of it", async () => {
  const { app, fail } = await setUp();
  const { accessToken, refreshToken } = await signIn(app);
  const revoke = () => post(app, "/auth/o2/token/revoke", { token: refreshToken });
  fail("before");
  expect((await revoke()).status).toBe(500);
  expect(await callApi(app, accessToken)).toBe("200");
  expect((await revoke()).status).toBe(200);
  expect(await callApi(app, accessToken)).toBe("401 INVALID_ACCESS_TOKEN");
  expect((await refresh(app, refreshToken)).body.error).toBe("invalid_grant");
});
