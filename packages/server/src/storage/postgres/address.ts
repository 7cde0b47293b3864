import { StoreError } from "../store.ts";

export interface Place {
  readonly host: string;
  readonly port: number;
}

/** Where a database is, without any secret. */
export interface Address {
  /** One, or several of which the first that qualifies is used. */
  readonly places: readonly Place[];
  readonly database: string;
  readonly user: string;
}

const SCHEME = /^postgres(ql)?:/i;

export function isPostgresUrl(text: string): boolean {
  return SCHEME.test(text);
}

/** The URL without the password and without parameters, which may hold one too, for messages. */
export function withoutSecrets(url: string): string {
  // Not with `URL`, because invalid URLs are shown as well. The last @ ends the credentials.
  const [, scheme = "", credentials = "", rest = ""] = /^([a-z]+:\/*)(?:(.*)@)?(.*)$/is.exec(url) ?? [];
  const [user = ""] = credentials.split(":");
  const [place = ""] = rest.split(/[?#]/);
  return `${scheme}${user && `${user}@`}${place}`;
}

/** The database as the subject of a sentence, for messages. */
export function describeDatabase({ places, database }: Address): string {
  return `The database ${database} at ${places.map(describePlace).join(" or ")}`;
}

export function describePlace({ host, port }: Place): string {
  return host.startsWith("/") ? `${host} (port ${port})` : `${host}:${port}`;
}

/** The address as a URL, for people to read. */
export function toAddressUrl({ places, database, user }: Address): string {
  const [first] = places;
  const start = `postgres://${encodeURIComponent(user)}@`;
  const end = `/${encodeURIComponent(database)}`;
  if (first?.host.startsWith("/")) return `${start}${end}?host=${first.host}&port=${first.port}`;
  const names = places.map(({ host, port }) => `${host.includes(":") ? `[${host}]` : host}:${port}`);
  return `${start}${names.join(",")}${end}`;
}

/**
 * The URLs of the servers that a URL names, one or several: `postgres://user:password@host1:5432,host2:5432/database`.
 *
 * @throws StoreError if it isn't the URL of a PostgreSQL
 */
export function urlsOf(url: string): readonly string[] {
  if (!isPostgresUrl(url)) {
    throw new StoreError(
      "FAILED",
      `"${withoutSecrets(url)}" is no address of PostgreSQL. Give one such as postgres://user:password@host:5432/database.`,
    );
  }
  const [, start = "", hosts = "", end = ""] = /^([a-z]+:\/\/(?:[^/?#]*@)?)([^/?#@]*)(.*)$/is.exec(url) ?? [];
  const urls = hosts.split(",").map((host) => `${start}${host}${end}`);
  // A URL may lack the host, which then comes from ?host= or PGHOST.
  const isReadable = (each: string) => URL.canParse(each) || URL.canParse(each.replace("@/", "@localhost/"));
  if (start !== "" && urls.every(isReadable)) return urls;
  throw new StoreError(
    "FAILED",
    `"${withoutSecrets(url)}" can't be read as a URL. Give one such as postgres://user:password@host:5432/database, with characters such as @ / : # in the password percent-encoded.`,
  );
}

/** The name of a schema in SQL. Only names that need no escaping are taken. */
export function quoteSchema(name: string): string {
  if (/^[a-z_][a-z0-9_]{0,62}$/.test(name) && !name.startsWith("pg_")) return `"${name}"`;
  throw new StoreError(
    "FAILED",
    `"${name}" can't be the schema. Give a name of up to 63 lower-case letters, digits and _ that begins with no digit and not with pg_.`,
  );
}
