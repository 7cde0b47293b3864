// @vitest-environment happy-dom
import { createClient } from "@gatefold/client";
import { createSession, memoryStorage, type Session, type SessionOptions } from "@gatefold/client/auth";
import { onlineManager } from "@tanstack/react-query";
import { expect, onTestFinished, test } from "vitest";
import { albumKey, useAddLibraryAlbum, useSession } from "./index.ts";
import { renderHook } from "./testing/harness.tsx";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const ALBUM = albumKey("B0064UPU4G");

/** A session on an authorization server that takes no refresh token. */
function openSession(storage: SessionOptions["storage"] = memoryStorage()): Session {
  return createSession({
    clientId: "amzn1.application-oa2-client.1",
    scopes: ["music::catalog"],
    redirectUri: "http://app.test/back",
    baseUrl: "http://login.test",
    storage,
    fetch: async (url) =>
      url.endsWith("/revoke") ? new Response() : Response.json({ error: "invalid_grant" }, { status: 400 }),
  });
}

const tokens = (expiresAtMs: number) => () => ({
  accessToken: "Atza|access-token-1",
  refreshToken: "Atzr|refresh-token-1",
  expiresAtMs,
});
const DAY_MS = 86_400_000;

test("nobody is signed in at first", async () => {
  const session = openSession();
  const hook = await renderHook({}, () => useSession(session));
  expect((await hook.until(({ status }) => status !== "loading")).status).toBe("signed-out");
});

test("where tokens can't be read nobody is signed in, and why is told", async () => {
  const refused = { ...memoryStorage(), get: () => Promise.reject(new Error("The operation is insecure.")) };
  const session = openSession(refused);
  const hook = await renderHook({}, () => useSession(session));
  const { status, error } = await hook.until((value) => value.status !== "loading");
  expect(status).toBe("signed-out");
  expect(error).toMatchObject({ code: "STORAGE_FAILED", cause: { message: "The operation is insecure." } });
});

test("effects may depend on its functions", async () => {
  const session = openSession();
  const hook = await renderHook({}, () => useSession(session));
  const { signIn, completeSignIn, signOut } = hook.value();
  const later = await hook.until(({ status }) => status !== "loading");
  expect([later.signIn, later.completeSignIn, later.signOut]).toEqual([signIn, completeSignIn, signOut]);
});

test("who signs out leaves nothing behind", async () => {
  const session = openSession();
  await session.signIn(tokens(Date.now() + DAY_MS));
  const hook = await renderHook({}, () => useSession(session));
  await hook.until(({ status }) => status === "signed-in");
  hook.queries.setQueryData(ALBUM, { id: "B0064UPU4G" });
  await hook.run(({ signOut }) => void signOut());
  await hook.until(({ status }) => status === "signed-out");
  expect(hook.queries.getQueryData(ALBUM)).toBeUndefined();
  expect(await session.isSignedIn()).toBe(false);
});

test("what was changed offline goes with who signs out, and is not sent for the next one", async () => {
  const session = openSession();
  await session.signIn(tokens(Date.now() + DAY_MS));
  const hook = await renderHook({}, () => ({ session: useSession(session), add: useAddLibraryAlbum() }));
  await hook.until((value) => value.session.status === "signed-in");
  onTestFinished(() => onlineManager.setOnline(true));
  onlineManager.setOnline(false);
  await hook.run(({ add }) => add.mutate("B0064UPU4G"));
  await hook.until(({ add }) => add.isPaused);
  await hook.run((value) => void value.session.signOut());
  await hook.until((value) => value.session.status === "signed-out");
  onlineManager.setOnline(true);
  await hook.queries.resumePausedMutations();
  expect(hook.requests).toEqual([]);
});

test("a session that ends while a call is made is told, and the error reaches the call", async () => {
  const session = openSession();
  await session.signIn(tokens(Date.now() - 1));
  const hook = await renderHook({}, () => useSession(session));
  await hook.until(({ status }) => status === "signed-in");
  const music = createClient({ baseUrl: "http://api.test/v1", apiKey: "key", token: session });
  await hook.run(() => void music.albums.get("B0064UPU4G").catch(() => {}));
  expect((await hook.until(({ status }) => status !== "signed-in")).status).toBe("expired");
});
