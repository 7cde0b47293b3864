import type { ApiError } from "./api-error.ts";
import type { WebResponse } from "./web.ts";

/** What the API answered: either `data` or `error` is there, as in its envelope. */
export type Result<Data> =
  | { readonly data: Data; readonly error?: undefined; readonly response: WebResponse }
  | { readonly data?: undefined; readonly error: ApiError; readonly response: WebResponse };
