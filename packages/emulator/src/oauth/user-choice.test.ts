import { expect, test } from "vitest";
import { memoryStore, newUser, type Store } from "@gatefold/server/extend";
import { startInProcess } from "./testing/places.ts";
import {
  application,
  authorizePath,
  exchange,
  fillIn,
  form,
  post,
  ticketOf,
  tokensOf,
} from "./testing/sign-in.ts";

/** A store with many users that tells how many were read of each list. */
function crowdedStore(count: number) {
  const memory = memoryStore();
  const read: number[] = [];
  for (let number = 0; number < count; number++) {
    const createdAt = new Date(Date.UTC(2025, 0, 1) + number).toISOString();
    memory.accounts.putUser(newUser(`user${number}`, `User ${number}`, createdAt));
  }
  const store: Store = {
    ...memory,
    accounts: {
      ...memory.accounts,
      async listUsers(...args) {
        const users = await memory.accounts.listUsers(...args);
        read.push(users.length);
        return users;
      },
    },
  };
  return { store, read };
}

test("a page lists fifty users at most, and takes the id of another one", async () => {
  const { store, read } = crowdedStore(1_000);
  const app = await application(await startInProcess({ store }));
  const opened = await app.call(authorizePath(app));
  const html = await opened.text();
  expect(html.match(/<option value="user/g)).toHaveLength(50);
  expect(html).toContain("user49");
  expect(html).not.toContain("user50");
  expect(html).toContain('name="id"');
  expect(read).toEqual([51]);
  const boxes: [string, string][] = [["scope", "music::catalog"]];
  const fields = { ticket: ticketOf(html), decision: "approve", user: "user0", name: "" };
  const unknown = await app.call("/ap/oa", form({ ...fields, id: "nobody" }, boxes));
  expect([unknown.status, await unknown.text()]).toEqual([
    400,
    expect.stringContaining("no user of that id"),
  ]);
  const approved = await app.call("/ap/oa", form({ ...fields, id: " user700 " }, boxes));
  const code = new URL(approved.headers.get("location") ?? "none:").searchParams.get("code") ?? "";
  const { accessToken } = tokensOf(await exchange(app, code));
  const profile = await app.call("/user/profile", { headers: { authorization: `Bearer ${accessToken}` } });
  expect(await profile.json()).toMatchObject({ name: "User 700" });
});

test("a page asks for no id where it lists all users", async () => {
  const { store } = crowdedStore(49);
  const app = await application(await startInProcess({ store }));
  const html = await (await app.call(authorizePath(app))).text();
  expect(html.match(/<option value="/g)).toHaveLength(51);
  expect(html).not.toContain('name="id"');
});

test("the page of a device reads no more users, and neither does a consent without a page", async () => {
  const { store, read } = crowdedStore(1_000);
  const app = await application(await startInProcess({ store }));
  const { body } = await post(app, "/auth/o2/create/codepair", {
    response_type: "device_code",
    client_id: app.client.clientId,
    scope: "music::catalog",
  });
  const opened = await app.call("/ap/device", form({ user_code: String(body.user_code) }));
  expect(
    (await fillIn(app, "/ap/device", ticketOf(await opened.text()), { scopes: ["music::catalog"] })).status,
  ).toBe(200);
  expect(read).toEqual([51]);
  const automatic = await startInProcess({ store, authorization: { autoApprove: {} } });
  const path = authorizePath({ client: app.client });
  expect((await automatic.call(path)).status).toBe(302);
  expect(read).toEqual([51, 1]);
});
