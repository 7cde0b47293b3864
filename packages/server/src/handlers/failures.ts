/** The answer for an album that the catalog lacks. */
export function unknownAlbum(id: string): {
  readonly status: 404;
  readonly code: "RESOURCE_NOT_FOUND";
  readonly message: string;
} {
  return { status: 404, code: "RESOURCE_NOT_FOUND", message: `The catalog has no album ${id}.` };
}
