/** `library.albums` as `LibraryAlbums`. */
export function pascal(text: string): string {
  return text
    .split(/[.\-_ ]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}
