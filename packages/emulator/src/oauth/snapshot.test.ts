import { expect, test } from "vitest";
import { startInProcess } from "./testing/places.ts";
import { application, post, refresh, signIn } from "./testing/sign-in.ts";

test("a snapshot of everything that sign-ins keep is taken again", async () => {
  const app = await application(await startInProcess(), {});
  const { client, user, server } = app;
  await server.issueToken({ userId: user.id });
  const [first, second] = [await signIn(app), await signIn(app)];
  expect((await refresh(app, first.refreshToken)).status).toBe(200);
  expect((await post(app, "/auth/o2/token/revoke", { token: second.refreshToken })).status).toBe(200);
  const device = { response_type: "device_code", client_id: client.clientId, scope: "music::catalog" };
  expect((await post(app, "/auth/o2/create/codepair", device)).status).toBe(200);
  const snapshot = JSON.parse(JSON.stringify(await server.snapshot()));
  const kinds = new Set(snapshot.grants.map(({ id }: { readonly id: string }) => id.split(":")[0]));
  expect([...kinds].sort()).toEqual([
    "client",
    "code",
    "device",
    "refresh-token",
    "revoked",
    "session",
    "token",
    "user-code",
  ]);
  await server.restore(snapshot);
  expect(await server.snapshot()).toEqual(snapshot);
});
