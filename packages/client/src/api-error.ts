import type { ErrorCode, ErrorDetails } from "./generated/schema.ts";
import type { Operation } from "./operation.ts";
import type { WebResponse } from "./web.ts";

/** The API answered with an error. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  /** The HTTP status. */
  readonly status: number;
  /** What went wrong, for programs. Codes other than the listed ones may come: then go by the status. */
  readonly code: ErrorCode;
  /** Where a person can mend it, for a link or a QR code. */
  readonly url: string | undefined;
  /** Id of the request, for support. */
  readonly reference: string | undefined;
  /** Details for programs. */
  readonly payload: ErrorDetails["payload"];
  /** Id of the operation, such as `getAlbum`. */
  readonly operation: string;
  /** The answer. Its body is used up. */
  readonly response: WebResponse;

  constructor(operation: Pick<Operation, "id">, error: ErrorDetails, response: WebResponse) {
    super(error.message);
    this.status = response.status;
    this.code = error.code;
    this.url = error.url;
    this.reference = error.reference;
    this.payload = error.payload;
    this.operation = operation.id;
    this.response = response;
  }
}

/** Whether the API answered with an error. True for errors of another copy of this package too. */
export function isApiError(error: unknown): error is ApiError {
  return error instanceof Error && error.name === "ApiError" && "operation" in error;
}
