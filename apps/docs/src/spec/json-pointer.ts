/** Whether a value is an object with string keys, and not a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The keys of a JSON pointer, decoded. @see https://www.rfc-editor.org/rfc/rfc6901 */
export function pointerKeys(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** A JSON pointer as people write it in code, with dots: `data.user.libraryAlbums`. */
export function dotted(pointer: string): string {
  return pointerKeys(pointer).join(".");
}

/** The value that a JSON pointer leads to, or `undefined`. */
export function valueAt(root: unknown, pointer: string): unknown {
  return pointerKeys(pointer).reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)];
    return isRecord(value) ? value[key] : undefined;
  }, root);
}
