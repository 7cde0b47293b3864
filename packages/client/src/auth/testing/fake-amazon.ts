import { systemClock } from "../../clock.ts";
import type { FetchInit } from "../../web.ts";
import { createSession, type Session } from "../session.ts";
import type { SessionOptions } from "../session-options.ts";
import type { Tokens } from "../session-store.ts";
import { memoryStorage, type TokenStorage } from "../token-storage.ts";

/** What the authorization server was asked. */
export interface Asked {
  readonly url: string;
  readonly form: Readonly<Record<string, string>>;
}

/** An authorization server that answers as a test tells it, by grant type or else by the end of the path. */
export interface FakeAmazon {
  readonly asked: Asked[];
  readonly fetch: (url: string, init: FetchInit) => Promise<Response>;
  /** Milliseconds since 1970; move it. */
  nowMs: number;
  /** Makes a session on it. */
  session(options?: Partial<SessionOptions & { redirectUri: string }>): Session;
}

export type Answers = Readonly<Record<string, (asked: Asked, count: number) => Response | Promise<Response>>>;

export const CLIENT_ID = "amzn1.application-oa2-client.1";
export const KEY: string = `gatefold:${CLIENT_ID}`;
export const START_MS: number = Date.UTC(2024, 0, 1);

export const json = (body: unknown, status = 200): Response => Response.json(body, { status });

/** New tokens: the n-th of a kind ends in n. */
export function tokensNumbered(n: number): Response {
  return json({
    access_token: `Atza|access-token-${n}`,
    refresh_token: `Atzr|refresh-token-${n}`,
    token_type: "bearer",
    expires_in: 3600,
  });
}

/** Refreshes as often as it is asked, and rotates. */
export const rotating: Answers = { refresh_token: (_, count) => tokensNumbered(count) };

export function fakeAmazon(answers: Answers = rotating): FakeAmazon {
  const counts = new Map<string, number>();
  const amazon: FakeAmazon = {
    asked: [],
    nowMs: START_MS,
    async fetch(url, { body }) {
      const form = Object.fromEntries(new URLSearchParams(body ?? ""));
      const asked = { url, form };
      amazon.asked.push(asked);
      const kind = form["grant_type"] ?? new URL(url).pathname.split("/").at(-1) ?? "";
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return answers[kind]?.(asked, count) ?? json({ error: "unsupported_grant_type" }, 400);
    },
    session: (options) =>
      createSession({
        clientId: CLIENT_ID,
        scopes: ["music::catalog", "music::library"],
        redirectUri: "https://app.test/back",
        storage: memoryStorage(),
        fetch: amazon.fetch,
        clock: { now: () => amazon.nowMs, sleep: systemClock.sleep },
        ...options,
      }),
  };
  return amazon;
}

/** Tokens as they were before the first refresh. */
export function oldTokens(leftMs: number): Tokens {
  return {
    accessToken: "Atza|access-token-0",
    refreshToken: "Atzr|refresh-token-0",
    expiresAtMs: START_MS + leftMs,
  };
}

/** What a promise rejects with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => Promise.reject(new Error("it did not reject")),
    (error: unknown) => error,
  );
}

/** An hour, in milliseconds. */
export const HOUR_MS = 3_600_000;

/** Refuses every refresh token. */
export const REVOKED: Answers = { refresh_token: () => json({ error: "invalid_grant" }, 400) };

/** The stored text of a session whose access token ends in so many milliseconds. */
export function oldRecord(leftMs: number, changes: Partial<Tokens> = {}): string {
  const tokens = { ...oldTokens(leftMs), refreshAtMs: START_MS + leftMs - 60_000, ...changes };
  return JSON.stringify({ signInId: "sign-in-0", tokens });
}

/** A storage in which a session was left whose access token ends in so many milliseconds. */
export function storageWith(leftMs: number): TokenStorage {
  const storage = memoryStorage();
  storage.set(KEY, oldRecord(leftMs));
  return storage;
}

/** Does the same so many times at once. */
export function times<Value>(
  count: number,
  work: () => Promise<Value>,
): Promise<PromiseSettledResult<Value>[]> {
  return Promise.allSettled(Array.from({ length: count }, work));
}
