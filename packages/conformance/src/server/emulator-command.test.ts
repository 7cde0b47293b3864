import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { run } from "../run.ts";
import {
  EMULATOR_BIN,
  type Ended,
  gatefoldIn,
  type Started,
  startForTest,
  tempDatabase,
  tempFolder,
} from "./command.ts";

const TRACK = "B0064UPUDC";

const stateFile = (db: string) => `${db}.emulator.json`;

/** Runs `gatefold-emulator` to its end. */
async function emulator(...args: readonly string[]): Promise<Ended> {
  const { exitCode, stdout, output } = await run(process.execPath, [EMULATOR_BIN, ...args], tempFolder());
  return { exitCode, stdout, stderr: output.slice(output.indexOf(stdout) + stdout.length).trim() };
}

test("a start keeps its secret beside the database, where its owner alone can read it", async () => {
  const db = tempDatabase();
  const first = await startForTest(db);
  const { secret } = JSON.parse(first.line);
  expect(secret).toMatch(/^[0-9a-f]{64}$/);
  expect(statSync(stateFile(db)).mode & 0o777).toBe(0o600);
  expect(JSON.parse(readFileSync(stateFile(db), "utf8"))).toEqual({ url: first.url, secret });
  await first.end();
  const second = await startForTest(db);
  expect(JSON.parse(second.line).secret).toBe(secret);
  await second.end();
  // Somebody may have read it meanwhile.
  chmodSync(stateFile(db), 0o644);
  const third = await startForTest(db);
  expect(JSON.parse(third.line).secret).not.toBe(secret);
  expect(statSync(stateFile(db)).mode & 0o777).toBe(0o600);
});

test("env prints variables with which a shell can call the API and the admin paths", async () => {
  const db = tempDatabase();
  await startForTest(db);
  const script = `eval "$('${process.execPath}' '${EMULATOR_BIN}' env --shell sh --db '${db}')"
    curl --silent --output /dev/null --write-out '%{http_code} ' "$API_URL/albums/B0064UPU4G" \\
      --header "x-api-key: $API_KEY" --header "Authorization: Bearer $TOKEN"
    curl --silent --output /dev/null --write-out '%{http_code} ' "\${API_URL%/v1}/_gatefold" \\
      --header "Authorization: Bearer $GATEFOLD_SECRET"
    echo "$CLIENT_ID $USER_ID"`;
  expect((await run("sh", ["-c", script], tempFolder())).stdout).toMatch(
    /^200 200 amzn1\.application-oa2-client\.\w+ [a-z2-7]{26}\n$/,
  );
});

test("faults are added, listed and cleared", async () => {
  const db = tempDatabase();
  const { url, headers } = await startForTest(db);
  const status = async () => (await fetch(`${url}/albums/B0064UPU4G`, { headers })).status;
  const rule = '{"operation": "getAlbum", "then": {"status": 503}}';
  expect(await emulator("faults", "add", rule, "--db", db)).toMatchObject({ exitCode: 0 });
  expect(await status()).toBe(503);
  const { stdout } = await emulator("faults", "--db", db);
  expect(JSON.parse(stdout)).toMatchObject([{ matched: 1, applied: 1, remaining: 0 }]);
  expect(await emulator("faults", "clear", "--db", db)).toMatchObject({ exitCode: 0 });
  expect(JSON.parse((await emulator("faults", "list", "--db", db)).stdout)).toEqual([]);
  const bad = await emulator("faults", "add", '{"then": {"status": 7}}', "--db", db);
  expect(bad.exitCode).toBe(1);
  expect(bad.stderr).toMatch(
    /: the rule is refused: then\.status: expected .*, got 7\. "gatefold-emulator faults add --help" shows an example\.$/,
  );
});

