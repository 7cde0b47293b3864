/** The answer for an id that the catalog lacks. */
export function unknownItem(
  kind: "album" | "artist" | "track",
  id: string,
): {
  readonly status: 404;
  readonly code: "RESOURCE_NOT_FOUND";
  readonly message: string;
} {
  return { status: 404, code: "RESOURCE_NOT_FOUND", message: `The catalog has no ${kind} ${id}.` };
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

/** The answer for a cursor that can't be used. */
export function badCursor(problem: string): BadRequest {
  return { status: 400, code: "BAD_REQUEST", message: `Parameter "cursor" ${problem}.` };
}

/** The answer for a cursor in the body of a search that can't be used. */
export function badToken(problem: string): BadRequest {
  return { status: 400, code: "BAD_REQUEST", message: `Field "body.token" ${problem}.` };
}

interface BadRequest {
  readonly status: 400;
  readonly code: "BAD_REQUEST";
  readonly message: string;
}
