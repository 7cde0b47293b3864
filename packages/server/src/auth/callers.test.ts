import { describe, expect, test } from "vitest";
import { operations } from "../generated/operations.ts";
import { ApiFailure } from "../http/failure.ts";
import { TestContext } from "../http/testing/test-context.ts";
import { RateLimiter } from "../limits/rate-limits.ts";
import { type Identity, type IdentityQuery, newUser } from "../storage/accounts.ts";
import { Callers, readBearer, RECHECK_MS, requireAccess } from "./callers.ts";
import type { Principal, TokenProblem } from "./tokens.ts";

const PROFILE = { apiKey: "key", name: "App", createdAt: "2026-01-01T00:00:00Z", revokedAt: null };
const USER = newUser("ada", "Ada", "2026-01-01T00:00:00Z");

/** Callers on a store that knows the key "key" and the user "ada", and counts what it is asked. */
function setUp(change: (identity: Identity) => Identity | Promise<Identity> = (identity) => identity) {
  const state = { nowMs: 0, checked: 0, asked: 0, profiles: 0, change, added: [] as string[] };
  const accounts = {
    identify({ apiKey, userId }: IdentityQuery) {
      state.asked += 1;
      const user = userId === "ada" || state.added.includes(userId) ? { ...USER, id: userId } : undefined;
      return state.change({ profile: apiKey === "key" ? PROFILE : undefined, user, isTokenRevoked: false });
    },
    getProfile(apiKey: string) {
      state.profiles += 1;
      return apiKey === "key" ? PROFILE : undefined;
    },
    addUser: ({ id }: { id: string }) => void state.added.push(id),
  };
  const tokens = {
    async check(token: string): Promise<Principal | TokenProblem> {
      state.checked += 1;
      if (token.startsWith("bad")) return { problem: "The access token is malformed." };
      const newUserName = token.startsWith("new") ? "New" : undefined;
      return {
        userId: token,
        scopes: new Set(["music::catalog"]),
        expiresAtMs: 60_000,
        revocationId: token,
        newUserName,
      };
    },
  };
  const clock = () => state.nowMs;
  const limiter = new RateLimiter(
    { perAddress: { requestsPerSecond: 0.001, burst: 2 } },
    clock,
    () => "203.0.113.7",
  );
  const callers = new Callers({ accounts, tokens, limiter, clock, nowMs: clock });
  const identify = (token = "ada", apiKey = "key") =>
    callers.identify(new TestContext({ headers: { "x-api-key": apiKey, authorization: `Bearer ${token}` } }));
  return { state, callers, identify };
}

async function codeOf(work: () => unknown): Promise<string | undefined> {
  try {
    await work();
  } catch (error) {
    if (error instanceof ApiFailure) return error.failure.code;
    throw error;
  }
  return undefined;
}

describe("a caller", () => {
  test("is looked up in one call of the store, and then remembered for a second", async () => {
    const { state, callers, identify } = setUp();
    expect(await identify()).toMatchObject({ apiKey: "key", userId: "ada", hasAccount: true });
    // The second answer is there at once.
    expect(identify()).toMatchObject({ userId: "ada" });
    expect([state.asked, state.checked, state.profiles]).toEqual([1, 1, 0]);
    state.nowMs = RECHECK_MS - 1;
    identify();
    expect(state.asked).toBe(1);
    state.nowMs = RECHECK_MS;
    identify();
    expect([state.asked, state.checked]).toEqual([2, 1]);
    expect(callers.figures).toEqual({ size: 1, hits: 2, misses: 2 });
  });

  test("is looked up once for a thousand requests that come at the same time", async () => {
    const answer = Promise.withResolvers<void>();
    const { state, identify } = setUp((identity) => answer.promise.then(() => identity));
    const asked = Array.from({ length: 1_000 }, () => identify());
    answer.resolve();
    expect(new Set(await Promise.all(asked)).size).toBe(1);
    state.nowMs = RECHECK_MS;
    await Promise.all(Array.from({ length: 1_000 }, () => identify()));
    expect([state.asked, state.checked]).toEqual([2, 1]);
  });

  test("whose token is over is checked anew", async () => {
    const { state, identify } = setUp();
    await identify();
    state.nowMs = 60_000;
    await identify();
    expect(state.checked).toBe(2);
  });

  test("without an account is known, and asked for again each time", async () => {
    const { state, identify } = setUp();
    expect(await identify("bob")).toMatchObject({ userId: "bob", hasAccount: false });
    await identify("bob");
    expect(state.asked).toBe(2);
  });

  test("of an issuer whose users get an account has one at the first call", async () => {
    const { state, identify } = setUp();
    expect(await identify("new bob")).toMatchObject({ userId: "new bob", hasAccount: true });
    await identify("new bob");
    expect(state.added).toEqual(["new bob"]);
  });

  test("is asked for again as soon as this process has changed something, also if an answer is on its way", async () => {
    const { state, callers, identify } = setUp();
    await identify();
    callers.recheck();
    await identify();
    expect([state.asked, state.checked]).toEqual([2, 1]);
    const answer = Promise.withResolvers<void>();
    state.change = (identity) => answer.promise.then(() => identity);
    state.nowMs = RECHECK_MS;
    const caller = Promise.resolve(identify());
    callers.recheck();
    state.change = (identity) => ({ ...identity, isTokenRevoked: true });
    answer.resolve();
    expect(await codeOf(() => caller)).toBe("INVALID_ACCESS_TOKEN");
  });
});

