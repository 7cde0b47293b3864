/** Headers by name. `null` and `undefined` leave one out. */
export type HeaderValues = Readonly<Record<string, string | null | undefined>>;

/** The headers of a request by their names in lower case; later ones win. */
export function requestHeaders(...all: readonly (HeaderValues | undefined)[]): Record<string, string> {
  const headers = new Headers();
  for (const [name, value] of all.flatMap((some) => Object.entries(some ?? {}))) {
    if (value == null) continue;
    try {
      headers.set(name, value);
    } catch {
      // Without its cause, whose message would show the value: it may be a token.
      throw new TypeError(`the header "${name}" can't be sent`);
    }
  }
  return Object.fromEntries(headers);
}
