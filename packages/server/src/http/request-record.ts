import type { OperationId } from "../generated/contract.ts";

/**
 * What the access log has of a request. Nothing in it is a secret: no key, no token, no query, and of a path no
 * segment that is long enough to be one.
 */
export interface RequestRecord {
  /** When it arrived: ISO 8601, UTC. */
  readonly time: string;
  /** The `X-Request-Id` of the answer, which a failure has as its `reference`. */
  readonly requestId: string | undefined;
  /** `undefined` where what arrived was no HTTP. */
  readonly method: string | undefined;
  /** Without the query, and with segments over 32 characters cut; `undefined` where what arrived was no HTTP. */
  readonly path: string | undefined;
  /** The operation that it calls; `undefined` for every other path and method. */
  readonly operation: OperationId | undefined;
  /** 0 where a fault that was asked for broke the connection without an answer. */
  readonly status: number;
  /** The code of a failure, such as `RESOURCE_NOT_FOUND`, or of a sign-in's, such as `invalid_grant`. */
  readonly errorCode: string | undefined;
  /** From its arrival until its answer was there to be sent. */
  readonly durationMs: number;
  /** Length of the body that is sent. */
  readonly bytes: number;
  /** Who called, as far as key and token were good. */
  readonly userId: string | undefined;
  /** The first 12 digits of the SHA-256 of the API key, if it was good; `gatefold keys list` shows it too. */
  readonly apiKeyId: string | undefined;
}
