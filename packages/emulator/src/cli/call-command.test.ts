import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { memoryStore } from "@gatefold/server";
import { tempFolder } from "@gatefold/test-helpers/temp-folder";
import { expect, onTestFinished, test } from "vitest";
import { createEmulator, type EmulatorOptions } from "../emulator.ts";
import { emulatorCommand } from "../testing/command-line.ts";
import { readOperations } from "./call-operations.ts";

/** Runs `call` on an emulator of its own. */
async function calls(options: EmulatorOptions = {}) {
  const emulator = await createEmulator(options);
  const { url, close } = await emulator.listen({ port: 0 });
  onTestFinished(close);
  const target = ["--url", url, "--key", emulator.apiKey, "--token", emulator.token];
  return {
    emulator,
    url,
    call: (...args: readonly string[]) => emulatorCommand("call", ...args, ...target),
    json: async (...args: readonly string[]) =>
      JSON.parse((await emulatorCommand("call", ...args, ...target)).stdout),
  };
}

const OPERATIONS = readOperations();

test.for(OPERATIONS)("the help of $name says what it takes, and its example is a call", async (operation) => {
  const { name, id, inputs } = operation;
  const help = await emulatorCommand("call", name, "--help");
  expect(help).toMatchObject({ exitCode: 0, stderr: "" });
  expect(await emulatorCommand("call", id, "--help")).toEqual(help);
  for (const input of inputs) {
    expect(input.summary, input.name).not.toBe("");
    expect(help.stdout.toLowerCase()).toContain(input.name.toLowerCase());
  }
  const [, example = ""] =
    /^ {2}gatefold-emulator call (.+)$/m.exec(help.stdout.replaceAll(/ \\\n +/g, " ")) ?? [];
  const words = Array.from(example.matchAll(/'([^']*)'|(\S+)/g), ([, quoted, bare]) => quoted ?? bare ?? "");
  // As a first start on a database, which has the playlist of the examples.
  const { call } = await calls({ store: memoryStore() });
  expect(await call(...words)).toMatchObject({ exitCode: 0, stderr: "" });
});

test("call --help lists every operation once, in groups", async () => {
  const { stdout } = await emulatorCommand("call", "--help");
  for (const { name, group } of OPERATIONS) {
    expect(stdout.split(new RegExp(`^ +${name.replaceAll(".", "\\.")} `, "m"))).toHaveLength(2);
    expect(stdout).toContain(`\n${group}:\n`);
  }
  expect(new Set(OPERATIONS.map(({ name }) => name)).size).toBe(OPERATIONS.length);
});

test("values are given by position or by option, and lists by commas or several times", async () => {
  const { json } = await calls();
  const titles = async (...args: readonly string[]) => {
    const { data } = await json("albums.getMany", ...args);
    return data.albums.map(({ id }: { id: string }) => id);
  };
  const ids = ["B0064UPU4G", "B0101GQZGA"];
  expect(await titles(ids.join(","))).toEqual(ids);
  expect(await titles("--ids", ids.join(","))).toEqual(ids);
  expect(await titles("--ids", "B0064UPU4G", "--ids", "B0101GQZGA")).toEqual(ids);
});

test("a search takes its text by position, or all its filters by option", async () => {
  const { json } = await calls();
  const search = async (...args: readonly string[]) =>
    (await json("search.tracks", ...args)).data.searchTracks;
  const { edges } = await search("one more time", "--limit", "2");
  expect(edges[0].node.title).toBe("One More Time");
  const filters = '[{"query": "one more time"}]';
  expect((await search("--searchFilters", filters, "--limit", "2")).edges).toEqual(edges);
  expect((await search("--body", `{"searchFilters": ${filters}}`, "--limit", "2")).edges).toEqual(edges);
});

test("options may also be written with hyphens, as those of other commands", async () => {
  const { json } = await calls();
  await json("library.albums.add", "B0064UPU4G");
  const ids = ["B0064UPU4G", "B0101GQZGA"];
  for (const flag of ["--albumIds", "--album-ids"]) {
    const { data } = await json("library.albums.list", flag, ids[0] ?? "", flag, ids[1] ?? "");
    expect(data.user.libraryAlbums.edges).toHaveLength(1);
  }
  const filters = ["--search-filters", '[{"query": "the"}]', "--sort-by", "name", "--limit", "1"];
  expect((await json("search.albums", ...filters)).data.searchAlbums.edgeCount).toBe(1);
});

