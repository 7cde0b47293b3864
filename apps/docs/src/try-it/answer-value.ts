/** The value at a path with dots, such as `data.user.libraryAlbums.pageInfo.token`; `undefined` where there is none. */
export function valueAtPath(root: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
      root,
    );
}
