import { createClient } from "@gatefold/client";
import {
  type DeviceCode,
  deviceCode,
  memoryStorage,
  type Session,
  type SignInError,
  type Tokens,
} from "@gatefold/client/auth";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { ALBUM_ID, type SignInServer, ORIGIN, startSignInServer } from "./sign-in-servers.ts";

let auth: SignInServer;
const started: SignInServer[] = [];
beforeEach(async () => {
  auth = await startSignInServer();
  started.push(auth);
});
afterAll(async () => {
  await Promise.all(started.map(({ server }) => server.store.close()));
});

const HOUR_MS = 3_600_000;
const KEY = "session";

/** A client whose tokens are those of a session. */
function clientOf(session: Session) {
  const { apiKey, fetch } = auth;
  return createClient({ baseUrl: `${ORIGIN}/v1`, apiKey, token: session, fetch });
}

/** Signs in with the code flow, and returns the session with its stored tokens. */
async function signIn() {
  const storage = memoryStorage();
  const session = auth.session({ storage, key: KEY });
  await session.completeSignIn(await auth.visit(await session.signInUrl()));
  const { tokens }: { tokens: Tokens } = JSON.parse(String(await storage.get(KEY)));
  auth.grants.length = 0;
  return { storage, session, tokens };
}

async function codeOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => "no error",
    (error: { code?: unknown }) => error.code,
  );
}

describe("the development authorization server", () => {
  it("signs a page in by code with PKCE", async () => {
    const { session } = await signIn();
    expect(await clientOf(session).albums.get(ALBUM_ID)).toMatchObject({ title: "Discovery" });
    expect(auth.grants).toEqual([]);
  });

  it("signs a server in by code with its secret", async () => {
    const client = await auth.server.addOAuthClient({ withSecret: true });
    const { clientId, clientSecret } = client;
    const session = auth.session({ clientId, clientSecret });
    await session.completeSignIn(await auth.visit(await session.signInUrl()));
    expect(await clientOf(session).library.albums.add(ALBUM_ID)).toMatchObject({ saveState: "SAVED" });
    const wrong = auth.session({ clientId, clientSecret: "wrong" });
    const back = await auth.visit(await wrong.signInUrl());
    expect(await codeOf(wrong.completeSignIn(back))).toBe("invalid_client");
  });

  it("signs a device in", async () => {
    const waits: number[] = [];
    const shown: DeviceCode[] = [];
    const sleep = async (ms: number) => {
      waits.push(ms);
    };
    // Timeouts of requests use the clock too, and must not expire at once. Where sign-ins are allowed at once, a device
    // need not wait for longer than a second.
    const clock = {
      now: Date.now,
      sleep: (ms: number) => (ms === 1_000 ? sleep(ms) : new Promise<void>(() => {})),
    };
    const session = auth.session({ clock });
    await session.signIn(deviceCode({ onCode: (code) => shown.push(code) }));
    expect(waits).toEqual([1_000]);
    expect(shown).toEqual([
      {
        userCode: expect.stringMatching(/^[A-Z]{5,8}$/),
        verificationUri: expect.stringContaining(ORIGIN),
        expiresAtMs: expect.any(Number),
      },
    ]);
    expect(await clientOf(session).albums.get(ALBUM_ID)).toMatchObject({ id: ALBUM_ID });
  });

  it("refuses an address that was made up, an unknown client and a scope that there is not", async () => {
    const { session } = await signIn();
    const back = await auth.visit(await session.signInUrl());
    expect(await codeOf(session.completeSignIn(back.replace(/code=[^&]+/, "code=guessed")))).toBe(
      "invalid_grant",
    );
    const unknown = auth.session({ clientId: "amzn1.application-oa2-client.0" });
    expect(await codeOf(unknown.signIn(deviceCode({ onCode: () => {} })))).toBe("invalid_client");
    const greedy = auth.session({ scopes: ["profile"] });
    const refused = await auth.visit(await greedy.signInUrl());
    expect(await codeOf(greedy.completeSignIn(refused))).toBe("invalid_scope");
  });
});

