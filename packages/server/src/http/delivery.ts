/**
 * How a response goes out when that is not simply all of it at once. Only faults that were asked for make one.
 */
export type Delivery =
  /** Nothing is sent, and the connection breaks. */
  | { readonly kind: "reset" }
  /** The head and so many bytes of the body, whose full length is announced; then the connection breaks. */
  | { readonly kind: "cut"; readonly afterBytes: number }
  /** The head and one byte; the rest when `pause` resolves, or a broken connection when it resolves to `false`. */
  | { readonly kind: "stall"; pause(): Promise<boolean> };

/** Whether a response of this status has no body (RFC 9110, section 6.4.1). */
export function isBodiless(status: number): boolean {
  return status === 204 || status === 205 || status === 304;
}
