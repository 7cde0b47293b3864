/** The answer for an album that the catalog lacks. */
export function unknownAlbum(id: string): {
  readonly status: 404;
  readonly code: "RESOURCE_NOT_FOUND";
  readonly message: string;
} {
  return { status: 404, code: "RESOURCE_NOT_FOUND", message: `The catalog has no album ${id}.` };
}

/** The answer for a user who was removed after the caller was identified. */
export function noMusicAccount(userId: string): {
  readonly status: 403;
  readonly code: "AUTH_NO_MUSIC_ACCOUNT_FOUND";
  readonly message: string;
  readonly url: string;
} {
  return {
    status: 403,
    code: "AUTH_NO_MUSIC_ACCOUNT_FOUND",
    message: `The user "${userId}" has no music account.`,
    url: "https://music.amazon.com/",
  };
}
