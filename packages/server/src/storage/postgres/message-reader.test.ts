import { expect, test } from "vitest";
import { MessageReader } from "./message-reader.ts";

function message(kind: string, body: Buffer): Buffer {
  const header = Buffer.alloc(5, kind, "latin1");
  header.writeUInt32BE(body.length + 4, 1);
  return Buffer.concat([header, body]);
}

function row(...values: readonly (Buffer | null)[]): Buffer {
  const count = Buffer.alloc(2);
  count.writeInt16BE(values.length);
  const fields = values.flatMap((value) => {
    const length = Buffer.alloc(4);
    length.writeInt32BE(value === null ? -1 : value.length);
    return value === null ? [length] : [length, value];
  });
  return message("D", Buffer.concat([count, ...fields]));
}

const everyByte = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
const sent = Buffer.concat([
  message("1", Buffer.alloc(0)),
  message("T", Buffer.from("D is in it")),
  row(everyByte, null, Buffer.alloc(0)),
  row(),
  message("C", Buffer.from("SELECT 2")),
  row(Buffer.from("D")),
  message("Z", Buffer.from("I")),
]);

/** What is heard, others put together as far as they follow each other. */
function heard(parts: readonly Buffer[]): readonly unknown[] {
  const events: (string | readonly (string | null)[])[] = [];
  const reader = new MessageReader({
    onRow: (values) => void events.push(values.map((value) => value?.toString("latin1") ?? null)),
    onOther(messages) {
      const text = messages.toString("latin1");
      const last = events.at(-1);
      if (typeof last === "string") events[events.length - 1] = last + text;
      else events.push(text);
    },
  });
  for (const part of parts) reader.push(part);
  return events;
}

const expected = [
  Buffer.concat([message("1", Buffer.alloc(0)), message("T", Buffer.from("D is in it"))]).toString("latin1"),
  [everyByte.toString("latin1"), null, ""],
  [],
  message("C", Buffer.from("SELECT 2")).toString("latin1"),
  ["D"],
  message("Z", Buffer.from("I")).toString("latin1"),
];

test("tells rows from other messages, in their order", () => {
  expect(heard([sent])).toEqual(expected);
});

test("does not mind where what was sent is cut", () => {
  for (let cut = 1; cut < sent.length; cut++) {
    expect(heard([sent.subarray(0, cut), sent.subarray(cut)])).toEqual(expected);
  }
  expect(heard(Array.from(sent, (byte) => Buffer.of(byte)))).toEqual(expected);
});

test("reads a row of megabytes that arrives in small parts", () => {
  const large = Buffer.alloc(3_000_000, "x");
  const bytes = row(large);
  const parts = Array.from({ length: Math.ceil(bytes.length / 1000) }, (_, index) =>
    bytes.subarray(index * 1000, (index + 1) * 1000),
  );
  expect(heard(parts)).toEqual([[large.toString("latin1")]]);
});
