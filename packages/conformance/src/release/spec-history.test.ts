import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { ROOT, readManifest, readText } from "../repository.ts";
import { runWell } from "../run.ts";
import { addChangeset, bumped, copyManifests } from "./scratch-release.ts";

const folder = mkdtempSync(join(tmpdir(), "gatefold-history-"));
const first = bumped(readManifest("spec").version, "minor");
const second = bumped(first, "minor");
const kept = (path: string) => readFileSync(join(folder, "spec/releases", path), "utf8");

/** Runs what `pnpm release:version` runs, without the lockfile, which the copy doesn't have. */
const commands: string[] = JSON.parse(readText("package.json"))
  .scripts["release:version"].split(" && ")
  .filter((command: string) => !command.startsWith("pnpm install"));

async function release(): Promise<void> {
  await addChangeset(folder, "@gatefold/spec", "minor");
  for (const command of commands) {
    const [program = "", ...args] = command.split(" ");
    const isChangeset = program === "changeset";
    const cli = join(ROOT, "node_modules/@changesets/cli/bin.js");
    await runWell("node", isChangeset ? [cli, ...args] : args, folder);
  }
}

/** A copy in which two releases are made; the second one lacks the list of the library. */
beforeAll(async () => {
  copyManifests(folder);
  cpSync(join(ROOT, "redocly.yaml"), join(folder, "redocly.yaml"));
  const isSource = (path: string) => !["node_modules", "dist", "releases"].includes(basename(path));
  cpSync(join(ROOT, "spec"), join(folder, "spec"), { recursive: true, filter: isSource });
  symlinkSync(join(ROOT, "spec/node_modules"), join(folder, "spec/node_modules"));
  await runWell("git", ["init", "--quiet", "--initial-branch=main"], folder);
  await release();
  const entry = join(folder, "spec/openapi.yaml");
  const { paths, ...rest } = parse(readFileSync(entry, "utf8"));
  const { "/me/library/albums": _list, ...others } = paths;
  writeFileSync(entry, stringify({ ...rest, paths: others }));
  await release();
});
afterAll(() => rmSync(folder, { recursive: true }));

it("the first release keeps the document, and has nothing to compare it with", () => {
  expect(JSON.parse(kept(`${first}/changes.json`))).toEqual({
    version: first,
    previous: null,
    document: first,
    changes: [],
  });
  expect(Object.keys(parse(kept(`${first}/openapi.yaml`)).paths)).toContain("/me/library/albums");
});

it("the second release says what it changed, and keeps its own document", () => {
  const { version, previous, changes } = JSON.parse(kept(`${second}/changes.json`));
  expect([version, previous]).toEqual([second, first]);
  const operation = { operationId: "listLibraryAlbums", method: "GET", path: "/me/library/albums" };
  expect(changes).toContainEqual({
    kind: "removed",
    breaking: true,
    subject: { kind: "operation", ...operation },
    place: "",
  });
  expect(Object.keys(parse(kept(`${second}/openapi.yaml`)).paths)).not.toContain("/me/library/albums");
});
