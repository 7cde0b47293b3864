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
