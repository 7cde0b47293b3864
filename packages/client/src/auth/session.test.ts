import { describe, expect, test } from "vitest";
import type { SessionExpired } from "./session.ts";
import { isSignInError } from "./sign-in-error.ts";
import {
  type Answers,
  fakeAmazon,
  json,
  KEY,
  oldTokens,
  rejection,
  rotating,
  START_MS,
  tokensNumbered,
} from "./testing/fake-amazon.ts";
import { memoryStorage, type TokenStorage } from "./token-storage.ts";

const HOUR_MS = 3_600_000;
const REVOKED: Answers = { refresh_token: () => json({ error: "invalid_grant" }, 400) };

/** A storage in which a session was left whose access token ends in so many milliseconds. */
function storageWith(leftMs: number): TokenStorage {
  const storage = memoryStorage();
  storage.set(KEY, JSON.stringify(oldTokens(leftMs)));
  return storage;
}

function times<Value>(count: number, work: () => Promise<Value>): Promise<PromiseSettledResult<Value>[]> {
  return Promise.allSettled(Array.from({ length: count }, work));
}

describe("a token", () => {
  test("is given as it is while it has more than a minute", async () => {
    const amazon = fakeAmazon();
    const session = amazon.session({ storage: storageWith(60_001) });
    expect(await session.getToken()).toBe("Atza|access-token-0");
    expect(amazon.asked).toEqual([]);
  });

  test("is refreshed a minute before its end, and kept with the next refresh token", async () => {
    const amazon = fakeAmazon();
    const storage = storageWith(60_000);
    const session = amazon.session({ storage });
    expect(await session.getToken()).toBe("Atza|access-token-1");
    expect(amazon.asked).toEqual([
      {
        url: "https://api.amazon.com/auth/o2/token",
        form: {
          grant_type: "refresh_token",
          refresh_token: "Atzr|refresh-token-0",
          client_id: "amzn1.application-oa2-client.1",
        },
      },
    ]);
    amazon.nowMs += HOUR_MS;
    expect(await amazon.session({ storage }).getToken()).toBe("Atza|access-token-2");
    expect(amazon.asked[1]?.form["refresh_token"]).toBe("Atzr|refresh-token-1");
  });

  test("keeps its refresh token where the server does not rotate", async () => {
    const amazon = fakeAmazon({
      refresh_token: () => json({ access_token: "Atza|new", token_type: "bearer", expires_in: "3600" }),
    });
    const session = amazon.session({ storage: storageWith(0) });
    await session.getToken();
    amazon.nowMs += HOUR_MS;
    await session.getToken();
    expect(amazon.asked.map(({ form }) => form["refresh_token"])).toEqual(
      Array(2).fill("Atzr|refresh-token-0"),
    );
  });

  test("is refreshed with the secret on a server", async () => {
    const amazon = fakeAmazon();
    await amazon.session({ storage: storageWith(0), clientSecret: "client-secret" }).getToken();
    expect(amazon.asked[0]?.form["client_secret"]).toBe("client-secret");
  });

  test("is given until its end when the server is down", async () => {
    const amazon = fakeAmazon({ refresh_token: () => json({ error: "server_error" }, 503) });
    const session = amazon.session({ storage: storageWith(30_000) });
    expect(await session.getToken()).toBe("Atza|access-token-0");
    amazon.nowMs += 30_000;
    expect(await rejection(session.getToken())).toMatchObject({ code: "server_error" });
    expect(await session.isSignedIn()).toBe(true);
  });

  test("without a refresh token is given to its very end", async () => {
    const amazon = fakeAmazon();
    const session = amazon.session();
    await session.signIn(() => ({ accessToken: "Atza|only", expiresAtMs: START_MS + 1000 }));
    expect(await session.getToken()).toBe("Atza|only");
    amazon.nowMs += 1000;
    expect(await rejection(session.getToken())).toMatchObject({ code: "SESSION_EXPIRED" });
    expect(amazon.asked).toEqual([]);
  });

  test("is not there before signing in", async () => {
    const session = fakeAmazon().session();
    const events: SessionExpired[] = [];
    session.onExpired((event) => events.push(event));
    expect(await session.isSignedIn()).toBe(false);
    expect(await rejection(session.getToken())).toMatchObject({ code: "NOT_SIGNED_IN" });
    expect(await rejection(session.refreshToken("x"))).toMatchObject({ code: "NOT_SIGNED_IN" });
    expect(events).toEqual([]);
  });

  test.each(["", "null", "{}", '{"accessToken":5}', "not JSON"])("is not read out of %j", async (junk) => {
    const storage = memoryStorage();
    storage.set(KEY, junk);
    expect(await fakeAmazon().session({ storage }).isSignedIn()).toBe(false);
  });
});