test("a body comes from options, JSON, a file, or all of them, where options win", async () => {
  const { json } = await calls();
  const file = join(tempFolder(), "body.json");
  writeFileSync(file, '{"title": "From a file", "description": "", "visibility": "PRIVATE"}');
  const title = async (...args: readonly string[]) =>
    Object.values<{ title: string }>((await json("playlists.create", ...args)).data)[0]?.title;
  expect(await title("--title", "Mine", "--description", "", "--visibility", "PUBLIC")).toBe("Mine");
  expect(await title("--body", `@${file}`)).toBe("From a file");
  expect(await title("--body", `@${file}`, "--title", "Mine")).toBe("Mine");
  expect(await title("--body", '{"title": "JSON", "description": "", "visibility": "PRIVATE"}')).toBe("JSON");
});

test("--all gets the entries of all pages, where the cursor is a parameter or a field of the body", async () => {
  const { json, emulator } = await calls();
  const ids: string[] = [];
  for await (const id of await emulator.store.catalog.listIds(5)) ids.push(id);
  for (const id of ids) await json("library.albums.add", id);
  const entries = await json("library.albums.list", "--limit", "2", "--all");
  expect(entries.map(({ node }: { node: { id: string } }) => node.id).toSorted()).toEqual(ids.toSorted());
  const search = ["search.albums", "--searchFilters", '[{"query": "the"}]'];
  const { data } = await json(...search, "--limit", "100");
  expect(await json(...search, "--limit", "3", "--all")).toEqual(data.searchAlbums.edges);
  expect(data.searchAlbums.edges.length).toBeGreaterThan(3);
});

test("a refusal is told with its status, code and message, and nothing secret", async () => {
  const { call, emulator } = await calls();
  const { exitCode, stdout, stderr } = await call("library.albums.list", "--limit", "500");
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
  expect(stderr).toBe(
    'gatefold-emulator: GET /v1/me/library/albums was answered 400 BAD_REQUEST: Parameter "limit" must be a whole number from 1 to 100; got "500". "gatefold-emulator call library.albums.list --help" shows an example.\n',
  );
  expect(stderr).not.toContain(emulator.token);
});

test("after a 429, it waits as long as the server asks for", async () => {
  const { call } = await calls({
    faults: [{ times: 1, then: { code: "THROTTLED", headers: { "Retry-After": "0" } } }],
  });
  expect(await call("me.get")).toMatchObject({ exitCode: 0, stderr: "" });
});

const HERE = ["--url", "http://127.0.0.1:9", "--key", "k", "--token", "t"];

test.for([
  [["library.albums.lst"], 2, "(Did you mean library.albums.list?)"],
  [["listLibraryAlbum"], 2, "(Did you mean listLibraryAlbums?)"],
  [["library.albums.list", "--limt", "5"], 2, "(Did you mean --limit?)"],
  [["library.albums.list", "--limit", "five"], 2, "It must be a number."],
  [["playlists.tracks.add", "x", "--addDuplicateTracks=maybe"], 2, "It must be true or false."],
  [
    ["search.tracks", "--searchFilters", "love"],
    2,
    'It must be JSON, such as \'[{"query":"one more time"}]\'.',
  ],
  [
    ["albums.get", ...HERE],
    2,
    'albums.get needs --id; "gatefold-emulator call albums.get --help" shows an example.',
  ],
  [
    ["search.tracks", ...HERE],
    2,
    'search.tracks needs a query; "gatefold-emulator call search.tracks --help" shows an example.',
  ],
  [["albums.get", "a", "b"], 2, "too many arguments"],
  [["me.update", "--body", "[]", ...HERE], 2, "the body is not a JSON object; give one such as --body"],
  [["me.update", "--body", "@missing.json", ...HERE], 1, "the file missing.json does not exist"],
  [
    ["me.get", ...HERE],
    1,
    "nothing answers at http://127.0.0.1:9; start it, or name another server with --url.",
  ],
  [["me.get", "--url", "ftp://a"], 2, '"ftp://a" is no address of http or https; give one with --url'],
  [["me.get", "--url", "http://127.0.0.1:9"], 2, "needs a key and a token; give them with --key and --token"],
  [
    ["me.get", "--db", "/nowhere/my.db"],
    1,
    'start one with "gatefold-emulator start", name its database with --db',
  ],
] as const)("%j is refused with what mends it", async ([args, expected, message]) => {
  const { exitCode, stdout, stderr } = await emulatorCommand("call", ...args);
  expect({ exitCode, stdout }).toEqual({ exitCode: expected, stdout: "" });
  expect(stderr).toContain(message);
});
