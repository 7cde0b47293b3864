import pg from "pg";
import { parse, toClientConfig } from "pg-connection-string";
import { StoreError } from "../store.ts";
import { type Address, type Place, urlsOf, withoutSecrets } from "./address.ts";

/** One server that a database may be on, and how to connect to it. */
export interface Host extends Place {
  readonly config: pg.ClientConfig;
}

/** What `target_session_attrs` may require of a server: https://www.postgresql.org/docs/current/libpq-connect.html */
const SESSION_ATTRIBUTES = ["any", "read-write", "read-only", "primary", "standby"] as const;
export type SessionAttributes = (typeof SESSION_ATTRIBUTES)[number];

/** What a URL says. */
export interface Target {
  readonly hosts: readonly [Host, ...Host[]];
  readonly sessionAttributes: SessionAttributes;
  readonly address: Address;
}

/**
 * Reads a URL as libpq does, several hosts and environment variables included. Of several hosts, one that can be
 * written is used unless `target_session_attrs` says otherwise.
 *
 * @throws StoreError
 */
export function readUrl(url: string, env: NodeJS.ProcessEnv = process.env): Target {
  const configs = urlsOf(url).flatMap((each) => spread(readOne(each, url), env));
  // A client knows what environment variables and defaults add to the URL.
  const clients = configs.map(({ config }) => ({ config, client: new pg.Client(config) }));
  const [first, ...others] = clients.map(({ config, client: { host, port } }) => ({ config, host, port }));
  const [{ client } = { client: new pg.Client() }] = clients;
  const hosts: Target["hosts"] = [first ?? { config: {}, host: client.host, port: client.port }, ...others];
  const { database = "", user = "" } = client;
  const named = configs[0]?.sessionAttributes ?? env["PGTARGETSESSIONATTRS"];
  return {
    hosts,
    address: { places: hosts.map(({ host, port }) => ({ host, port })), database, user },
    sessionAttributes:
      named === undefined ? (hosts.length > 1 ? "read-write" : "any") : attributesOf(named, url),
  };
}

interface Parsed {
  readonly config: pg.ClientConfig;
  readonly sessionAttributes: string | undefined;
}

function readOne(url: string, whole: string): Parsed {
  try {
    // As libpq does, so that sslmode means the same as for other programs.
    const options = parse(url, { useLibpqCompat: true });
    const attributes = options["target_session_attrs"];
    // Connection has its own time limit.
    const { query_timeout: _, ...config } = toClientConfig(options);
    return { config, sessionAttributes: typeof attributes === "string" ? attributes : undefined };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreError("FAILED", `"${withoutSecrets(whole)}" can't be used: ${reason}.`);
  }
}

/** `?host=` and `PGHOST` may name several hosts too, and `?port=` and `PGPORT` a port for each or one for all. */
function spread({ config, sessionAttributes }: Parsed, env: NodeJS.ProcessEnv): readonly Parsed[] {
  const hosts = (config.host || env["PGHOST"] || "").split(",");
  if (hosts.length === 1) return [{ config, sessionAttributes }];
  const ports = String(config.port || env["PGPORT"] || "").split(",");
  return hosts.map((host, index) => {
    const port = Number(ports[index] ?? ports[0]) || undefined;
    return { config: { ...config, host, ...(port && { port }) }, sessionAttributes };
  });
}

function attributesOf(name: string, url: string): SessionAttributes {
  const known = SESSION_ATTRIBUTES.find((each) => each === name);
  if (known !== undefined) return known;
  throw new StoreError(
    "FAILED",
    `"${withoutSecrets(url)}" can't be used: target_session_attrs is "${name}", and must be one of ${SESSION_ATTRIBUTES.join(", ")}.`,
  );
}
