import { StoreError } from "../store.ts";

/** Where a database is, without any secret. */
export interface Address {
  readonly host: string;
  readonly port: number;
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
export function describeDatabase({ host, port, database }: Address): string {
  const place = host.startsWith("/") ? `${host} (port ${port})` : `${host}:${port}`;
  return `The database ${database} at ${place}`;
}

/** The address as a URL, for people to read. */
export function toAddressUrl({ host, port, database, user }: Address): string {
  const name = host.includes(":") ? `[${host}]` : host.startsWith("/") ? "" : host;
  const place = host.startsWith("/") ? `?host=${host}&port=${port}` : "";
  return `postgres://${encodeURIComponent(user)}@${name}${place ? "" : `:${port}`}/${encodeURIComponent(database)}${place}`;
}

/** @throws StoreError when no database can be meant by it */
export function checkUrl(url: string): void {
  const shown = withoutSecrets(url);
  if (!isPostgresUrl(url)) {
    throw new StoreError(
      "FAILED",
      `"${shown}" is no address of PostgreSQL. Give one such as postgres://user:password@host:5432/database.`,
    );
  }
  // Without a host, the URL has only to be readable: the host comes from ?host= or PGHOST.
  if (URL.canParse(url) || URL.canParse(url.replace("@/", "@localhost/"))) return;
  throw new StoreError(
    "FAILED",
    `"${shown}" can't be read as a URL. Give one such as postgres://user:password@host:5432/database, with one host, and with characters such as @ / : # in the password percent-encoded.`,
  );
}
