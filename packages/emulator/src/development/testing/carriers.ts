import { onTestFinished } from "vitest";
import { createEmulator, type Emulator, type EmulatorOptions } from "../../emulator.ts";

/** A test server, and how to call it over one carrier. */
export interface Carried {
  readonly server: Emulator;
  /** Calls a path below the origin, with key and token. */
  call(path: string, init?: RequestInit): Promise<Response>;
}

export interface Carrier {
  readonly name: string;
  open(options?: EmulatorOptions): Promise<Carried>;
}

/** Both ways to call a server. */
export const carriers: readonly Carrier[] = [
  {
    name: "fetch",
    async open(options) {
      const server = await createEmulator(options);
      return { server, call: caller(server, "https://api.music.amazon.dev", server.fetch) };
    },
  },
  {
    name: "node:http",
    async open(options) {
      const server = await createEmulator(options);
      const listening = await server.listen({ port: 0 });
      onTestFinished(() => listening.close());
      const { origin } = new URL(listening.url);
      const send = (url: string, init: RequestInit) => {
        const isAdmin = new URL(url).pathname.startsWith("/_gatefold");
        const headers = { ...init.headers, authorization: `Bearer ${listening.secret}` };
        return fetch(url, isAdmin ? { ...init, headers } : init);
      };
      return { server, call: caller(server, origin, send) };
    },
  },
];

function caller(
  { apiKey, token }: Emulator,
  origin: string,
  send: (url: string, init: RequestInit) => Promise<Response>,
): Carried["call"] {
  return (path, init = {}) => {
    const headers = { "x-api-key": apiKey, authorization: `Bearer ${token}`, ...init.headers };
    return send(`${origin}${path}`, { ...init, headers });
  };
}

export const ALBUM = "/v1/albums/B0064UPU4G";
