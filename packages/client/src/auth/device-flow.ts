import { systemClock } from "../clock.ts";
import type { WebSignal } from "../web.ts";
import { readSeconds, textOf } from "./authorization-server.ts";
import type { SignInFlow } from "./session.ts";
import { isSignInError, SignInError, withLimits } from "./sign-in-error.ts";

/** The code that the user enters on another device, and where to enter it. */
export interface DeviceCode {
  /** What the user enters, such as `ABCD-1234`. */
  readonly userCode: string;
  /** The address of the page on which the user enters it. */
  readonly verificationUri: string;
  /** When the code expires, in milliseconds since 1970. */
  readonly expiresAtMs: number;
}

/** Options of {@link deviceCode}. */
export interface DeviceCodeOptions {
  /** Shows the code to the user. */
  readonly onCode: (code: DeviceCode) => unknown;
  /** Aborts the sign-in. */
  readonly signal?: WebSignal | undefined;
}

/** How much longer the interval gets when the server asks to slow down. https://www.rfc-editor.org/rfc/rfc8628#section-3.5 */
const SLOW_DOWN_MS = 5_000;

/**
 * A sign-in without a browser, as in `session.signIn(deviceCode({ onCode }))`: shows a code that the user enters on
 * another device, and polls for tokens. Rejects with `expired_token` if the user doesn't enter it in time.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8628
 *
 * @example
 * ```ts shown
 * import { createSession, deviceCode, memoryStorage } from "@gatefold/client/auth";
 *
 * const session = createSession({
 *   clientId: "amzn1.application-oa2-client.…",
 *   scopes: ["music::catalog"],
 *   storage: memoryStorage(),
 * });
 * await session.signIn(
 *   deviceCode({ onCode: ({ userCode, verificationUri }) => console.log(verificationUri, userCode) }),
 * );
 * ```
 */
export function deviceCode({ onCode, signal }: DeviceCodeOptions): SignInFlow {
  return async (server, { scopes, clock = systemClock }) => {
    const askedAtMs = clock.now();
    const request = { response_type: "device_code", scope: scopes.join(" ") };
    const answer = await server.post("deviceUrl", request, signal);
    const userCode = textOf(answer, "user_code");
    const values = {
      grant_type: "device_code",
      device_code: textOf(answer, "device_code"),
      user_code: userCode,
    };
    const expiresAtMs = askedAtMs + readSeconds(answer.expires_in, 600);
    let intervalMs = readSeconds(answer.interval, 5) || 5_000;
    await onCode({ userCode, verificationUri: textOf(answer, "verification_uri"), expiresAtMs });
    while (clock.now() + intervalMs < expiresAtMs) {
      await withLimits({ clock, signal, timeoutMs: Infinity }, (ends) => clock.sleep(intervalMs, ends));
      try {
        return await server.requestTokens(values, signal);
      } catch (error) {
        const code = isSignInError(error) && error.code;
        if (code === "authorization_pending") continue;
        if (code !== "slow_down" && code !== "NETWORK" && code !== "TIMEOUT") throw error;
        intervalMs += SLOW_DOWN_MS;
      }
    }
    throw new SignInError("expired_token");
  };
}
