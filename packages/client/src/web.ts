/**
 * The web's own types, taken from whichever library declares them in the user's project (DOM, Node, Deno, Bun,
 * workers), so that the declarations of this package need none of them.
 */

/** `Request`, or what is read of one where no library declares it. */
export type WebRequest = typeof globalThis extends { Request: { prototype: infer Type } }
  ? Type
  : { readonly url: string; readonly method: string };

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

/** What sends a request: `fetch` of the platform, or one of your own. */
export type Fetch = (request: WebRequest) => Promise<WebResponse>;
