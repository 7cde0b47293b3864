import { expect, test } from "vitest";
import { listClients } from "./clients.ts";
import { type Grant, type GrantChange, memoryStore, type Store } from "@gatefold/server/extend";
import { startInProcess } from "./testing/places.ts";
import { application, code, exchange, post, refresh, signIn } from "./testing/sign-in.ts";

/** A store that tells all grants that were ever written to it. */
function watched(): { readonly store: Store; readonly written: Grant[] } {
  const store = memoryStore();
  const written: Grant[] = [];
  const change = (changes: GrantChange) => {
    written.push(...(changes.put ?? []));
    return store.grants.change(changes);
  };
  return { store: { ...store, grants: { ...store.grants, change } }, written };
}

test("the store holds no code, no refresh token and no secret in clear", async () => {
  const { store, written } = watched();
  const app = await application(await startInProcess({ store }), { withSecret: true });
  const secret = { client_secret: app.client.clientSecret };
  const given = await code(app);
  const { body } = await exchange(app, given, secret);
  const pair = await post(app, "/auth/o2/create/codepair", {
    response_type: "device_code",
    client_id: app.client.clientId,
    scope: "music::catalog",
  });
  const kept = written.map(({ id, value }) => `${id} ${new TextDecoder().decode(value)}`).join("\n");
  const clients = JSON.stringify(await listClients(store));
  const secrets = [given, body.refresh_token, body.access_token, pair.body.device_code, pair.body.user_code];
  for (const text of secrets) expect(kept).not.toContain(String(text));
  expect(clients).not.toContain(String(app.client.clientSecret));
  expect(kept).toContain("code:");
  expect(kept).toContain("refresh-token:");
});

test("a code that has expired is told so for an hour and more, and no request deletes it", async () => {
  const memory = memoryStore();
  const deleteExpired = () => {
    throw new Error("a request waited for the clean-up");
  };
  const store = { ...memory, grants: { ...memory.grants, deleteExpired } };
  const app = await application(await startInProcess({ store }));
  const unused = await code(app);
  const { refreshToken } = await signIn(app);
  app.clock.forward(3_600_000);
  expect((await exchange(app, unused)).body.error_description).toContain("code has expired");
  app.clock.forward(86_400_000);
  expect((await refresh(app, refreshToken)).status).toBe(200);
});
