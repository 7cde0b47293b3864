import { globSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BadChange, badChanges, changeset, removeField, removeFunction } from "./testing/bad-changes.ts";
import { scratchRepository, type ScratchRepository } from "./testing/scratch-repository.ts";

/** With this variable, changes whose checks build or run tests are tried as well: `pnpm pr:prove`. */
const withSlow = process.env["PR_CHECK_SLOW"] === "1";
const tried = badChanges.filter(({ isSlow }) => withSlow || isSlow === undefined);

let repository: ScratchRepository;
beforeAll(() => {
  repository = scratchRepository();
  forgetReleases();
});
afterAll(() => repository.remove());

/** Makes the copy one of a repository that has released nothing, and has no changesets. */
function forgetReleases(): void {
  const { folder } = repository;
  for (const file of globSync("{spec,packages/*,apps/*}/package.json", { cwd: folder }))
    repository.edit(file, (text) => text.replace(/"version": ".*?"/, '"version": "0.0.0"'));
  rmSync(join(folder, "spec/releases"), { recursive: true, force: true });
  for (const file of globSync(".changeset/*.md", { cwd: folder })) rmSync(join(folder, file));
  repository.commit("base");
}

/** Makes the next release of what is committed, as `pnpm release:version` does. */
function release(): void {
  const { folder, run } = repository;
  run("node", join(folder, "node_modules/@changesets/cli/bin.js"), "version");
  run("node", "spec/scripts/keep-release.ts");
  repository.commit("released");
}

describe("a pull request that can't be checked", () => {
  it.for([
    ["a base that is not here", ["nowhere"], "There is no commit nowhere here. Fetch it"],
    [
      "a check that is not there",
      ["base", "--only", "lunt,format"],
      'There is no check "lunt". There are: code,',
    ],
    ["an option that is not there", ["base", "--fast"], "usage: pnpm pr:check [BASE]"],
  ] as const)("is told of %s", ([, args, text]) => {
    repository.checkout("base");
    const { status, output } = repository.check(...args);
    expect(output).toContain(text);
    expect(status).toBe(2);
  });

  it("is told of files that are not committed", () => {
    repository.checkout("base");
    repository.write("new.txt", "");
    const { status, output } = repository.check("base", "--only", "changesets");
    expect(output).toContain("?? new.txt");
    expect(status).toBe(2);
  });
});

describe("before the first release", () => {
  it.for(tried.filter(({ since }) => since !== "released"))(
    "$check refuses $title",
    ({ check, args = ["base"], make, says }) => {
      repository.checkout("base");
      make(repository);
      repository.commit("bad");
      expectRefusal(check, args, says);
    },
  );

  it("changesets reports what would ask for a bump, and passes", () => {
    repository.checkout("base");
    removeField(repository);
    changeset(repository, '"@gatefold/spec": patch');
    repository.commit("unreleased");
    const { status, output } = repository.check("base", "--only", "changesets");
    expect(output).toContain(
      "@gatefold/spec, not released yet, changes:\n  breaking (minor): removed Album `label`",
    );
    expect(status).toBe(0);
  });
});

describe("after a release", () => {
  beforeAll(() => {
    repository.checkout("base");
    changeset(repository, '"@gatefold/spec": minor');
    repository.commit("pending");
    release();
  });

  it.for(tried.filter(({ since }) => since === "released"))(
    "$check refuses $title",
    ({ check, args = ["released"], make, says }) => {
      repository.checkout("released");
      make(repository);
      repository.commit("bad");
      expectRefusal(check, args, says);
    },
  );

  it("changesets lets a removed field pass with a minor, and tests, texts and tools with none", () => {
    repository.checkout("released");
    removeField(repository);
    changeset(repository, '"@gatefold/spec": minor');
    repository.write("packages/client/README.md", "# Client\n");
    repository.write("packages/client/src/new.test.ts", "export {};\n");
    repository.write("packages/server/src/storage/testing/new.ts", "export {};\n");
    repository.edit("packages/client/package.json", (text) =>
      text.replace(/"vitest": ".*"/, '"vitest": "9.9.9"'),
    );
    repository.commit("good");
    const { status, output } = repository.check("released", "--only", "changesets");
    expect(output).toContain("passed");
    expect(status).toBe(0);
  });

  it("changesets lets what an earlier pull request has broken be", () => {
    repository.checkout("released");
    removeFunction(repository);
    changeset(repository, '"@gatefold/client": minor');
    repository.commit("first");
    repository.run("git", "mv", ".changeset/scratch.md", ".changeset/earlier.md");
    repository.commit("pending");
    repository.replace("packages/client/src/id-from-url.ts", "// A comment.", "// Another.");
    changeset(repository, '"@gatefold/client": patch');
    repository.commit("good");
    expect(repository.check("pending", "--only", "changesets").status).toBe(0);
  });

  it("changesets lets the pull request of a release pass, which takes them away", () => {
    repository.checkout("released");
    removeFunction(repository);
    changeset(repository, '"@gatefold/client": minor');
    repository.commit("pending");
    release();
    const { status, output } = repository.check("pending", "--only", "changesets");
    expect(output).toContain("A release: 0.1.0 to 0.2.0.");
    expect(status).toBe(0);
  });
});

/** Runs a check, and expects that it fails and that the end of what is printed says why. */
function expectRefusal(check: string, args: readonly string[], says: BadChange["says"]): void {
  const [base = "base", ...more] = args;
  const { status, output } = repository.check(base, "--only", check, ...more);
  const end = output.slice(output.indexOf(`\nFAILED  ${check}\n`));
  expect(end).toMatch(/^\nFAILED/);
  for (const text of says) expect(end).toMatch(text);
  expect(status).toBe(1);
}
