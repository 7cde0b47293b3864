import type { ServerResponse } from "node:http";
import type { Delivery } from "./delivery.ts";
import type { ApiResponse } from "./message.ts";

/** Sends a response over `node:http` as its delivery says. */
export async function deliver(
  response: ServerResponse,
  { status, headers, body }: ApiResponse,
  delivery: Delivery,
): Promise<void> {
  const { socket } = response;
  if (delivery.kind === "reset") return void socket?.resetAndDestroy();
  response.writeHead(status, { ...headers, "Content-Length": body.byteLength });
  const bytes = delivery.kind === "cut" ? delivery.afterBytes : 1;
  response.flushHeaders();
  if (bytes > 0) response.write(body.subarray(0, bytes));
  if (delivery.kind === "cut") return void socket?.destroySoon();
  const goesOn = await delivery.pause();
  if (goesOn) response.end(body.subarray(bytes));
  else response.destroy();
}
