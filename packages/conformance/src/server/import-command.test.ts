import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../repository.ts";
import { gatefold, startForTest, tempDatabase, tempFolder } from "./command.ts";

const RELEASES = join(ROOT, "packages/server/fixtures/musicbrainz-releases.ndjson");
const GOOD = '{"id":"B000000001","title":"One"}\n';
const BAD = '{"id":"B000000002","title":\n';

function write(folder: string, name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The output without the duration. */
function withoutTime(text: string): string {
  return text.replaceAll(/ in \d+\.\d s$/gm, " in … s");
}

test("albums come into a server that runs, and the summary counts them", async () => {
  const db = tempDatabase();
  const server = await startForTest(db);
  const file = write(tempFolder(), "good.ndjson", GOOD);
  const run = await gatefold("import", file, "--db", db);
  expect(run).toMatchObject({ exitCode: 0, stderr: "" });
  expect(run.stdout).toMatch(
    /good\.ndjson: 1 imported, 0 skipped in \d+\.\d s\nalbums in the catalog: \d+\n$/,
  );
  const response = await fetch(`${server.url}/albums/B000000001`, { headers: server.headers });
  expect(await response.json()).toEqual({ data: { album: { id: "B000000001", title: "One" } } });
});

test("a bad line is told with its file and number and skipped, and --strict makes it a failure", async () => {
  const folder = tempFolder();
  const file = write(folder, "mixed.ndjson", GOOD + BAD);
  const lenient = await gatefold("import", file, "--db", join(folder, "a.db"));
  expect(lenient).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("1 imported, 1 skipped") });
  expect(lenient.stderr).toMatch(/^skipped .*mixed\.ndjson:2: is not valid JSON: .*\n$/);
  const strict = await gatefold("import", file, "--strict", "--db", join(folder, "b.db"));
  expect(strict).toMatchObject({ exitCode: 1, stderr: lenient.stderr });
  expect(withoutTime(strict.stdout)).toBe(withoutTime(lenient.stdout));
});

test("several files have a sum", async () => {
  const folder = tempFolder();
  const run = await gatefold(
    "import",
    RELEASES,
    write(folder, "good.ndjson", GOOD),
    "--db",
    join(folder, "a.db"),
  );
  expect(run.exitCode).toBe(0);
  expect(run.stdout).toMatch(/together: \d+ imported, \d+ skipped\nalbums in the catalog: \d+\n$/);
});

test("a file that is missing or empty is told", async () => {
  const folder = tempFolder();
  const db = join(folder, "a.db");
  expect(await gatefold("import", join(folder, "none"), "--db", db)).toEqual({
    exitCode: 1,
    stdout: "",
    stderr: `gatefold: ${join(folder, "none")} does not exist; give the path of a file, or "-" for standard input.\n`,
  });
  const empty = write(folder, "empty.ndjson", "");
  expect(await gatefold("import", empty, "--db", db)).toEqual({
    exitCode: 1,
    stdout: "",
    stderr: `gatefold: ${empty} is empty ("gatefold import --help" shows what can be imported)\n`,
  });
});

test("an import into memory says that nothing is kept", async () => {
  const file = write(tempFolder(), "good.ndjson", GOOD);
  const run = await gatefold("import", file, "--db", ":memory:");
  expect(run).toMatchObject({
    exitCode: 0,
    stderr: "gatefold: --db :memory: keeps nothing when this command ends.\n",
  });
});

test("of a file that is all bad, the first lines are told and the others counted", async () => {
  const folder = tempFolder();
  const file = write(folder, "bad.ndjson", BAD.repeat(100_000));
  const run = await gatefold("import", file, "--db", join(folder, "a.db"));
  expect(run.stdout).toContain("0 imported, 100000 skipped");
  const lines = run.stderr.trimEnd().split("\n");
  expect(lines).toHaveLength(11);
  expect(lines[0]).toMatch(/bad\.ndjson:1: is not valid JSON/);
  expect(lines[10]).toBe("skipped 99,990 more, which are not shown");
});
