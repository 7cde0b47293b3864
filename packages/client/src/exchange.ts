import type { Operation, ParameterValues } from "./operation.ts";
import type { WebResponse } from "./web.ts";

/** One call, as far as it got. */
export interface Exchange {
  readonly operation: Operation;
  readonly values: ParameterValues;
  readonly headers: Readonly<Record<string, string>> | undefined;
  /** Ends with the template of the path until the request is built. */
  url: string;
  /** How often the request was sent. */
  attempts: number;
  /** The access token of the last request. */
  secret?: string;
  response?: WebResponse | undefined;
  retryAfterMs?: number | undefined;
}
