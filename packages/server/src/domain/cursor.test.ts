import { beforeAll, describe, expect, test } from "vitest";
import { type CursorCodec, createCursorCodec } from "./cursor.ts";

const OBJECT_ID = "019a8f6a-1c2b-7d3e-8f40-5a6b7c8d9e0f";
const SCOPE = { userId: "6ozjgidgbvjdv3j6dd5jm7ipom", limit: 20 };
const NOT_OURS = "is not a token of this list; send pageInfo.token of the page before as it is";
const CHANGED = "was changed, or was made for another user or other albumIds";

let codec: CursorCodec;
let cursor: string;
beforeAll(async () => {
  codec = await createCursorCodec(new Uint8Array(32).fill(7));
  cursor = await codec.seal(OBJECT_ID, SCOPE);
});

test("a cursor opens where it was made for, in every process with the same secret", async () => {
  const elsewhere = await createCursorCodec(new Uint8Array(32).fill(7));
  expect(await elsewhere.open(cursor, SCOPE)).toEqual({ objectId: OBJECT_ID });
});

test("a cursor does not hold the user in the clear", () => {
  expect(Buffer.from(cursor, "base64url").toString("latin1")).not.toContain(SCOPE.userId);
});

test("a cursor of another installation is refused", async () => {
  const other = await createCursorCodec(new Uint8Array(32).fill(8));
  expect(await other.open(cursor, SCOPE)).toEqual({ problem: CHANGED });
});

test.for(Array.from({ length: 50 }, (_, index) => index))("a change of byte %i is seen", async (index) => {
  const bytes = Buffer.from(cursor, "base64url");
  for (let bit = 0; bit < 8; bit += 1) {
    const changed = Buffer.from(bytes);
    changed.writeUInt8(changed.readUInt8(index) ^ (1 << bit), index);
    const opened = await codec.open(changed.toString("base64url"), SCOPE);
    expect(opened).toEqual({ problem: index === 0 ? NOT_OURS : CHANGED });
  }
});

describe("what is no cursor at all", () => {
  test.for(["", "garbage", "ü", "a b", "=", "A".repeat(67), "A".repeat(200)])("%j", async (text) => {
    expect(await codec.open(text, SCOPE)).toEqual({ problem: NOT_OURS });
  });

  test("another spelling of the same bytes", async () => {
    const padded = `${cursor}=`;
    const standard = Buffer.from(cursor, "base64url").toString("base64");
    expect(await codec.open(padded, SCOPE)).toEqual({ problem: NOT_OURS });
    expect(await codec.open(standard, SCOPE)).toEqual({ problem: NOT_OURS });
  });

  test("a cursor that is cut, or goes on", async () => {
    expect(await codec.open(cursor.slice(0, -1), SCOPE)).toEqual({ problem: NOT_OURS });
    expect(await codec.open(`${cursor}AAAA`, SCOPE)).toEqual({ problem: NOT_OURS });
  });
});

test("a cursor of another limit says which", async () => {
  const problem = "was made for limit=20 and can't be used with limit=21";
  expect(await codec.open(cursor, { ...SCOPE, limit: 21 })).toEqual({ problem });
});

test("a cursor of another user or filter is refused", async () => {
  expect(await codec.open(cursor, { ...SCOPE, userId: "a".repeat(26) })).toEqual({ problem: CHANGED });
  expect(await codec.open(cursor, { ...SCOPE, albumIds: ["B0064UPU4G"] })).toEqual({ problem: CHANGED });
});

test("the order of a filter and its duplicates change nothing", async () => {
  const filtered = await codec.seal(OBJECT_ID, { ...SCOPE, albumIds: ["B0064UPU4G", "B091MTJT3P"] });
  const again = { ...SCOPE, albumIds: ["B091MTJT3P", "B0064UPU4G", "B091MTJT3P"] };
  expect(await codec.open(filtered, again)).toEqual({ objectId: OBJECT_ID });
});
