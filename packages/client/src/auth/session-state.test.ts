import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { SessionOptions } from "./session-options.ts";
import {
  type FakeAmazon,
  fakeAmazon,
  HOUR_MS,
  KEY,
  oldRecord,
  oldTokens,
  rejection,
  REVOKED,
  rotating,
  storageWith,
  tokensNumbered,
} from "./testing/fake-amazon.ts";
import { memoryStorage, webStorage } from "./token-storage.ts";

const answers = {
  ...rotating,
  authorization_code: () => tokensNumbered(1),
  revoke: () => new Response(),
};

/** Two sessions on one storage, as of two tabs. */
function tabs(
  amazon: FakeAmazon = fakeAmazon(answers),
  storage: SessionOptions["storage"] = memoryStorage(),
) {
  return [amazon.session({ storage }), amazon.session({ storage })] as const;
}

beforeEach(() => {
  const page = new EventTarget();
  for (const name of ["addEventListener", "removeEventListener", "dispatchEvent"] as const)
    vi.stubGlobal(name, page[name].bind(page));
});
afterEach(() => vi.unstubAllGlobals());

describe("the state of a session", () => {
  test("is loading until the storage was read, and the same object until it changes", async () => {
    const session = fakeAmazon().session({ storage: storageWith(HOUR_MS) });
    expect(session.getState()).toEqual({ status: "loading" });
    await session.isSignedIn();
    const state = session.getState();
    expect(state).toMatchObject({ status: "signed-in", signInId: "sign-in-0" });
    await session.getToken();
    expect(session.getState()).toBe(state);
  });

  test("has the id of the sign-in, which a refresh keeps and a sign-in changes", async () => {
    const [session] = tabs();
    await session.signIn(() => oldTokens(0));
    const { signInId } = session.getState();
    await session.getToken();
    expect(session.getState().signInId).toBe(signInId);
    await session.signIn(() => oldTokens(0));
    expect(session.getState()).toMatchObject({ status: "signed-in" });
    expect(session.getState().signInId).not.toBe(signInId);
    await session.signOut();
    expect(session.getState()).toEqual({ status: "signed-out" });
  });

  test("says that a sign-in is under way", async () => {
    const [session] = tabs();
    const seen: string[] = [];
    const stop = session.subscribe(() => seen.push(session.getState().status));
    await vi.waitFor(() => expect(seen).toEqual(["signed-out"]));
    await session.signIn(() => oldTokens(HOUR_MS));
    await rejection(session.signIn(() => Promise.reject(new Error("no"))));
    await vi.waitFor(() => expect([...new Set(seen)]).toEqual(["signed-out", "signing-in", "signed-in"]));
    expect(session.getState().status).toBe("signed-in");
    stop();
  });

  test("is expired, with the reason, also for who opens the page afterwards", async () => {
    const storage = storageWith(0);
    const amazon = fakeAmazon(REVOKED);
    await rejection(amazon.session({ storage }).getToken());
    const later = amazon.session({ storage });
    await later.isSignedIn();
    expect(later.getState()).toMatchObject({
      status: "expired",
      signInId: "sign-in-0",
      error: { code: "SESSION_EXPIRED", description: "invalid_grant" },
    });
  });

  test("is told to other sessions in the page, and to whoever looks at the page again", async () => {
    const [one, other] = tabs();
    const heard: (string | undefined)[] = [];
    const stop = other.subscribe(() => heard.push(other.getState().status));
    await one.signIn(() => oldTokens(HOUR_MS));
    await vi.waitFor(() => expect(heard.at(-1)).toBe("signed-in"));
    await one.signOut();
    await vi.waitFor(() => expect(heard.at(-1)).toBe("signed-out"));
    stop();
    await one.signIn(() => oldTokens(HOUR_MS));
    expect(other.getState().status).toBe("signed-out");
  });

  test("is read again when the page gets the focus", async () => {
    const storage = memoryStorage();
    const session = fakeAmazon().session({ storage });
    const stop = session.subscribe(() => {});
    storage.set(KEY, oldRecord(HOUR_MS));
    dispatchEvent(new Event("focus"));
    await vi.waitFor(() => expect(session.getState().status).toBe("signed-in"));
    stop();
  });

  test("has the error of a storage that can't be read, until it can", async () => {
    const storage = storageWith(HOUR_MS);
    let isBroken = true;
    const session = fakeAmazon().session({
      storage: {
        ...storage,
        get: (key) => (isBroken ? Promise.reject(new Error("insecure")) : storage.get(key)),
      },
    });
    await rejection(session.isSignedIn());
    expect(session.getState()).toMatchObject({ status: "signed-out", error: { code: "STORAGE_FAILED" } });
    isBroken = false;
    await session.isSignedIn();
    expect(session.getState()).toMatchObject({ status: "signed-in", error: undefined });
  });
});

