import type { TokenProvider } from "./token-provider.ts";

/** Where a transport has its tokens from. */
export type TokenSource = string | (() => string | Promise<string>) | TokenProvider;

/** Gets another token for one that was refused. */
export type Refresh = (refusedToken: string, signal: AbortSignal) => Promise<string>;

/**
 * The way to another token; `undefined` where there is none.
 *
 * However many calls are refused together, one refresh serves them all, and a call that hears of it late takes the
 * token that came of it.
 */
export function refresherOf(source: TokenSource): Refresh | undefined {
  if (typeof source !== "object" || !source.refreshToken) return undefined;
  let underWay: Promise<string> | undefined;
  return async (refusedToken, signal) => {
    const current = await source.getToken({ signal });
    if (current !== refusedToken) return current;
    underWay ??= Promise.resolve(source.refreshToken?.(refusedToken) ?? current).finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
}
