import { createLocalJWKSet, type JSONWebKeySet, type JWTVerifyGetKey } from "jose";
import { JWKSNoMatchingKey } from "jose/errors";
import { isJsonObject } from "../json-value.ts";
import { isLoopbackName } from "../limits/loopback.ts";

/** The keys of an issuer could not be read, so its tokens can't be checked. `message` names the address and why. */
export class IssuerError extends Error {
  override readonly name: string = "IssuerError";
}

export interface IssuerKeysOptions {
  /** The issuer's address, as its tokens have it in `iss`. */
  readonly issuer: string;
  /** Where the keys are; by default, the issuer's metadata says so. */
  readonly jwksUrl?: string | undefined;
  /** Called each time that the keys can't be read, at most once in {@link COOLDOWN_MS}. */
  readonly onError: (error: IssuerError) => void;
  /** @default 5000, for all requests that reading the keys takes */
  readonly timeoutMs?: number | undefined;
  /** @default the global one */
  readonly fetch?: typeof fetch | undefined;
  /** Milliseconds of a clock that only goes forward. */
  readonly nowMs?: (() => number) | undefined;
}

/** The public keys of one issuer (RFC 7517). */
export interface IssuerKeys {
  /**
   * Finds the key that a token is signed with. Rejects with an error of jose when the issuer has no such key, and with
   * {@link IssuerError} when this can't be told, because the issuer is away.
   */
  readonly find: JWTVerifyGetKey;
  /** Reads the keys, unless that was done or tried a moment ago. Never rejects. */
  load(): Promise<void>;
}

/** Keys are read again after this time, so that one that the issuer withdraws is refused. */
export const MAX_AGE_MS = 600_000;

/** Between two readings of the keys, whatever tokens come: an unknown key in a token leads to one. */
export const COOLDOWN_MS = 10_000;

const MAX_BODY_BYTES = 262_144;

/**
 * Keeps the keys of an issuer. They are read when they are first needed, when they are old, and when a token names
 * one that is not among them, as after a rotation. While the issuer can't be reached, those that are known are used.
 */
export function createIssuerKeys(options: IssuerKeysOptions): IssuerKeys {
  const { issuer, onError, timeoutMs = 5_000, nowMs = () => performance.now() } = options;
  let keys: JWTVerifyGetKey | undefined;
  let loadedAtMs = Number.NEGATIVE_INFINITY;
  let triedAtMs = Number.NEGATIVE_INFINITY;
  let loading: Promise<void> | undefined;
  let failure: IssuerError | undefined;

  async function tryToLoad(): Promise<void> {
    triedAtMs = nowMs();
    try {
      const read = createReader(options.fetch ?? fetch, timeoutMs);
      keys = await readKeys(read, options.jwksUrl ?? (await discoverJwksUrl(read, issuer)));
      loadedAtMs = nowMs();
      failure = undefined;
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      failure = new IssuerError(`The keys of the issuer ${issuer} can't be read: ${reason}.`, { cause });
      onError(failure);
    } finally {
      loading = undefined;
    }
  }

  function load(): Promise<void> {
    if (!loading && nowMs() - triedAtMs >= COOLDOWN_MS) loading = tryToLoad();
    return loading ?? Promise.resolve();
  }

  return {
    load,
    async find(header, token) {
      if (nowMs() - loadedAtMs >= MAX_AGE_MS) {
        const isKnownToBeAway = failure !== undefined && nowMs() - triedAtMs < MAX_AGE_MS;
        const loaded = load();
        // An issuer that is away makes callers wait once, not each time that it is tried again.
        if (!keys || !isKnownToBeAway) await loaded;
      }
      if (!keys) throw failure ?? new IssuerError(`The keys of the issuer ${issuer} are not read yet.`);
      try {
        return await keys(header, token);
      } catch (error) {
        if (!(error instanceof JWKSNoMatchingKey)) throw error;
        await load();
        // Whether the issuer has this key by now is unknown.
        if (failure) throw failure;
        return keys(header, token);
      }
    },
  };
}

/** Tells whether `text` is an address that may be trusted: of https, or of http on this machine. */
export function isSecureUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  if (username !== "" || password !== "") return false;
  return protocol === "https:" || (protocol === "http:" && isLoopbackName(hostname));
}

class StatusError extends Error {}

type Reader = (url: string) => Promise<unknown>;

/** Reads JSON from addresses, all within one time. */
function createReader(fetch: typeof globalThis.fetch, timeoutMs: number): Reader {
  const signal = AbortSignal.timeout(timeoutMs);
  return async (url) => {
    try {
      const response = await fetch(url, {
        signal,
        // An open redirect at the issuer must not be able to name other keys.
        redirect: "manual",
        headers: { Accept: "application/json, application/jwk-set+json" },
      });
      if (response.status !== 200) {
        await response.body?.cancel();
        throw new StatusError(`${url} answered ${response.status}`);
      }
      return JSON.parse(await readText(response, url));
    } catch (error) {
      if (signal.aborted) throw new Error(`${url} did not answer within ${timeoutMs} ms`, { cause: error });
      if (error instanceof SyntaxError) throw new Error(`${url} didn't answer with JSON`, { cause: error });
      if (!(error instanceof TypeError)) throw error;
      const { cause } = error;
      const reason = cause instanceof Error ? cause.message : error.message;
      throw new Error(`${url} can't be reached (${reason})`, { cause: error });
    }
  };
}

async function readText({ body }: Response, url: string): Promise<string> {
  const decoder = new TextDecoder();
  let length = 0;
  let text = "";
  for await (const chunk of body ?? []) {
    length += chunk.byteLength;
    if (length > MAX_BODY_BYTES) throw new Error(`${url} answered more than ${MAX_BODY_BYTES} bytes`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

async function readKeys(read: Reader, url: string): Promise<JWTVerifyGetKey> {
  const set = await read(url);
  if (!isKeySet(set)) throw new Error(`${url} didn't answer with a JSON Web Key Set`);
  return createLocalJWKSet(set);
}

function isKeySet(value: unknown): value is JSONWebKeySet {
  if (typeof value !== "object" || value === null || !("keys" in value)) return false;
  return Array.isArray(value.keys) && value.keys.every((key) => typeof key === "object" && key !== null);
}

/**
 * The address of the keys, from the metadata of OpenID Connect, or else of OAuth.
 *
 * @see https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderConfig
 * @see https://www.rfc-editor.org/rfc/rfc8414#section-3
 */
async function discoverJwksUrl(read: Reader, issuer: string): Promise<string> {
  const { origin, pathname } = new URL(issuer);
  const path = pathname.replace(/\/$/, "");
  const openId = `${origin}${path}/.well-known/openid-configuration`;
  const metadata = await read(openId).catch((error: unknown) => {
    if (!(error instanceof StatusError)) throw error;
    const oauth = `${origin}/.well-known/oauth-authorization-server${path}`;
    return read(oauth).catch((other: unknown) => {
      throw other instanceof StatusError ? new Error(`${error.message}, and ${other.message}`) : other;
    });
  });
  const { issuer: named, jwks_uri: url } = isJsonObject(metadata) ? metadata : {};
  if (named !== issuer) {
    throw new Error(`its metadata is of the issuer ${JSON.stringify(named)}, which must be the same`);
  }
  if (typeof url !== "string" || !isSecureUrl(url)) {
    throw new Error(`its metadata has the jwks_uri ${JSON.stringify(url)}, which must be an https address`);
  }
  return url;
}
