import { Agent, request } from "node:http";
import { sendOverNetwork } from "../carriers/raw-request.ts";
import type { HostileAnswer } from "./check.ts";
import type { HostileCall } from "./requests.ts";

/** Sends requests to a server. */
export interface HostileSender {
  send(call: HostileCall): Promise<HostileAnswer>;
  close(): void;
}

/** Sends requests with these credentials, on connections that stay open where the server lets them. */
export function createSender(baseUrl: string, credentials: Readonly<Record<string, string>>): HostileSender {
  const { origin, hostname, port, pathname } = new URL(baseUrl);
  const agent = new Agent({ keepAlive: true });

  function sendByNode({
    method,
    target,
    headers,
    body,
  }: HostileCall): Promise<Omit<HostileAnswer, "tookMs">> {
    return new Promise((resolve, reject) => {
      const length = body && { "content-length": body.byteLength };
      const all = { ...headers, ...length, ...credentials };
      const options = { host: hostname, port, agent, method, path: pathname + target, headers: all };
      let isAnswered = false;
      const outgoing = request(options, (response) => {
        isAnswered = true;
        const chunks: Buffer[] = [];
        response.on("data", (chunk) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const fields = Object.entries(response.headersDistinct).flatMap(([name, values = []]) =>
            values.map((value): [string, string] => [name, value]),
          );
          const text = Buffer.concat(chunks).toString();
          resolve({ status: response.statusCode ?? 0, headers: new Headers(fields), text });
        });
      });
      // A server that refuses a long body may close the connection while it is sent.
      outgoing.on("error", (error) => void (isAnswered || reject(error)));
      outgoing.end(body);
    });
  }

  /** Node refuses to send control characters, so these go over a connection of their own. */
  async function sendBytes({ method, target, headers }: HostileCall) {
    const fields = Object.entries({ ...headers, ...credentials });
    const bytes = { method, target: pathname + target, headers: fields, isAbsolute: false, isChunked: false };
    const answer = await sendOverNetwork(origin, { ...bytes, body: undefined });
    return { status: answer.status, headers: new Headers(answer.headers), text: answer.text };
  }

  return {
    async send(call) {
      const start = performance.now();
      const isSendable = !/[^!-\u00ff]/.test(call.target);
      const answer = await (isSendable ? sendByNode(call) : sendBytes(call));
      return { ...answer, tookMs: performance.now() - start };
    },
    close: () => agent.destroy(),
  };
}
