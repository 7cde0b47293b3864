import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";

/** A proxy to a server that can stop forwarding, as when a cable is pulled: nothing is refused, and nothing arrives. */
export interface Proxy {
  /** The address of the server through this proxy. */
  readonly url: string;
  /** From now on nothing arrives. */
  goDead(): void;
  /** New connections are served again; those that went dead stay dead. */
  revive(): void;
}

/** Starts a proxy to the server of `url`, which ends with the test. */
export async function startProxy(url: string): Promise<Proxy> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  let isDead = false;
  const dead = new WeakSet<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    const pairs: readonly (readonly [Socket, Socket])[] = [
      [client, upstream],
      [upstream, client],
    ];
    if (isDead) dead.add(client);
    for (const [from, to] of pairs) {
      sockets.add(from);
      from.on("error", () => {});
      from.on("data", (chunk) => dead.has(client) || to.write(chunk));
      from.on("close", () => {
        sockets.delete(from);
        if (!dead.has(client)) to.destroy();
      });
    }
    clients.add(client);
  });
  const clients = new Set<Socket>();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: Object.assign(new URL(url), { port: String(port) }).href,
    goDead() {
      isDead = true;
      for (const client of clients) dead.add(client);
    },
    revive() {
      isDead = false;
    },
  };
}
