import { describe, expect, test } from "vitest";
import type { SignInError } from "./sign-in-error.ts";
import {
  type Answers,
  fakeAmazon,
  HOUR_MS,
  json,
  KEY,
  oldRecord,
  oldTokens,
  rejection,
  REVOKED,
  rotating,
  storageWith,
  times,
  tokensNumbered,
} from "./testing/fake-amazon.ts";

describe("a session that is over", () => {
  test("tells its listeners once, and all callers why", async () => {
    const amazon = fakeAmazon(REVOKED);
    const session = amazon.session({ storage: storageWith(0) });
    const events: SignInError[] = [];
    const unsubscribed: SignInError[] = [];
    session.onExpired((event) => events.push(event));
    session.onExpired((event) => unsubscribed.push(event))();
    const results = await times(20, () => session.getToken());
    for (const { status, ...rest } of results) {
      expect(status).toBe("rejected");
      expect(rest).toMatchObject({ reason: { code: "SESSION_EXPIRED", description: "invalid_grant" } });
    }
    expect(await rejection(session.refreshToken("Atza|access-token-0"))).toMatchObject({
      code: "SESSION_EXPIRED",
    });
    expect(amazon.asked.length).toBe(1);
    expect(events).toMatchObject([{ code: "SESSION_EXPIRED", description: "invalid_grant" }]);
    expect(unsubscribed).toEqual([]);
    expect(await session.isSignedIn()).toBe(false);
  });

  test("can be over again after signing in again", async () => {
    const amazon = fakeAmazon(REVOKED);
    const session = amazon.session({ storage: storageWith(0) });
    let count = 0;
    session.onExpired(() => {
      count += 1;
    });
    await rejection(session.getToken());
    await session.signIn(() => oldTokens(0));
    await rejection(session.getToken());
    expect(count).toBe(2);
  });

  test("is over for another session on the storage too", async () => {
    const amazon = fakeAmazon(REVOKED);
    const storage = storageWith(HOUR_MS);
    const [one, other] = [amazon.session({ storage }), amazon.session({ storage })];
    const events: SignInError[] = [];
    other.onExpired((event) => events.push(event));
    await other.getToken();
    await rejection(one.refreshToken("Atza|access-token-0"));
    expect(await rejection(other.getToken())).toMatchObject({ code: "SESSION_EXPIRED" });
    expect(await rejection(other.getToken())).toMatchObject({ code: "SESSION_EXPIRED" });
    expect(events.length).toBe(1);
  });

  test("is not over when another session refreshed in the meantime", async () => {
    const storage = storageWith(0);
    const amazon = fakeAmazon({
      refresh_token() {
        // As if the lock had failed: the other was faster with the same refresh token.
        storage.set(KEY, oldRecord(HOUR_MS, { accessToken: "Atza|b", refreshToken: "Atzr|b" }));
        return json({ error: "invalid_grant" }, 400);
      },
    });
    expect(await amazon.session({ storage }).getToken()).toBe("Atza|b");
  });
});

describe("signing out", () => {
  const answers: Answers = { ...rotating, revoke: () => new Response(null) };

  test("forgets the tokens and revokes both", async () => {
    const amazon = fakeAmazon(answers);
    const storage = storageWith(HOUR_MS);
    const session = amazon.session({ storage });
    const events: SignInError[] = [];
    session.onExpired((event) => events.push(event));
    await session.getToken();
    await session.signOut();
    expect(storage.get(KEY)).toBeUndefined();
    expect(amazon.asked.map(({ url, form }) => [url, form["token"]])).toEqual([
      ["https://api.amazon.com/auth/o2/token/revoke", "Atzr|refresh-token-0"],
      ["https://api.amazon.com/auth/o2/token/revoke", "Atza|access-token-0"],
    ]);
    expect(await rejection(session.getToken())).toMatchObject({ code: "NOT_SIGNED_IN" });
    expect(events).toEqual([]);
  });

  test("asks nothing of the server when nobody is signed in", async () => {
    const amazon = fakeAmazon(answers);
    await amazon.session().signOut();
    expect(amazon.asked).toEqual([]);
  });

  test("forgets the tokens even when they can't be revoked", async () => {
    const amazon = fakeAmazon({ revoke: () => Promise.reject(new TypeError("offline")) });
    const session = amazon.session({ storage: storageWith(HOUR_MS) });
    expect(await rejection(session.signOut())).toMatchObject({ code: "NETWORK" });
    expect(await session.isSignedIn()).toBe(false);
  });

  test("revokes one token though the other can't be", async () => {
    const amazon = fakeAmazon({ revoke: (_, count) => (count === 1 ? json({}, 500) : new Response(null)) });
    const session = amazon.session({ storage: storageWith(HOUR_MS) });
    await rejection(session.signOut());
    expect(amazon.asked.map(({ form }) => form["token"])).toEqual([
      "Atzr|refresh-token-0",
      "Atza|access-token-0",
    ]);
  });

  test("waits for a refresh under way, and revokes what it brought", async () => {
    let signedOut: Promise<void> | undefined;
    const amazon = fakeAmazon({
      ...answers,
      refresh_token() {
        signedOut = session.signOut();
        return tokensNumbered(1);
      },
    });
    const session = amazon.session({ storage: storageWith(0) });
    expect(await session.getToken()).toBe("Atza|access-token-1");
    await signedOut;
    expect(amazon.asked.map(({ form }) => form["token"])).toEqual([
      undefined,
      "Atzr|refresh-token-1",
      "Atza|access-token-1",
    ]);
    expect(await session.isSignedIn()).toBe(false);
  });
});
