import { describe, expect, test } from "vitest";
import { leaseLock } from "./lease-lock.ts";
import type { SignInError } from "./sign-in-error.ts";
import {
  fakeAmazon,
  HOUR_MS,
  json,
  KEY,
  oldRecord,
  rejection,
  START_MS,
  storageWith,
  times,
  tokensNumbered,
} from "./testing/fake-amazon.ts";
import { memoryStorage, type TokenStorage } from "./token-storage.ts";

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

  test("without a refresh token is given until the API refuses it", async () => {
    const amazon = fakeAmazon();
    const session = amazon.session();
    await session.signIn(() => ({ accessToken: "Atza|only", expiresAtMs: START_MS + 1000 }));
    amazon.nowMs += HOUR_MS;
    expect(await session.getToken()).toBe("Atza|only");
    expect(await rejection(session.refreshToken("Atza|only"))).toMatchObject({ code: "SESSION_EXPIRED" });
    expect(await rejection(session.getToken())).toMatchObject({ code: "SESSION_EXPIRED" });
    expect(amazon.asked).toEqual([]);
  });

  test("is not there before signing in", async () => {
    const session = fakeAmazon().session();
    const events: SignInError[] = [];
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

  test("is shared by sessions on two views of one storage, through its lease", async () => {
    const amazon = fakeAmazon();
    const values = new Map([[KEY, oldRecord(0)]]);
    const view = (): TokenStorage => {
      const storage = {
        get: async (key: string) => values.get(key),
        set: async (key: string, value: string) => values.set(key, value),
        remove: async (key: string) => values.delete(key),
      };
      return { ...storage, lock: leaseLock(storage) };
    };
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
      refresh_token: (_, count) => (count === 1 ? json("gateway", 400) : tokensNumbered(count)),
    });
    const session = amazon.session({ storage: storageWith(0) });
    expect(await rejection(session.getToken())).toMatchObject({ code: "INVALID_ANSWER" });
    expect(await session.getToken()).toBe("Atza|access-token-2");
  });
});
