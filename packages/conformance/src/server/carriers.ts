import { Agent, request as httpRequest } from "node:http";
import type { GatefoldServer } from "@gatefold/server";

/** A request to the API. */
export interface Asked {
  readonly method: string;
  /** Path and query below the base URL, sent as it is. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** A way of calling a server. */
export interface Carrier {
  readonly name: string;
  /** `Request` of the web standard refuses a body with GET and HEAD. */
  readonly carriesGetBody: boolean;
  /** Gets ready to call `server`. */
  open(server: GatefoldServer): Promise<Line>;
}

/** A server within reach. */
export interface Line {
  ask(asked: Asked): Promise<Answer>;
  close(): Promise<void>;
}

const inProcess: Carrier = {
  name: "fetch in process",
  carriesGetBody: false,
  async open(server) {
    return {
      async ask({ method, target, headers, body = null }) {
        const url = `http://gatefold.test/v1${target}`;
        const response = await server.fetch(new Request(url, { method, headers, body }));
        return { status: response.status, headers: response.headers, text: await response.text() };
      },
      async close() {},
    };
  },
};

const overNetwork: Carrier = {
  name: "node:http over the network",
  carriesGetBody: true,
  async open(server) {
    const listening = await server.listen({ port: 0 });
    const agent = new Agent({ keepAlive: true });
    return {
      ask: (asked) => send(listening.port, agent, asked),
      async close() {
        agent.destroy();
        await listening.close();
      },
    };
  },
};

/** All ways of calling, each of which must give the same answers. */
export const carriers: readonly Carrier[] = [inProcess, overNetwork];

/** Sends what `fetch` would not, such as a broken path, as it is. */
function send(port: number, agent: Agent, { method, target, headers, body }: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    // Node leaves the length out where a body is unusual.
    const length = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
    const path = `/v1${target}`;
    const options = { port, host: "127.0.0.1", agent, method, path, headers: { ...headers, ...length } };
    const request = httpRequest(options, (response) => {
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
    request.on("error", reject);
    request.end(body);
  });
}
