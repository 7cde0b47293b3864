import type { SpecDocument } from "../spec/document.ts";

/** A server of the specification with the defaults of its variables filled in. */
export interface Server {
  readonly url: string;
  readonly description: string;
}

/** The servers of the specification. */
export function listServers(document: SpecDocument): Server[] {
  return document.servers.map(({ url, variables, description }) => ({
    description,
    url: Object.entries(variables).reduce(
      (text, [name, variable]) => text.replaceAll(`{${name}}`, variable.default),
      url,
    ),
  }));
}

/**
 * Base URL of a Gatefold server on the reader's own machine.
 *
 * @throws {Error} when the specification lists no such server.
 */
export function localServerUrl(document: SpecDocument): string {
  const local = listServers(document).find(({ url }) => new URL(url).hostname === "127.0.0.1");
  if (local === undefined) throw new Error("The specification lists no server on 127.0.0.1.");
  return local.url;
}
