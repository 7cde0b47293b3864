import type { ApiError } from "./api-error.ts";
import type { WebResponse } from "./web.ts";

interface Answered {
  /** The answer. Its body is used up. */
  readonly response: WebResponse;
  /** How often the request was sent. */
  readonly attempts: number;
}

/** What the API answered: either `data` or `error` is there, as in its envelope. */
export type Result<Data> =
  | (Answered & { readonly data: Data; readonly error?: undefined })
  | (Answered & { readonly data?: undefined; readonly error: ApiError });
