import { chain, type MaybePromise } from "../maybe-promise.ts";
import { BoundedMap } from "../bounded-map.ts";
import type { Revocations } from "./revocations.ts";
import type { Principal, TokenProblem, TokenService } from "./tokens.ts";

/** How many tokens are remembered. */
const MAX_TOKENS = 10_000;

/** Checks tokens, and answers at once for one that it has checked before. */
export type TokenChecker = (token: string) => MaybePromise<Principal | TokenProblem>;

const REVOKED: TokenProblem = { problem: "The access token was revoked; sign in again." };

/**
 * Remembers good tokens until they expire, so that a repeated token costs no signature check. Bad ones are
 * checked anew each time: remembering them would let a caller push the good ones out.
 *
 * @param clock milliseconds since 1970
 * @param revocations asked each time, also for a token that is remembered
 */
export function createTokenChecker(
  service: Pick<TokenService, "check">,
  clock: () => number,
  revocations?: Pick<Revocations, "isRevoked">,
): TokenChecker {
  const known = new BoundedMap<string, Principal>(MAX_TOKENS);
  const unlessRevoked = (principal: Principal): MaybePromise<Principal | TokenProblem> => {
    const { revocationId } = principal;
    if (!revocations || revocationId === undefined) return principal;
    return chain(revocations.isRevoked(revocationId), (isRevoked) => (isRevoked ? REVOKED : principal));
  };
  return (token) => {
    const principal = known.get(token);
    if (principal && principal.expiresAtMs > clock()) return unlessRevoked(principal);
    known.delete(token);
    return service.check(token).then((result) => {
      if ("problem" in result) return result;
      known.set(token, result);
      return unlessRevoked(result);
    });
  };
}