describe("one refresh", () => {
  test("is shared by 20 calls that need it", async () => {
    const amazon = fakeAmazon();
    const session = amazon.session({ storage: storageWith(0) });
    const tokens = await times(20, () => session.getToken());
    expect(tokens).toEqual(Array(20).fill({ status: "fulfilled", value: "Atza|access-token-1" }));
    expect(amazon.asked.length).toBe(1);
  });

  test("is shared by 20 calls that were refused, also when some come late", async () => {
    const amazon = fakeAmazon();
    const session = amazon.session({ storage: storageWith(HOUR_MS) });
    const refused = await session.getToken();
    const early = times(10, () => session.refreshToken(refused));
    expect(await early).toEqual(Array(10).fill({ status: "fulfilled", value: "Atza|access-token-1" }));
    const late = times(10, () => session.refreshToken(refused));
    expect(await late).toEqual(Array(10).fill({ status: "fulfilled", value: "Atza|access-token-1" }));
    expect(amazon.asked.length).toBe(1);
  });

  test("is shared by sessions on one storage", async () => {
    const amazon = fakeAmazon();
    const storage = storageWith(0);
    const sessions = Array.from({ length: 5 }, () => amazon.session({ storage }));
    const tokens = await Promise.all(sessions.map((session) => session.getToken()));
    expect(tokens).toEqual(Array(5).fill("Atza|access-token-1"));
    expect(amazon.asked.length).toBe(1);
  });

  test("is shared by sessions on two views of one storage, through Web Locks", async () => {
    const amazon = fakeAmazon();
    const values = new Map([[KEY, JSON.stringify(oldTokens(0))]]);
    const view = (): TokenStorage => ({
      get: async (key) => values.get(key),
      set: async (key, value) => values.set(key, value),
      remove: async (key) => values.delete(key),
    });
    const sessions = Array.from({ length: 5 }, () => amazon.session({ storage: view() }));
    const tokens = await Promise.all(sessions.map((session) => session.getToken()));
    expect(tokens).toEqual(Array(5).fill("Atza|access-token-1"));
    expect(amazon.asked.length).toBe(1);
  });

  test("of a token that is refused again is followed by another", async () => {
    const amazon = fakeAmazon();
    const session = amazon.session({ storage: storageWith(HOUR_MS) });
    expect(await session.refreshToken("Atza|access-token-0")).toBe("Atza|access-token-1");
    expect(await session.refreshToken("Atza|access-token-1")).toBe("Atza|access-token-2");
  });

  test("goes on for the others when one caller aborts", async () => {
    const amazon = fakeAmazon();
    const session = amazon.session({ storage: storageWith(0) });
    const controller = new AbortController();
    const aborted = rejection(session.getToken({ signal: controller.signal }));
    const other = session.getToken();
    controller.abort("gone");
    expect(await aborted).toMatchObject({ name: "SignInError", code: "ABORTED", cause: "gone" });
    expect(await other).toBe("Atza|access-token-1");
    expect(amazon.asked.length).toBe(1);
  });

  test("that fails is tried again by the next call", async () => {
    const amazon = fakeAmazon({
      refresh_token: (_, count) => (count === 1 ? json("gateway", 502) : tokensNumbered(count)),
    });
    const session = amazon.session({ storage: storageWith(0) });
    expect(await rejection(session.getToken())).toMatchObject({ code: "INVALID_ANSWER" });
    expect(await session.getToken()).toBe("Atza|access-token-2");
  });
});

