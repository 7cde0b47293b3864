import { join } from "node:path";
import { tempFolder } from "@gatefold/test-helpers/temp-folder";
import { expect, onTestFinished, test } from "vitest";
import { createServer } from "../server.ts";
import { sqliteStore } from "../storage/sqlite/sqlite-store.ts";

const PROFILE = { name: "Ada", visibility: "PUBLIC", playbackVisibility: "PRIVATE" } as const;

/** Two servers on one database, as two processes have them, and a way to call either as one user. */
async function twoServers() {
  const file = join(tempFolder(), "gatefold.db");
  const open = async () => {
    const store = sqliteStore({ file });
    onTestFinished(async () => store.close());
    return createServer({ store });
  };
  const [one, other] = [await open(), await open()];
  const { apiKey } = await one.addSecurityProfile();
  const { id } = await one.addUser("Zoë");
  const authorization = `Bearer ${await one.issueToken({ userId: id })}`;
  const headers = { "x-api-key": apiKey, authorization, "content-type": "application/json" };
  const call = async (server: typeof one, profile?: object) => {
    const init = profile ? { method: "PUT", body: JSON.stringify(profile) } : {};
    const response = await server.fetch(new Request("http://localhost/v1/me", { headers, ...init }));
    const { data, error } = JSON.parse(await response.text());
    return { status: response.status, user: data?.user ?? data?.updateUser, code: error?.code };
  };
  return { one, other, id, call };
}

test("a name that another process has changed is there at the next call", async () => {
  const { one, other, id, call } = await twoServers();
  expect((await call(other)).user).toEqual({ id, name: "Zoë", images: [] });
  expect((await call(one, PROFILE)).user).toEqual({ id, name: "Ada", images: [] });
  expect((await call(other)).user).toEqual({ id, name: "Ada", images: [] });
  expect(await other.store.accounts.getUser(id)).toMatchObject({ id, ...PROFILE });
});

test("a change of the profile enables no user that is disabled at the same time", async () => {
  const { one, other, id, call } = await twoServers();
  expect((await call(one)).status).toBe(200);
  await other.store.accounts.changeUser(id, { disabledAt: "2026-01-02T03:04:05.678Z" });
  // The caller was identified less than a second ago, so this may still pass.
  await call(one, PROFILE);
  expect(await one.store.accounts.getUser(id)).toHaveProperty("disabledAt", "2026-01-02T03:04:05.678Z");
});

test("a user who was removed after the caller was identified has no account", async () => {
  const { one, call } = await twoServers();
  expect((await call(one)).status).toBe(200);
  await one.store.contents?.replace({ users: [] });
  const refused = { status: 403, user: undefined, code: "AUTH_NO_MUSIC_ACCOUNT_FOUND" };
  expect(await call(one)).toEqual(refused);
  expect(await call(one, PROFILE)).toEqual(refused);
});