describe("a sign-in in another tab", () => {
  test("fails the call that was made before it was known, and no later one", async () => {
    const [session, other] = tabs();
    await session.signIn(() => oldTokens(HOUR_MS));
    await other.signIn(() => ({ ...oldTokens(HOUR_MS), accessToken: "Atza|of another" }));
    const call = session.getToken();
    expect(await rejection(call)).toMatchObject({ code: "ACCOUNT_CHANGED" });
    expect(session.getState().signInId).toBe(other.getState().signInId);
    expect(await session.getToken()).toBe("Atza|of another");
  });

  test("fails a call that began before, however late it asks again", async () => {
    const [session, other] = tabs();
    await session.signIn(() => oldTokens(HOUR_MS));
    const { signal } = new AbortController();
    await session.getToken({ signal });
    await other.signIn(() => ({ ...oldTokens(HOUR_MS), accessToken: "Atza|of another" }));
    await session.isSignedIn();
    expect(await session.getToken()).toBe("Atza|of another");
    expect(await rejection(session.getToken({ signal }))).toMatchObject({ code: "ACCOUNT_CHANGED" });
  });

  test("fails a call whose token was refused before it was known", async () => {
    const [session, other] = tabs();
    await session.signIn(() => oldTokens(HOUR_MS));
    const { signal } = new AbortController();
    const refused = await session.getToken({ signal });
    await other.signIn(() => ({ ...oldTokens(HOUR_MS), accessToken: "Atza|of another" }));
    await session.isSignedIn();
    const again = session.refreshToken(refused, { signal });
    expect(await rejection(again)).toMatchObject({ code: "ACCOUNT_CHANGED" });
  });

  test("is told to who listens for the end of a sign-in, as a sign-out there is", async () => {
    const [session, other] = tabs();
    const ended: string[] = [];
    const stop = session.onExpired(({ code }) => ended.push(code));
    await session.signIn(() => oldTokens(HOUR_MS));
    await other.signIn(() => oldTokens(HOUR_MS));
    await vi.waitFor(() => expect(ended).toEqual(["ACCOUNT_CHANGED"]));
    await other.signOut();
    await vi.waitFor(() => expect(ended).toEqual(["ACCOUNT_CHANGED", "SESSION_EXPIRED"]));
    stop();
  });

  test("is adopted by an object that knew of nobody", async () => {
    const [session, other] = tabs();
    expect(await session.isSignedIn()).toBe(false);
    await other.signIn(() => oldTokens(HOUR_MS));
    expect(await session.getToken()).toBe("Atza|access-token-0");
  });

  test("is not undone by a refresh that was under way", async () => {
    const storage = storageWith(0);
    const amazon = fakeAmazon({
      async refresh_token() {
        storage.set(KEY, oldRecord(HOUR_MS).replace("sign-in-0", "sign-in-1"));
        return tokensNumbered(1);
      },
    });
    const session = amazon.session({ storage });
    expect(await rejection(session.getToken())).toMatchObject({ code: "ACCOUNT_CHANGED" });
    expect(storage.get(KEY)).toContain("sign-in-1");
  });
});

test("a session can be made where there is no localStorage, as on a server", async () => {
  const session = fakeAmazon().session({ storage: webStorage(() => Object(undefined).localStorage) });
  expect(session.getState()).toEqual({ status: "loading" });
  expect(await rejection(session.getToken())).toMatchObject({ code: "STORAGE_FAILED" });
});