describe("what is not good", () => {
  test.for<[string, (identity: Identity) => Identity, string]>([
    ["an unknown key", (identity) => ({ ...identity, profile: undefined }), "INVALID_CLIENT_ID"],
    [
      "a revoked key",
      (identity) => ({ ...identity, profile: { ...PROFILE, revokedAt: "2026-01-02" } }),
      "INVALID_CLIENT_ID",
    ],
    ["a revoked token", (identity) => ({ ...identity, isTokenRevoked: true }), "INVALID_ACCESS_TOKEN"],
    [
      "a disabled user",
      (identity) => ({ ...identity, user: { ...USER, disabledAt: "2026-01-02" } }),
      "INVALID_ACCESS_TOKEN",
    ],
  ])("%s is refused within a second, and good again at once", async ([, change, code]) => {
    const { state, identify } = setUp();
    await identify();
    state.change = change;
    state.nowMs = RECHECK_MS;
    expect(await codeOf(identify)).toBe(code);
    state.change = (identity) => identity;
    expect(await codeOf(identify)).toBeUndefined();
  });

  test("the key is judged before the token, and asked for only as often as the address may fail", async () => {
    const { state, identify } = setUp();
    expect(await codeOf(() => identify("bad", "unknown"))).toBe("INVALID_CLIENT_ID");
    expect(await codeOf(() => identify("bad"))).toBe("INVALID_ACCESS_TOKEN");
    expect(await codeOf(() => identify("bad"))).toBe("THROTTLED");
    expect([state.asked, state.profiles]).toEqual([0, 2]);
    expect(await codeOf(() => identify())).toBeUndefined();
  });

  test("a failing store counts nothing against the address", async () => {
    const { state, identify } = setUp(() => Promise.reject(new Error("down")));
    for (let count = 0; count < 5; count++) await expect(Promise.resolve(identify())).rejects.toThrow("down");
    state.change = (identity) => identity;
    expect(await codeOf(() => identify("bad"))).toBe("INVALID_ACCESS_TOKEN");
  });

  test("a missing key, and one that is too long to be one, cost the store nothing", async () => {
    const { state, identify } = setUp();
    expect(await codeOf(() => identify("ada", ""))).toBe("NO_X_API_KEY");
    expect(await codeOf(() => identify("ada", "x".repeat(201)))).toBe("INVALID_CLIENT_ID");
    expect([state.asked, state.profiles]).toEqual([0, 0]);
  });

  test("bad keys and tokens displace no good ones, however many there are", async () => {
    const { state, callers, identify } = setUp();
    await identify();
    for (let number = 0; number < 25_000; number++) {
      await codeOf(() => identify(`bad ${number}`));
      await codeOf(() => identify("ada", `unknown ${number}`));
    }
    const before = state.asked;
    expect(identify()).toMatchObject({ userId: "ada" });
    expect([state.asked, callers.figures.size]).toEqual([before, 1]);
  });
});

describe("the Authorization header", () => {
  test.for(["Bearer abc", "bearer abc", "BEARER abc", "  Bearer   abc  ", "Bearer\tabc"])(
    "%j holds the token abc",
    (header) => {
      expect(readBearer(header)).toBe("abc");
    },
  );

  test("has everything after the type for a token", () => {
    expect(readBearer("Bearer abc def")).toBe("abc def");
  });

  test.for([
    ["", "INVALID_AUTH_TYPE"],
    ["   ", "INVALID_AUTH_TYPE"],
    ["abc", "INVALID_AUTH_TYPE"],
    ["Basic abc", "INVALID_AUTH_TYPE"],
    ["Bearerabc", "INVALID_AUTH_TYPE"],
    ["Bearer", "INVALID_AUTH_TOKEN"],
    ["bearer   ", "INVALID_AUTH_TOKEN"],
  ] as const)("%j is refused with %s", ([header, code]) => {
    expect(readBearer(header)).toMatchObject({ failure: { code } });
  });

  test("is not repeated if it holds a token without its type", () => {
    const failure = readBearer("eyJhbGciOiJFUzI1NiJ9.secret");
    expect(failure).toMatchObject({
      message: expect.stringContaining("The Authorization header does not begin with a type"),
    });
    expect(failure).not.toMatchObject({ message: expect.stringContaining("secret") });
  });
});

describe("access to an operation", () => {
  const caller = (...scopes: string[]) => ({
    apiKey: "key",
    userId: "ada",
    scopes: new Set(scopes),
    hasAccount: true,
  });

  test("needs any one of the operation's alternatives", async () => {
    const list = (...scopes: string[]) =>
      codeOf(() => requireAccess(caller(...scopes), operations.listLibraryAlbums));
    expect(await list("music::library:read")).toBeUndefined();
    expect(await list("music::library::read")).toBeUndefined();
    expect(await list("music::library", "music::catalog")).toBeUndefined();
    expect(await list()).toBe("ACCESS_DENIED");
    expect(await list("music::librar", "music::library::read2")).toBe("ACCESS_DENIED");
    const add = () => requireAccess(caller("music::library:read"), operations.addLibraryAlbum);
    expect(await codeOf(add)).toBe("ACCESS_DENIED");
  });

  test("needs every scope of an alternative", async () => {
    const both = { ...operations.getAlbum, scopes: [["music::catalog", "music::profile"]] };
    expect(await codeOf(() => requireAccess(caller("music::catalog"), both))).toBe("ACCESS_DENIED");
  });

  test("needs a music account, and says where to get one", () => {
    const without = { ...caller("music::catalog"), hasAccount: false };
    expect(() => requireAccess(without, operations.getAlbum)).toThrow('The user "ada" has no music account.');
  });
});
