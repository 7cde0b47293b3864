import http from "node:http";
import https from "node:https";
import type { GatefoldServer } from "@gatefold/server";

/** A request to the API. */
export interface ApiRequest {
  readonly method: string;
  /** Path and query below the base URL, sent as it is. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

/** The response to it. */
export interface ApiResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** A way in which requests reach a server. */
export interface Carrier {
  readonly name: string;
  /** `Request` of the web standard refuses a body with GET and HEAD. */
  readonly carriesGetBody: boolean;
  connect(server: Pick<GatefoldServer, "fetch" | "listen">): Promise<Connection>;
}

/** A connection to a server. */
export interface Connection {
  send(request: ApiRequest): Promise<ApiResponse>;
  close(): Promise<void>;
}

const inProcess: Carrier = {
  name: "fetch in process",
  carriesGetBody: false,
  async connect(server) {
    return {
      async send({ method, target, headers, body }) {
        const url = `http://gatefold.test/v1${target}`;
        // A string would add a content type.
        const bytes = body === undefined ? null : new TextEncoder().encode(body);
        const response = await server.fetch(new Request(url, { method, headers, body: bytes }));
        return { status: response.status, headers: response.headers, text: await response.text() };
      },
      async close() {},
    };
  },
};

const overNetwork: Carrier = {
  name: "node:http over the network",
  carriesGetBody: true,
  async connect(server) {
    const listening = await server.listen({ port: 0 });
    const { send, close } = connectTo(listening.url);
    return {
      send,
      async close() {
        await close();
        await listening.close();
      },
    };
  },
};

/** All carriers. Each must give the same responses. */
export const carriers: readonly Carrier[] = [inProcess, overNetwork];

/** Connects to the server at a base URL. It sends what `fetch` would not, such as a broken path, as it is. */
export function connectTo(baseUrl: string): Connection {
  const { protocol, hostname, port, pathname } = new URL(baseUrl);
  const [request, Agent] = protocol === "https:" ? [https.request, https.Agent] : [http.request, http.Agent];
  const agent = new Agent({ keepAlive: true });
  const base = pathname.replace(/\/$/, "");
  return {
    send({ method, target, headers, body }) {
      return new Promise((resolve, reject) => {
        // With methods that rarely have a body, Node leaves the length out.
        const length = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
        const path = `${base}${target}`;
        const options = { port, host: hostname, agent, method, path, headers: { ...headers, ...length } };
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
    },
    async close() {
      agent.destroy();
    },
  };
}

/** A response without what differs each time, so that two can be compared. */
export interface ComparableResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Header fields that belong to the connection and not to the response. */
const CONNECTION_FIELDS = new Set(["connection", "keep-alive", "date", "transfer-encoding"]);

/** Makes a response comparable. */
export function comparable(
  status: number,
  headers: readonly (readonly [string, string])[],
  text: string,
): ComparableResponse {
  const kept = headers.filter(([name]) => !CONNECTION_FIELDS.has(name));
  return {
    status,
    headers: Object.fromEntries(kept.map(([name, value]) => [name, withoutIds(value)])),
    text: withoutIds(text),
  };
}

/** Replaces the ids of requests and entries, and what is signed or random, by words. */
export function withoutIds(text: string): string {
  return text
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, "(id)")
    .replaceAll(/[\w-]{40,}(\.[\w-]{20,})*/g, "(secret)");
}
