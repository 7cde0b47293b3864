import type { KnownErrorCode, MaybePromise } from "@gatefold/server/extend";

/** What an admin path answers. */
export interface AdminResult {
  readonly status: number;
  /** Becomes JSON. */
  readonly value: unknown;
}

/** The work of one admin path and method. `body` is the JSON that was sent, `undefined` if there was none. */
export type AdminWork = (body: unknown, query: URLSearchParams) => MaybePromise<AdminResult>;

/** What one admin path does, by method. */
export interface AdminPath {
  readonly GET?: AdminWork;
  readonly POST?: AdminWork;
  readonly PUT?: AdminWork;
  readonly DELETE?: AdminWork;
}

/** A refusal of an admin path. */
export class AdminFailure extends Error {
  override readonly name: string = "AdminFailure";
  readonly code: KnownErrorCode;

  constructor(code: KnownErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
