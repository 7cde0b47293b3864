/** The headers of a request by their names in lower case; later ones win. */
export function requestHeaders(
  ...all: readonly (Readonly<Record<string, string | undefined>> | undefined)[]
): Record<string, string> {
  const headers = new Headers();
  for (const some of all) {
    for (const [name, value] of Object.entries(some ?? {})) {
      if (value === undefined) continue;
      try {
        headers.set(name, value);
      } catch {
        // Without its cause, whose message would show the value: it may be a token.
        throw new TypeError(`the header ${JSON.stringify(name)} has a name or a value that can't be sent`);
      }
    }
  }
  return Object.fromEntries(headers);
}