describe("a token that the API refuses", () => {
  it("costs 20 calls one refresh, and none of them", async () => {
    const { storage, tokens } = await signIn();
    const { userId, server } = auth;
    const expired = await server.issueToken({ userId, expiresInSeconds: -60 });
    // The session considers it valid, as after the clock of a laptop was set back.
    const session = auth.session({ storage, key: KEY });
    await session.signIn(() => ({ ...tokens, accessToken: expired, expiresAtMs: Date.now() + HOUR_MS }));
    const music = clientOf(session);
    const calls = Array.from({ length: 20 }, () => music.library.albums.add(ALBUM_ID));
    expect(new Set((await Promise.allSettled(calls)).map(({ status }) => status))).toEqual(
      new Set(["fulfilled"]),
    );
    expect(auth.grants).toEqual(["refresh_token"]);
  });

  it("costs clients of several sessions on one storage one refresh too", async () => {
    const { storage, session, tokens } = await signIn();
    const expired = await auth.server.issueToken({ userId: auth.userId, expiresInSeconds: -60 });
    await session.signIn(() => ({ ...tokens, accessToken: expired, expiresAtMs: Date.now() + HOUR_MS }));
    const calls = Array.from({ length: 5 }, () => clientOf(auth.session({ storage, key: KEY }))).flatMap(
      (music) => Array.from({ length: 4 }, () => music.library.albums.add(ALBUM_ID)),
    );
    expect(new Set((await Promise.allSettled(calls)).map(({ status }) => status))).toEqual(
      new Set(["fulfilled"]),
    );
    expect(auth.grants).toEqual(["refresh_token"]);
  });

  it("is refreshed again and again by tokens that rotate", async () => {
    const { storage, session } = await signIn();
    const seen = new Set<unknown>();
    for (let round = 0; round < 3; round++) {
      const token = await session.getToken();
      await session.refreshToken(token);
      seen.add(JSON.parse(String(await storage.get(KEY))).tokens.refreshToken);
    }
    expect(seen.size).toBe(3);
    expect(auth.grants).toEqual(Array(3).fill("refresh_token"));
  });
});

describe("a session that is over", () => {
  it("ends in one event when its refresh token was used by someone else", async () => {
    const { session, tokens } = await signIn();
    const thief = auth.session();
    await thief.signIn(() => tokens);
    await thief.refreshToken(tokens.accessToken);
    // For a moment, the same refresh token works again, because a response may get lost.
    auth.advance(10_000);
    const events: SignInError[] = [];
    session.onExpired((event) => events.push(event));
    const music = clientOf(session);
    const calls = Array.from({ length: 20 }, () => session.refreshToken(tokens.accessToken));
    const results = await Promise.allSettled(calls);
    expect(results.every(({ status }) => status === "rejected")).toBe(true);
    expect(events).toMatchObject([
      { code: "SESSION_EXPIRED", description: expect.stringMatching(/^invalid_grant: /) },
    ]);
    expect(await session.isSignedIn()).toBe(false);
    await expect(music.albums.get(ALBUM_ID)).rejects.toThrow();
    // Reuse revokes all tokens of the sign-in, the thief's too.
    expect(await codeOf(thief.refreshToken(await thief.getToken()))).toBe("SESSION_EXPIRED");
  });

  it("is revoked at the server by signing out", async () => {
    const { session, tokens } = await signIn();
    await session.signOut();
    const { apiKey, fetch } = auth;
    const music = createClient({ baseUrl: `${ORIGIN}/v1`, apiKey, token: tokens.accessToken, fetch });
    await expect(music.albums.get(ALBUM_ID)).rejects.toMatchObject({ status: 401 });
    const left = auth.session();
    await left.signIn(() => ({ ...tokens, expiresAtMs: 0 }));
    expect(await codeOf(left.getToken())).toBe("SESSION_EXPIRED");
  });
});
