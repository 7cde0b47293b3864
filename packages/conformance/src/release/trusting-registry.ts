import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { runServer } from "verdaccio";

/** The token that GitHub gives a job, with which it asks for an id token. */
export const JOB_TOKEN = "token-of-the-job";

/**
 * A Verdaccio in a folder that publishes as npm does: a maintainer with a token may publish a new name, a workflow only
 * packages that trust it. It also answers for GitHub, which gives a job its id token.
 */
export class TrustingRegistry {
  /** The names that were published to, in order. */
  readonly published: string[] = [];
  /** The packages that may not be published for now. */
  readonly refused = new Set<string>();
  readonly #trusting = new Map<string, unknown>();
  readonly #verdaccio: Server;
  readonly #server: Server;
  #workflowToken = "";
  /** The token of a maintainer, as `npm login` gets it. */
  maintainerToken = "";

  private constructor(verdaccio: Server) {
    this.#verdaccio = verdaccio;
    this.#server = createServer((incoming, response) => this.#answer(incoming, response));
  }

  /**
   * @param folder where it keeps the packages
   * @param upstream the registry that has all other packages; without one, there are none
   */
  static async start(folder: string, upstream?: string): Promise<TrustingRegistry> {
    const proxy = upstream === undefined ? {} : { proxy: "upstream" };
    const verdaccio: Server = await runServer({
      configPath: join(folder, "verdaccio.yaml"),
      storage: join(folder, "storage"),
      auth: { htpasswd: { file: join(folder, "htpasswd") } },
      uplinks: upstream === undefined ? {} : { upstream: { url: upstream } },
      packages: {
        "@gatefold/*": { access: ["$all"], publish: ["$authenticated"] },
        "**": { access: ["$all"], publish: [], ...proxy },
      },
      web: { enable: false },
      log: { type: "stdout", level: "fatal" },
    });
    const registry = new TrustingRegistry(verdaccio);
    for (const server of [verdaccio, registry.#server]) {
      server.listen(0, "127.0.0.1");
      await once(server, "listening");
    }
    registry.#workflowToken = await registry.#addUser("workflow");
    registry.maintainerToken = await registry.#addUser("maintainer");
    return registry;
  }

  get url(): string {
    return `http://127.0.0.1:${portOf(this.#server)}/`;
  }

  /** What the registry has of a package: its versions and tags. */
  async read(name: string): Promise<Packument> {
    const response = await fetch(`${this.url}${name.replace("/", "%2f")}`);
    return response.json();
  }

  /** The workflow that a package trusts. */
  trustOf(name: string): unknown {
    return this.#trusting.get(name);
  }

  async stop(): Promise<void> {
    for (const server of [this.#server, this.#verdaccio]) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  }

  async #addUser(name: string): Promise<string> {
    const response = await fetch(`${this.url}-/user/org.couchdb.user:${name}`, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ name, password: "a password" }),
    });
    const { token }: { token: string } = await response.json();
    return token;
  }

  async #answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = Buffer.concat(await incoming.toArray());
    const { method = "GET", headers } = incoming;
    const path = decodeURIComponent(incoming.url ?? "/");
    const token = headers.authorization?.replace("Bearer ", "");
    const [, name = ""] = /(@gatefold\/\w+)/.exec(path) ?? [];
    const send = (status: number, json: unknown) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(json));

    if (path.startsWith("/id-token")) return void send(token === JOB_TOKEN ? 200 : 401, { value: idToken() });
    if (path.startsWith("/-/npm/v1/oidc/token/exchange/package/"))
      return void (this.#trusting.has(name)
        ? send(201, { token: this.#workflowToken })
        : send(404, { message: "no package of this name trusts the workflow" }));
    if (/^\/-\/package\/.*\/trust$/.test(path)) {
      if (method !== "POST" || token !== this.maintainerToken) return void send(401, {});
      const [config] = JSON.parse(String(body));
      this.#trusting.set(name, config);
      return void send(201, [{ id: "1", ...config }]);
    }
    if (method === "PUT" && name !== "" && !path.startsWith("/-/")) {
      if (this.refused.has(name)) return void send(403, { error: "refused for now" });
      this.published.push(name);
    }
    const options = { port: portOf(this.#verdaccio), host: "127.0.0.1", path: incoming.url, method, headers };
    const forwarded = request(options, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    forwarded.on("error", (error) => send(502, { error: error.message }));
    forwarded.end(body);
  }
}

/** What is read of a package in the registry. */
export interface Packument {
  readonly versions: Readonly<
    Record<
      string,
      {
        readonly dependencies?: Readonly<Record<string, string>>;
        readonly dist: { readonly tarball: string };
      }
    >
  >;
  readonly "dist-tags": Readonly<Record<string, string>>;
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === "string") throw new Error("the server doesn't listen");
  return address.port;
}

/** Nobody checks its signature here; pnpm reads for which registry it is. */
function idToken(): string {
  const encode = (json: unknown) => Buffer.from(JSON.stringify(json)).toString("base64url");
  return [encode({ alg: "none" }), encode({ aud: "npm:127.0.0.1" }), "signature"].join(".");
}
