import { interruptible, type Limits } from "../clock.ts";
import { SignInError } from "./sign-in-error.ts";

/** Runs work unless the time is over or the caller aborts: then it rejects with a `SignInError`. */
export function withLimits<Value>(
  limits: Limits,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  return interruptible(limits, work, (code, cause) => new SignInError(code, undefined, cause));
}
