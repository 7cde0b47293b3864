import type { FetchInit } from "../../web.ts";
import type { Tokens } from "../session-store.ts";
import { json } from "./fake-amazon.ts";
import type { Random, VirtualTime } from "./virtual-time.ts";

/** A sign-in, as the authorization server keeps it. */
interface Family {
  readonly id: number;
  /** Why it gives no tokens any more. */
  ended?: string;
}

/** A refresh token, which is good once, and for ten seconds more. */
interface RefreshToken {
  readonly family: Family;
  usedAtMs?: number;
}

/** One time that a refresh token was sent. */
export interface Sending {
  readonly refreshToken: string;
  readonly sentAtMs: number;
  /** How it ended for the sender, who may use the same token again unless it is `answered`. */
  outcome: "under way" | "answered" | "lost" | "refused";
}

/** An authorization server that rotates refresh tokens, and ends a sign-in whose token is used twice. */
export interface RotatingServer {
  readonly sendings: readonly Sending[];
  /** Whether requests get lost, time out and are refused at times. */
  isFaulty: boolean;
  /** Hears of each request before it is sent. */
  onSend: (sending: Sending) => void;
  fetch(url: string, init: FetchInit): Promise<Response>;
  /** Signs a user in. */
  signIn(nowMs: number): Tokens;
  /** Ends the sign-in of a refresh token, as its user may do on a page of the server. */
  end(refreshToken: string | undefined): void;
  /** Why the sign-in of a token has ended; `undefined` if it has not. */
  endOf(token: string | undefined): string | undefined;
  /** Whether the API takes an access token. */
  takes(accessToken: string): boolean;
  /** The sign-in of an access token. */
  familyOf(accessToken: string): number | undefined;
}

/** For how long a used refresh token gives another successor. */
const GRACE_MS = 10_000;

/** Starts a server without users. */
export function rotatingServer(time: VirtualTime, random: Random): RotatingServer {
  const refreshTokens = new Map<string, RefreshToken>();
  const accessTokens = new Map<string, { readonly family: Family; readonly endsAtMs: number }>();
  const sendings: Sending[] = [];
  let count = 0;

  function give(family: Family) {
    const seconds = random.pick([60, 600, 3600]);
    const [accessToken, refreshToken] = [`Atza|${++count}`, `Atzr|${count}`];
    accessTokens.set(accessToken, { family, endsAtMs: time.now() + seconds * 1000 });
    refreshTokens.set(refreshToken, { family });
    return { accessToken, refreshToken, seconds };
  }
  function refresh(refreshToken: string): Response {
    const token = refreshTokens.get(refreshToken);
    if (!token || token.family.ended) return json({ error: "invalid_grant" }, 400);
    token.usedAtMs ??= time.now();
    if (time.now() - token.usedAtMs >= GRACE_MS) {
      token.family.ended = "a refresh token was used twice";
      return json({ error: "invalid_grant" }, 400);
    }
    const { seconds, ...next } = give(token.family);
    const lifetime = random.chance(0.5) ? seconds : `${seconds}`;
    return json({ access_token: next.accessToken, refresh_token: next.refreshToken, expires_in: lifetime });
  }

  const server: RotatingServer = {
    sendings,
    isFaulty: true,
    onSend: () => {},
    async fetch(_url, { body, signal }) {
      const form = new URLSearchParams(body ?? "");
      const refreshToken = form.get("refresh_token");
      if (signal.aborted) throw signal.reason;
      if (!refreshToken) return new Response();
      const sending: Sending = { refreshToken, sentAtMs: time.now(), outcome: "under way" };
      server.onSend(sending);
      sendings.push(sending);
      signal.addEventListener("abort", () => {
        sending.outcome = "lost";
      });
      const fault = server.isFaulty ? random.next() : 1;
      await time.sleep(fault < 0.08 ? random.between(3_000, 14_000) : random.between(10, 300));
      if (fault > 0.08 && fault < 0.13) sending.outcome = "refused";
      if (fault > 0.13 && fault < 0.17) sending.outcome = "lost";
      if (sending.outcome === "refused")
        return json({ error: "temporarily_unavailable" }, random.pick([429, 503]));
      const answer = fault > 0.15 && fault < 0.17 ? undefined : refresh(refreshToken);
      await time.sleep(random.between(10, 100));
      if (sending.outcome !== "under way" || !answer) throw new TypeError("fetch failed");
      sending.outcome = "answered";
      return answer;
    },
    signIn(nowMs) {
      const { seconds, ...tokens } = give({ id: ++count });
      return { ...tokens, expiresAtMs: nowMs + seconds * 1000 };
    },
    end(refreshToken = "") {
      const family = refreshTokens.get(refreshToken)?.family;
      if (family) family.ended ??= "the user ended it";
    },
    endOf: (token = "") => (refreshTokens.get(token) ?? accessTokens.get(token))?.family.ended,
    takes(accessToken) {
      const token = accessTokens.get(accessToken);
      return token !== undefined && !token.family.ended && time.now() < token.endsAtMs;
    },
    familyOf: (accessToken) => accessTokens.get(accessToken)?.family.id,
  };
  return server;
}
