import { type CallContext, callError } from "./call-context.ts";
import type { TokenProvider } from "./token-provider.ts";

/** What a function may give for a token. Where it gives none, the call fails with `NO_TOKEN`. */
type MaybeToken = string | null | undefined;

/** Where a transport has its tokens from. */
export type TokenSource = string | (() => MaybeToken | Promise<MaybeToken>) | TokenProvider;

/** Gets another token for one that was refused. */
export type Refresh = (refusedToken: string, signal: AbortSignal) => Promise<string>;

/**
 * Gets what there is for a token. Errors of a provider stay as they are.
 *
 * @throws TransportError if the function throws
 */
export async function tokenFrom(
  source: TokenSource,
  context: CallContext,
  signal: AbortSignal,
): Promise<unknown> {
  if (typeof source === "object") return source?.getToken({ signal });
  try {
    return typeof source === "function" ? await source() : source;
  } catch (cause) {
    throw callError(context, "NO_TOKEN", "there is no access token", cause);
  }
}

/** @throws TransportError if it is no token, such as `undefined`, which would be sent as a word */
export function checkedToken(context: CallContext, token: unknown): string {
  if (typeof token === "string" && token.trim()) return token;
  throw callError(context, "NO_TOKEN", "there is no access token");
}

/**
 * The way to another token; `undefined` where there is none.
 *
 * However many calls are refused together, one refresh serves them all, and a call that hears of it late takes the
 * token that came of it.
 */
export function refresherOf(source: TokenSource): Refresh | undefined {
  if (typeof source !== "object" || !source?.refreshToken) return undefined;
  let underWay: Promise<string> | undefined;
  return async (refusedToken, signal) => {
    const current = await source.getToken({ signal });
    if (current !== refusedToken) return current;
    underWay ??= Promise.resolve(source.refreshToken?.(refusedToken, { signal }) ?? current).finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
}
