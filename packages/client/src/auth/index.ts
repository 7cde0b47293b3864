export type { Clock } from "../clock.ts";
export type { AuthorizationServer, Endpoints, FormValues, Region } from "./authorization-server.ts";
export { type DeviceCode, type DeviceCodeOptions, deviceCode } from "./device-flow.ts";
export { leaseLock } from "./lease-lock.ts";
export { createSession, type DeviceSession, type Session, type SignInFlow } from "./session.ts";
export type { SessionOptions, SignInScope, WebCrypto } from "./session-options.ts";
export type { SessionState, SessionStatus, Tokens } from "./session-store.ts";
export { isSignInError, SignInError, type SignInErrorCode } from "./sign-in-error.ts";
export { type Lock, memoryStorage, type TokenStorage, type WebStorage, webStorage } from "./token-storage.ts";
