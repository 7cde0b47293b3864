import type { MaybePromise } from "../maybe-promise.ts";
import type { Principal, TokenProblem, TokenService } from "./tokens.ts";

/** How many tokens are remembered; the one that was used longest ago goes first. */
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
  const known = new Map<string, Principal>();
  const remember = (token: string, principal: Principal) => {
    known.delete(token);
    known.set(token, principal);
    if (known.size <= MAX_TOKENS) return;
    const [oldest] = known.keys();
    if (oldest !== undefined) known.delete(oldest);
  };
  return (token) => {
    const principal = known.get(token);
    if (principal && principal.expiresAtMs > clock()) return principal;
    known.delete(token);
    const checked = service.check(token);
    return checked.then((result) => {
      if (!("problem" in result)) remember(token, result);
      return result;
    });
  };
}