test("input that is refused is named, with the command that shows an example", async () => {
  const db = tempDatabase();
  await startForTest(db);
  const [folder, list] = [tempFolder(), join(tempFolder(), "list.json")];
  writeFileSync(list, "[1]");
  const refusal = async (...args: readonly string[]) => {
    const { exitCode, stdout, stderr } = await emulator(...args, "--db", db);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    return stderr.split("\n").at(-1)?.replace("gatefold-emulator: ", "");
  };
  expect(await refusal("seed", list)).toBe(
    `the seed ${list} is refused: expected an object, got a list. "gatefold-emulator seed --help" shows an example.`,
  );
  expect(await refusal("snapshot", "restore", list)).toBe(
    `the snapshot ${list} is refused: expected an object, got a list. "gatefold-emulator snapshot restore --help" shows an example.`,
  );
  expect(await refusal("play", TRACK, "--at", "noon")).toBe(
    'the play is refused: playedAt: "noon" is not a time. "gatefold-emulator play --help" shows an example.',
  );
  expect(await refusal("snapshot", "save", folder)).toMatch(
    /^the file .* can't be written: EISDIR: .*; name another\.$/,
  );
  expect(await refusal("seed", folder)).toMatch(/^the file .* can't be read: EISDIR: .*; name another, or /);
});

describe.runIf(process.platform !== "win32")("start --open", () => {
  /** A folder that is the only one in PATH, for programs that open addresses. */
  function onlyFolderInPath(): string {
    const folder = tempFolder();
    vi.stubEnv("PATH", folder);
    vi.stubEnv("BROWSER", undefined);
    onTestFinished(() => void vi.unstubAllEnvs());
    return folder;
  }

  const pageOf = ({ url, line }: Started) =>
    `${new URL(url).origin}/_gatefold#secret=${JSON.parse(line).secret}`;

  test("gives the address of the emulator's page to the program of the system", async () => {
    const folder = onlyFolderInPath();
    const opened = join(folder, "opened");
    for (const name of ["xdg-open", "open"])
      writeFileSync(join(folder, name), `#!/bin/sh\nprintf %s "$1" > '${opened}'\n`, { mode: 0o755 });
    const started = await startForTest(tempDatabase(), "--open");
    await vi.waitFor(() => expect(existsSync(opened)).toBe(true), 10_000);
    await vi.waitFor(() => expect(readFileSync(opened, "utf8")).toBe(pageOf(started)), 10_000);
  });

  test("without such a program, prints the address and goes on", async () => {
    onlyFolderInPath();
    const started = await startForTest(tempDatabase(), "--open");
    const { status } = await fetch(`${started.url}/albums/B0064UPU4G`, { headers: started.headers });
    expect(status).toBe(200);
    expect((await started.end()).stderr).toBe(
      `gatefold: no browser could be opened (the variable BROWSER names one); open ${pageOf(started)}\n`,
    );
  });
});

test("a library is saved, emptied and restored", async () => {
  const db = tempDatabase();
  const { url, headers } = await startForTest(db);
  const file = join(tempFolder(), "before.json");
  const titles = async () => {
    const { data } = await (await fetch(`${url}/me/library/albums`, { headers })).json();
    return data.user.libraryAlbums.edges.length;
  };
  await fetch(`${url}/me/library/albums/B0064UPU4G`, { method: "PUT", headers });
  expect(await emulator("snapshot", "save", file, "--db", db)).toMatchObject({ exitCode: 0, stdout: "" });
  // It holds keys.
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(await emulator("reset", "--db", db)).toMatchObject({ exitCode: 0 });
  expect(await titles()).toBe(0);
  expect(await emulator("snapshot", "restore", file, "--db", db)).toMatchObject({ exitCode: 0 });
  expect(await titles()).toBe(1);
  const { stdout } = await emulator("snapshot", "--no-catalog", "--db", db);
  expect(JSON.parse(stdout).albums).toBeUndefined();
  expect((await emulator("snapshot", "restore", "missing.json", "--db", db)).stderr).toContain(
    "missing.json",
  );
});

test("users come from a seed, and tracks are played into a history", async () => {
  const db = tempDatabase();
  await startForTest(db);
  const seed = join(tempFolder(), "seed.json");
  const users = [{ name: "Ada", likes: [TRACK], playlists: [{ title: "Mine", trackIds: [TRACK, TRACK] }] }];
  writeFileSync(seed, JSON.stringify({ users }));
  const seeded = await emulator("seed", seed, "--db", db);
  const { userId } = JSON.parse(seeded.stdout);
  const play = (...args: readonly string[]) => emulator("play", ...args, "--user", userId, "--db", db);
  const { stdout } = await play(TRACK, "--at", "2026-01-31T12:00:00Z");
  expect(JSON.parse(stdout)).toMatchObject([{ trackId: TRACK, playedAt: "2026-01-31T12:00:00.000Z" }]);
  const snapshot = JSON.parse((await emulator("snapshot", "--no-catalog", "--db", db)).stdout);
  // The first user has a playlist of their own.
  const playlists = snapshot.playlists.filter((playlist: { userId: string }) => playlist.userId === userId);
  expect({ ...snapshot, playlists }).toMatchObject({
    libraries: [{ userId, list: "likes", entries: [{ itemId: TRACK }] }],
    playlists: [{ title: "Mine", entries: [{ trackId: TRACK }, { trackId: TRACK }] }],
    histories: [{ userId, plays: [{ trackId: TRACK }] }],
  });
  const wrong = await play("B00000000A");
  expect(wrong.exitCode).toBe(1);
  expect(wrong.stderr).toContain("the catalog has no track B00000000A");
});

test("a command without an emulator to control says so", async () => {
  const db = tempDatabase();
  for (const command of [["env"], ["faults"], ["reset"], ["play", TRACK], ["snapshot"]]) {
    const { exitCode, stdout, stderr } = await emulator(...command, "--db", db);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(stderr).toContain(`no emulator has run on ${db}`);
  }
  await (await startForTest(db)).end();
  expect((await emulator("reset", "--db", db)).stderr).toContain("no emulator answers at http://127.0.0.1:");
  expect(existsSync(stateFile(db))).toBe(true);
});

test("exec gives a command an emulator, and ends with its exit code", async () => {
  const code = `fetch(process.env.API_URL + "/albums/B0064UPU4G", {
    headers: { "x-api-key": process.env.API_KEY, authorization: "Bearer " + process.env.TOKEN },
  }).then(({ status }) => {
    console.log(status);
    process.exitCode = 7;
  })`;
  const { exitCode, stdout } = await emulator("exec", "--", process.execPath, "--eval", code);
  expect({ exitCode, stdout }).toEqual({ exitCode: 7, stdout: "200\n" });
});

test("exec tells how a command ended that had no exit code", async () => {
  expect((await emulator("exec", "--", "sh", "-c", "kill -9 $$")).exitCode).toBe(137);
  const missing = await emulator("exec", "--", "no-such-command");
  expect(missing.exitCode).toBe(1);
  expect(missing.stderr).toContain('"no-such-command" can\'t be run');
});

test("every command of gatefold works with the emulator too", async () => {
  const names = (help: string) => Array.from(help.matchAll(/^ {2}([a-z]+) /gm), ([, name]) => name);
  const gatefold = names((await gatefoldIn(tempFolder(), "--help")).stdout);
  expect(gatefold.length).toBeGreaterThan(5);
  expect(names((await emulator("--help")).stdout)).toEqual(expect.arrayContaining(gatefold));
});
