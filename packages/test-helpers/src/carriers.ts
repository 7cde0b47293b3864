import { onTestFinished } from "vitest";

/** A server with somebody who may call it. */
export interface CallableServer {
  readonly apiKey: string;
  readonly token: string;
  readonly fetch: Send;
  listen(options: { readonly port: number }): Promise<{
    readonly url: string;
    /** What paths below `/_gatefold` need as bearer token. */
    readonly secret?: string;
    close(): Promise<void>;
  }>;
}

type Send = (url: string, init: RequestInit) => Promise<Response>;

/** A server, and how to call it over one carrier. */
export interface Carried<Server> {
  readonly server: Server;
  /** Calls a path below the origin, with key and token. */
  call(path: string, init?: RequestInit): Promise<Response>;
}

export interface Carrier<Server, Options> {
  readonly name: string;
  open(options?: Options): Promise<Carried<Server>>;
}

/** An album that the servers of the tests have. */
export const ALBUM = "/v1/albums/B0064UPU4G";

/**
 * Both ways to call a server: in process, and over HTTP until the end of the test.
 *
 * @param create makes the server
 */
export function carriersOf<Server extends CallableServer, Options>(
  create: (options?: Options) => Promise<Server>,
): readonly Carrier<Server, Options>[] {
  return [
    {
      name: "fetch",
      async open(options) {
        const server = await create(options);
        return { server, call: caller(server, "https://api.music.amazon.dev", server.fetch) };
      },
    },
    {
      name: "node:http",
      async open(options) {
        const server = await create(options);
        const { url, secret, close } = await server.listen({ port: 0 });
        onTestFinished(close);
        const send: Send = (target, init) => {
          const isAdmin = secret !== undefined && new URL(target).pathname.startsWith("/_gatefold");
          const headers = { ...init.headers, authorization: `Bearer ${secret}` };
          return fetch(target, isAdmin ? { ...init, headers } : init);
        };
        return { server, call: caller(server, new URL(url).origin, send) };
      },
    },
  ];
}

function caller<Server>(
  { apiKey, token }: CallableServer,
  origin: string,
  send: Send,
): Carried<Server>["call"] {
  return (path, init = {}) => {
    const headers = { "x-api-key": apiKey, authorization: `Bearer ${token}`, ...init.headers };
    return send(`${origin}${path}`, { ...init, headers });
  };
}
