import { StoreError } from "../store.ts";

/** One of the servers that a database may be on. */
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

/** Whether this names a database of PostgreSQL, rather than a file. */
export function isPostgresUrl(text: string): boolean {
  return SCHEME.test(text);
}

/** A URL that can be shown: without the password, and without parameters, which may hold one too. */
export function withoutSecrets(url: string): string {
  // By hand, because what can't be read as a URL has to be shown as well. The last @ ends the credentials.
  const [, scheme = "", credentials = "", rest = ""] = /^([a-z]+:\/*)(?:(.*)@)?(.*)$/is.exec(url) ?? [];
  const [user = ""] = credentials.split(":");
  const [place = ""] = rest.split(/[?#]/);
  return `${scheme}${user && `${user}@`}${place}`;
}

/** The sentence's subject in every message about a database. */
export function describeDatabase({ places, database }: Address): string {
  return `The database ${database} at ${places.map(describePlace).join(" or ")}`;
}

/** One server, for messages. */
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
 * @throws StoreError when no database can be meant by it
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
  // Without a host, the URL has only to be readable: the host comes from ?host= or PGHOST.
  const isReadable = (each: string) => URL.canParse(each) || URL.canParse(each.replace("@/", "@localhost/"));
  if (start !== "" && urls.every(isReadable)) return urls;
  throw new StoreError(
    "FAILED",
    `"${withoutSecrets(url)}" can't be read as a URL. Give one such as postgres://user:password@host:5432/database, with characters such as @ / : # in the password percent-encoded.`,
  );
}
