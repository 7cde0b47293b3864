/**
 * The web's own types, taken from whichever library declares them in the user's project (DOM, Node, Deno, Bun,
 * workers), so that the declarations of this package need none of them.
 */

/** `Response`, or what is read of one where no library declares it. */
export type WebResponse = typeof globalThis extends { Response: { prototype: infer Type } }
  ? Type
  : {
      readonly ok: boolean;
      readonly status: number;
      readonly headers: { get(name: string): string | null };
      text(): Promise<string>;
    };

/** `AbortSignal`, or what is read of one where no library declares it. */
export type WebSignal = typeof globalThis extends { AbortSignal: { prototype: infer Type } }
  ? Type
  : { readonly aborted: boolean };

/** The second argument of `fetch`, as far as the client sets it. */
export interface FetchInit {
  /** The HTTP method, in upper case. */
  readonly method: string;
  /** Headers by their names in lower case. */
  readonly headers: Record<string, string>;
  /** The encoded body. Missing, or `null`, if the request has none. */
  readonly body?: string | null;
  /** Aborted when the caller aborts the call, or when its time is over. */
  readonly signal: WebSignal;
  /** Always `manual`, so that credentials never go to another origin. */
  readonly redirect: "manual";
}

/**
 * The parts of a response that the client reads. The platform's `Response` has them, and so do those of undici and
 * node-fetch.
 */
export interface FetchResponse {
  /** Whether the status is 200 to 299. */
  readonly ok: boolean;
  /** The HTTP status. */
  readonly status: number;
  /** The URL that answered; empty if `fetch` doesn't say. */
  readonly url: string;
  /** Whether a redirect was followed. If missing, none was. */
  readonly redirected?: boolean;
  /** The header fields: `get` returns the value of one, or `null`. */
  readonly headers: { get(name: string): string | null };
  /** The body. If it is not a `ReadableStream`, `text()` is called instead. */
  readonly body?: unknown;
  /** Reads the whole body. */
  text(): Promise<string>;
}

/** Sends a request: `fetch` of the platform, of a library, or one of your own. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

/** The platform's `fetch`, looked up at each call, so that one that replaces it later is used. */
export const platformFetch: Fetch = (...sent) => fetch(...sent);
