import { base64url } from "jose";
import { joinBytes } from "../bytes.ts";
import { chain, type MaybePromise } from "../maybe-promise.ts";

/** The list that a cursor belongs to. */
export interface CursorScope {
  /** Of a page, 1 to 100. */
  readonly limit: number;
  /** What else decides what is in the list, with a name of the kind of list first. */
  readonly list: readonly string[];
  /** What a cursor of another list was made for, such as "another search". */
  readonly others: string;
}

/** Where the next page starts, or what is wrong with a cursor as the second half of "cursor …". */
export type OpenedCursor = { readonly position: string } | { readonly problem: string };

/** Makes and reads cursors. */
export interface CursorCodec {
  seal(position: string, scope: CursorScope): MaybePromise<string>;
  open(cursor: string, scope: CursorScope): MaybePromise<OpenedCursor>;
}

/** Makes the message authentication code of some bytes. */
type Mac = (bytes: Uint8Array<ArrayBuffer>) => MaybePromise<Uint8Array>;
type CreateMac = (secret: Uint8Array<ArrayBuffer>) => MaybePromise<Mac>;

const VERSION = 1;
const HEAD_BYTES = 2;
const MAC_BYTES = 32;
const MAX_LENGTH = 1_024;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Node's own function answers at once. */
const nodeCrypto = typeof process === "undefined" ? undefined : process.getBuiltinModule?.("node:crypto");

const nodeMac: CreateMac | undefined =
  nodeCrypto &&
  ((secret) => {
    const key = nodeCrypto.createSecretKey(secret);
    return (bytes) => nodeCrypto.createHmac("sha256", key).update(bytes).digest();
  });

/** For pages and other engines. In Node, the way to its thread and back takes ten times as long as the work. */
export const webMac: CreateMac = async (secret) => {
  const key = await crypto.subtle.importKey("raw", secret, { name: "HMAC", hash: "SHA-256" }, false, [
    "sign",
  ]);
  return async (bytes) => new Uint8Array(await crypto.subtle.sign("HMAC", key, bytes));
};

/**
 * Cursors are the page's limit and where the next page starts, with an HMAC-SHA-256 over these and the list: opaque, and
 * of no use when changed or carried to another list.
 *
 * @param secret 32 random bytes that all processes of an installation share
 */
export async function createCursorCodec(
  secret: Uint8Array<ArrayBuffer>,
  createMac: CreateMac = nodeMac ?? webMac,
): Promise<CursorCodec> {
  const macOf = await createMac(secret);
  return {
    seal(position, scope) {
      const body = joinBytes([new Uint8Array([VERSION, scope.limit]), encoder.encode(position)]);
      return chain(macOf(signed(body, scope)), (mac) => base64url.encode(joinBytes([body, mac])));
    },
    open(cursor, scope) {
      const bytes = decode(cursor);
      if (!bytes || bytes.byteLength < HEAD_BYTES + MAC_BYTES || bytes[0] !== VERSION) {
        return { problem: "is not a token of this list; send pageInfo.token of the page before as it is" };
      }
      const body = bytes.slice(0, -MAC_BYTES);
      return chain(macOf(signed(body, scope)), (mac) => {
        if (!isSame(mac, bytes.subarray(-MAC_BYTES)))
          return { problem: `was changed, or was made for ${scope.others}` };
        const limit = body[1] ?? 0;
        if (limit !== scope.limit) {
          return { problem: `was made for limit=${limit} and can't be used with limit=${scope.limit}` };
        }
        return { position: decoder.decode(body.subarray(HEAD_BYTES)) };
      });
    },
  };
}

/** Takes the same time wherever two codes differ, so that nobody can guess one byte after the other. */
function isSame(mac: Uint8Array, other: Uint8Array): boolean {
  let differences = mac.byteLength ^ other.byteLength;
  for (const [index, byte] of mac.entries()) differences |= byte ^ (other[index] ?? 0);
  return differences === 0;
}

function signed(body: Uint8Array, { list }: CursorScope): Uint8Array<ArrayBuffer> {
  // JSON says where the list ends, so no other list and body are signed as the same bytes.
  return joinBytes([encoder.encode(JSON.stringify(list)), body]);
}

function decode(cursor: string): Uint8Array<ArrayBuffer> | undefined {
  if (cursor.length > MAX_LENGTH || !/^[\w-]+$/.test(cursor)) return undefined;
  try {
    const bytes = new Uint8Array(base64url.decode(cursor));
    // Base64 has several spellings of the same bytes; only the one that was given out is taken.
    return base64url.encode(bytes) === cursor ? bytes : undefined;
  } catch {
    return undefined;
  }
}