describe("a session that is over", () => {
  test("tells its listeners once, and all callers why", async () => {
    const amazon = fakeAmazon(REVOKED);
    const session = amazon.session({ storage: storageWith(0) });
    const events: SessionExpired[] = [];
    const unsubscribed: SessionExpired[] = [];
    session.onExpired((event) => events.push(event));
    session.onExpired((event) => unsubscribed.push(event))();
    const results = await times(20, () => session.getToken());
    for (const { status, ...rest } of results) {
      expect(status).toBe("rejected");
      expect(rest).toMatchObject({ reason: { code: "SESSION_EXPIRED", cause: { code: "invalid_grant" } } });
    }
    expect(await rejection(session.refreshToken("Atza|access-token-0"))).toMatchObject({
      code: "NOT_SIGNED_IN",
    });
    expect(amazon.asked.length).toBe(1);
    expect(events).toEqual([
      { type: "SessionExpired", error: expect.objectContaining({ code: "SESSION_EXPIRED" }) },
    ]);
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
    const events: SessionExpired[] = [];
    other.onExpired((event) => events.push(event));
    await other.getToken();
    await rejection(one.refreshToken("Atza|access-token-0"));
    expect(await rejection(other.getToken())).toMatchObject({ code: "SESSION_EXPIRED" });
    expect(await rejection(other.getToken())).toMatchObject({ code: "NOT_SIGNED_IN" });
    expect(events.length).toBe(1);
  });

  test("is not over when another session refreshed in the meantime", async () => {
    const storage = storageWith(0);
    const amazon = fakeAmazon({
      refresh_token() {
        // As if the lock had failed: the other was faster with the same refresh token.
        storage.set(
          KEY,
          JSON.stringify({ ...oldTokens(HOUR_MS), accessToken: "Atza|b", refreshToken: "Atzr|b" }),
        );
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
    const events: SessionExpired[] = [];
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

describe("a storage that throws", () => {
  const broken = (what: Partial<TokenStorage>): TokenStorage => ({ ...storageWith(0), ...what });
  const fail = () => {
    throw new Error("QuotaExceededError");
  };

  test("on reading gives a typed error", async () => {
    const session = fakeAmazon().session({ storage: broken({ get: fail }) });
    const error = await rejection(session.getToken());
    expect(isSignInError(error)).toBe(true);
    expect(error).toMatchObject({ code: "STORAGE_FAILED", cause: { message: "QuotaExceededError" } });
  });

  test("on writing does not cost the session its next refresh token", async () => {
    const amazon = fakeAmazon();
    const session = amazon.session({ storage: broken({ set: fail }) });
    expect(await session.getToken()).toBe("Atza|access-token-1");
    expect(await session.getToken()).toBe("Atza|access-token-1");
    amazon.nowMs += HOUR_MS;
    expect(await session.getToken()).toBe("Atza|access-token-2");
    expect(amazon.asked.at(-1)?.form["refresh_token"]).toBe("Atzr|refresh-token-1");
  });

  test("on writing fails a sign-in that has to leave the page", async () => {
    const session = fakeAmazon().session({
      storage: broken({ set: () => Promise.reject(new Error("full")) }),
    });
    expect(await rejection(session.signInUrl())).toMatchObject({ code: "STORAGE_FAILED" });
  });

  test("on removing fails a sign-out, for the tokens are still there", async () => {
    const session = fakeAmazon().session({ storage: broken({ remove: fail }) });
    expect(await rejection(session.signOut())).toMatchObject({ code: "STORAGE_FAILED" });
  });
});
