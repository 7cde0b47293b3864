import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { tempFolder } from "@gatefold/test-helpers/temp-folder";
import { tempFile } from "../testing/fixtures.ts";
import { type OpenOptions, openSource } from "./byte-source.ts";

async function textOf(file: string, options: OpenOptions = {}): Promise<string> {
  const source = await openSource(file, options);
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of source.chunks) chunks.push(chunk);
  } finally {
    source.close();
  }
  return Buffer.concat(chunks).toString();
}

test("reads a file and counts its bytes", async () => {
  const file = tempFile("a.ndjson", "one\ntwo\n");
  let bytes = 0;
  const onBytes = (count: number) => {
    bytes += count;
  };
  expect(await textOf(file, { onBytes })).toBe("one\ntwo\n");
  expect(bytes).toBe(8);
});

test("reads standard input for a dash", async () => {
  expect(await textOf("-", { stdin: Readable.from(["one\n", "two\n"]) })).toBe("one\ntwo\n");
});

test("knows the size of a file, and has a key for this version of it", async () => {
  const file = tempFile("a.ndjson", "one");
  const source = await openSource(file, {});
  source.close();
  expect(source.bytesTotal).toBe(3);
  expect(source.checkpointKey).toMatch(/a\.ndjson\?size=3&mtime=\d+/);
  const stdin = await openSource("-", { stdin: Readable.from([]) });
  stdin.close();
  expect(stdin).toMatchObject({ bytesTotal: undefined, checkpointKey: undefined });
});

test("refuses what is missing, a folder or empty", async () => {
  const folder = tempFolder();
  const missing = `${folder}/missing.ndjson`;
  const empty = tempFile("empty.ndjson", "");
  await expect(openSource(missing, {})).rejects.toMatchObject({
    code: "NOT_FOUND",
    message: `${missing} does not exist`,
  });
  await expect(openSource(folder, {})).rejects.toMatchObject({
    code: "IS_DIRECTORY",
    message: `${folder} is a folder, not a file`,
  });
  await expect(openSource(empty, {})).rejects.toMatchObject({
    code: "EMPTY",
    message: `${empty} is empty`,
    file: empty,
  });
});

test("refuses what can't be opened, in the words of the system", async () => {
  const inside = `${tempFile("a.ndjson", "one")}/b.ndjson`;
  await expect(openSource(inside, {})).rejects.toMatchObject({
    code: "UNREADABLE",
    message: expect.stringContaining(`${inside} can't be read: ENOTDIR`),
  });
});

test("fails in its own words when reading fails", async () => {
  const broken = new Readable({ read: () => broken.destroy(new Error("the cable is out")) });
  await expect(textOf("-", { stdin: broken })).rejects.toMatchObject({
    code: "UNREADABLE",
    message: "- can't be read: the cable is out",
  });
});

test("ends a read that waits when the signal says so", async () => {
  const controller = new AbortController();
  const waiting = textOf("-", { stdin: new Readable({ read() {} }), signal: controller.signal });
  setImmediate(() => controller.abort());
  await expect(waiting).rejects.toMatchObject({ code: "UNREADABLE" });
});
