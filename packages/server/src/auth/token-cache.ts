import type { MaybePromise } from "../maybe-promise.ts";
import { BoundedMap } from "../bounded-map.ts";
import type { Principal, TokenProblem, TokenService } from "./tokens.ts";

/** How many tokens are remembered. */
const MAX_TOKENS = 10_000;

/** Checks tokens, and answers at once for one that it has checked before. */
export type TokenChecker = (token: string) => MaybePromise<Principal | TokenProblem>;

/**
 * Remembers good tokens until they expire, so that a repeated token costs no signature check. Bad ones are
 * checked anew each time: remembering them would let a caller push the good ones out.
 *
 * @param clock milliseconds since 1970
 */
export function createTokenChecker(service: TokenService, clock: () => number): TokenChecker {
  const known = new BoundedMap<string, Principal>(MAX_TOKENS);
  return (token) => {
    const principal = known.get(token);
    if (principal && principal.expiresAtMs > clock()) return principal;
    known.delete(token);
    return service.check(token).then((result) => {
      if (!("problem" in result)) known.set(token, result);
      return result;
    });
  };
}
