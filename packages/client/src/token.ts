import { type CallContext, callError } from "./transport-error.ts";
import { interruptible } from "./clock.ts";
import type { WebSignal } from "./web.ts";

/** Provides access tokens and can refresh them, such as a session of `@gatefold/client/auth`. */
export interface TokenProvider {
  /**
   * Returns the token for the next request. If it throws, the call fails with that error, unchanged.
   *
   * @param options `signal` belongs to the call, and is the same for all its requests. A provider with several accounts
   * must return tokens of one account for the same signal
   */
  getToken(options?: { readonly signal?: WebSignal | undefined }): string | Promise<string>;
  /**
   * Replaces a token that the API refused as invalid or expired. The request is sent once more with the new one. Calls
   * with the same refused token share one refresh. If it throws, the call fails with that error, unchanged.
   *
   * @param options `signal` belongs to the call whose token was refused
   */
  refreshToken?(refusedToken: string, options?: { readonly signal?: WebSignal | undefined }): Promise<string>;
  /** Returns the sign-in that the tokens belong to. Equal reads of different sign-ins never share a request. */
  getState?(): { readonly signInId?: string | undefined };
}

/** The result of a token function. Without a token, the call fails with `NO_TOKEN`. */
type MaybeToken = string | null | undefined;

/** Where the tokens of a transport come from. */
export type TokenSource = string | (() => MaybeToken | Promise<MaybeToken>) | TokenProvider;

/** Reads the tokens of a source. */
export interface TokenReader {
  readonly canRefresh: boolean;
  /**
   * Returns a token, or another one than the refused one. Calls that are refused together share one refresh, and a call
   * that is refused later uses its token. Errors of a provider stay as they are. An abort ends the wait, even if the
   * source ignores it.
   *
   * @throws TransportError with `NO_TOKEN` where there is none: `undefined` would be sent as a word
   */
  read(context: CallContext, signal: AbortSignal, refusedToken?: string): Promise<string>;
}

/** Makes a reader of a source. */
export function createTokenReader(source: TokenSource): TokenReader {
  const provider = Object(source) as Partial<TokenProvider>;
  let refresh: Promise<string> | undefined;
  return {
    canRefresh: !!provider.refreshToken,
    async read(context, signal, refusedToken) {
      const noToken = (cause?: unknown) => callError(context, "NO_TOKEN", "there is no access token", cause);
      const get = async () => {
        if (!provider.getToken) {
          try {
            return typeof source === "function" ? await source() : source;
          } catch (cause) {
            throw noToken(cause);
          }
        }
        const current = await provider.getToken({ signal });
        if (current !== refusedToken || !provider.refreshToken) return current;
        refresh ??= provider.refreshToken(refusedToken, { signal }).finally(() => {
          refresh = undefined;
        });
        return refresh;
      };
      const token = await interruptible({ signal }, get, (_, reason) => reason);
      if (typeof token === "string" && token.trim()) return token;
      throw noToken();
    },
  };
}
