import type { WebSignal } from "./web.ts";

/** What gives access tokens and can get new ones, such as a session of `@gatefold/client/auth`. */
export interface TokenProvider {
  /** The token for the next request. Its errors reach the caller as they are. */
  getToken(options?: { readonly signal?: WebSignal | undefined }): string | Promise<string>;
  /**
   * Gets another token for one that the API refused as invalid or expired. The request is sent once more with it.
   * All calls that the same token was refused to share one refresh. Its errors reach the caller as they are.
   */
  refreshToken?(refusedToken: string): Promise<string>;
  /**
   * Called when a call begins, if it is there: the tokens of that call, repetitions included, come from what it gives. So
   * a call that one account began is never sent with the token of the next.
   */
  forCall?(): Omit<TokenProvider, "forCall">;
}
