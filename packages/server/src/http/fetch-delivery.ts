import type { Delivery } from "./delivery.ts";
import type { ApiResponse } from "./message.ts";

/**
 * The response of a web-standard request as its delivery says. Errors are those of Node's `fetch`.
 *
 * @throws TypeError for a connection that breaks before the head
 */
export function deliveredResponse(
  { status, headers, body }: ApiResponse,
  delivery: Delivery,
  { method, signal }: Request,
): Response {
  if (delivery.kind === "reset") throw broken("fetch failed");
  const fields = { ...headers, "Content-Length": String(body.byteLength) };
  if (method === "HEAD") return new Response(null, { status, headers: fields });
  const bytes = delivery.kind === "cut" ? delivery.afterBytes : 1;
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      if (bytes > 0) controller.enqueue(new Uint8Array(body.subarray(0, bytes)));
    },
    // Asked for when the first bytes were read, so that they are not lost to the error.
    async pull(controller) {
      const goesOn = delivery.kind === "stall" && (await delivery.pause());
      if (!goesOn) return controller.error(signal.aborted ? signal.reason : broken("terminated"));
      if (body.byteLength > bytes) controller.enqueue(new Uint8Array(body.subarray(bytes)));
      controller.close();
    },
  });
  return new Response(stream, { status, headers: fields });
}

function broken(message: string): TypeError {
  const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
  return new TypeError(message, { cause });
}
