/** What is used of a page, where there is one. */
interface Page {
  readonly navigator?: unknown;
  readonly location?: { readonly href: string };
  readonly history?: { readonly state: unknown; replaceState(state: unknown, title: string, url: URL): void };
}

/** What an authorization server adds to the return URL. https://www.rfc-editor.org/rfc/rfc9207 has `iss`. */
const PARAMETERS = ["code", "state", "scope", "iss", "error", "error_description", "error_uri"];

/** The address of the page; empty where there is none. */
export function pageAddress(): string {
  const page: Page = globalThis;
  return page.location?.href ?? "";
}

/** Takes what a sign-in added out of the address of the page, unless the page has gone elsewhere meanwhile. */
export function stripAddress(url: string): void {
  const { location, history }: Page = globalThis;
  if (location?.href !== url) return;
  const address = new URL(url);
  for (const name of PARAMETERS) address.searchParams.delete(name);
  history?.replaceState(history.state, "", address);
}
