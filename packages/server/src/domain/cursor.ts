import { base64url } from "jose";

/** What a cursor is good for. */
export interface CursorScope {
  readonly userId: string;
  /** 1 to 100. */
  readonly limit: number;
  readonly albumIds?: readonly string[] | undefined;
}

/** What a cursor says, or what is wrong with it as the second half of "cursor …". */
export type OpenedCursor = { readonly objectId: string } | { readonly problem: string };

/** Makes and reads cursors. */
export interface CursorCodec {
  seal(objectId: string, scope: CursorScope): Promise<string>;
  open(cursor: string, scope: CursorScope): Promise<OpenedCursor>;
}

const VERSION = 1;
const HEAD_BYTES = 18;
const MAC_BYTES = 32;
const encoder = new TextEncoder();

/**
 * Cursors are the last entry's object id and the page's limit, with an HMAC-SHA-256 over these, the user and the
 * filter: opaque, and of no use when changed or carried to another list.
 *
 * @param secret 32 random bytes that all processes of an installation share
 */
export async function createCursorCodec(secret: Uint8Array<ArrayBuffer>): Promise<CursorCodec> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", secret, algorithm, false, ["sign", "verify"]);
  return {
    async seal(objectId, scope) {
      const head = new Uint8Array([VERSION, scope.limit, ...uuidBytes(objectId)]);
      const mac = await crypto.subtle.sign("HMAC", key, signed(head, scope));
      return base64url.encode(new Uint8Array([...head, ...new Uint8Array(mac)]));
    },
    async open(cursor, scope) {
      const bytes = decode(cursor);
      if (bytes?.byteLength !== HEAD_BYTES + MAC_BYTES || bytes[0] !== VERSION) {
        return { problem: "is not a token of this list; send pageInfo.token of the page before as it is" };
      }
      const head = bytes.slice(0, HEAD_BYTES);
      const limit = head[1] ?? 0;
      const made = signed(head, { ...scope, limit });
      if (!(await crypto.subtle.verify("HMAC", key, bytes.slice(HEAD_BYTES), made))) {
        return { problem: "was changed, or was made for another user or other albumIds" };
      }
      if (limit !== scope.limit) {
        return { problem: `was made for limit=${limit} and can't be used with limit=${scope.limit}` };
      }
      return { objectId: uuidText(head.slice(2)) };
    },
  };
}

function signed(head: Uint8Array, scope: CursorScope): Uint8Array<ArrayBuffer> {
  const albumIds = [...new Set(scope.albumIds)].sort().join(",");
  return new Uint8Array([...head, ...encoder.encode(`${scope.userId}\n${albumIds}`)]);
}

function decode(cursor: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]{1,128}$/.test(cursor)) return undefined;
  try {
    const bytes = new Uint8Array(base64url.decode(cursor));
    // Base64 has several spellings of the same bytes; only the one that was given out is taken.
    return base64url.encode(bytes) === cursor ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function uuidBytes(uuid: string): number[] {
  const digits = uuid.replaceAll("-", "");
  return Array.from({ length: 16 }, (_, index) =>
    Number.parseInt(digits.slice(index * 2, index * 2 + 2), 16),
  );
}

function uuidText(bytes: Uint8Array): string {
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
