import { type CallContext, callError } from "./transport-error.ts";
import { interruptible } from "./clock.ts";
import type { WebSignal } from "./web.ts";

/** What gives access tokens and can get new ones, such as a session of `@gatefold/client/auth`. */
export interface TokenProvider {
  /**
   * The token for the next request. Its errors reach the caller as they are.
   *
   * @param options `signal` is of the call, the same one at each of its requests. A provider that knows of accounts gives
   * a call tokens of one account only
   */
  getToken(options?: { readonly signal?: WebSignal | undefined }): string | Promise<string>;
  /**
   * Gets another token for one that the API refused as invalid or expired. The request is sent once more with it.
   * All calls that the same token was refused to share one refresh. Its errors reach the caller as they are.
   */
  refreshToken?(refusedToken: string, options?: { readonly signal?: WebSignal | undefined }): Promise<string>;
  /** Says which sign-in the tokens are of. Equal reads of two sign-ins never share a request. */
  getState?(): { readonly signInId?: string | undefined };
}

/** What a function may give for a token. Where it gives none, the call fails with `NO_TOKEN`. */
type MaybeToken = string | null | undefined;

/** Where a transport has its tokens from. */
export type TokenSource = string | (() => MaybeToken | Promise<MaybeToken>) | TokenProvider;

/** Gives the tokens of one source to calls. */
export interface TokenReader {
  readonly canRefresh: boolean;
  /**
   * Gives a token, or another one than the one that was refused. However many calls are refused together, one refresh
   * serves them all, and a call that is refused later takes the token that came of it. Errors of a provider stay as they
   * are. An abort ends the wait, whatever the source does.
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
