import { isBodiless } from "./delivery.ts";
import type { ApiResponse } from "./message.ts";

/** The status that goes out; 0 where a fault that was asked for breaks the connection without an answer. */
export function sentStatus({ status, delivery }: ApiResponse): number {
  return delivery?.kind === "reset" ? 0 : status;
}

/** How many bytes of the body go out. */
export function sentBytes({ status, body, delivery }: ApiResponse, method: string | undefined): number {
  if (method === "HEAD" || isBodiless(status) || delivery?.kind === "reset") return 0;
  return delivery?.kind === "cut" ? Math.min(delivery.afterBytes, body.byteLength) : body.byteLength;
}
