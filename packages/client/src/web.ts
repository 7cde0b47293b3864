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
  readonly method: string;
  /** Headers by their names in lower case. */
  readonly headers: Record<string, string>;
  readonly body?: string | null;
  readonly signal: WebSignal;
  readonly redirect: "manual";
}

/** The parts of a response that are read. The platform's `Response` has them, and those of undici and node-fetch. */
export interface FetchResponse {
  readonly ok: boolean;
  readonly status: number;
  /** Where the response came from; empty where `fetch` doesn't say. */
  readonly url: string;
  /** Whether a redirect was followed. */
  readonly redirected?: boolean;
  readonly headers: { get(name: string): string | null };
  /** Read if it is a `ReadableStream`, or else `text()`. */
  readonly body?: unknown;
  text(): Promise<string>;
}

/** Sends a request: `fetch` of the platform, of a library, or one of your own. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

/** The platform's `fetch`, looked up at each call, so that one that replaces it later is used. */
export const platformFetch: Fetch = (...sent) => fetch(...sent);
