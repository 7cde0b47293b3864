import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { badChanges, changeset, removeField, removeFunction } from "./testing/bad-changes.ts";
import { scratchRepository, type ScratchRepository } from "./testing/scratch-repository.ts";

/** With this variable, changes whose checks build or run tests are tried as well: `pnpm pr:prove`. */
const withSlow = process.env["PR_CHECK_SLOW"] === "1";
const tried = badChanges.filter(({ isSlow }) => withSlow || isSlow === undefined);

let repository: ScratchRepository;
beforeAll(() => {
  repository = scratchRepository();
});
afterAll(() => repository.remove());

/** Adds a release 0.1.0, as `pnpm release:version` makes it. */
function release(): void {
  const { folder, run } = repository;
  run("node", join(folder, "node_modules/@changesets/cli/bin.js"), "version");
  run("node", "spec/scripts/keep-release.ts");
  repository.commit("released");
}

describe("before the first release", () => {
  it.for(tried.filter(({ since }) => since !== "released"))(
    "$check refuses $title",
    ({ check, args = ["base"], make, says }) => {
      repository.checkout("base");
      make(repository);
      repository.commit("bad");
      const { status, output } = repository.check(...checkArguments(check, args));
      for (const text of says) expect(output).toMatch(text);
      expect(output).toContain(`FAILED  ${check}`);
      expect(status).toBe(1);
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
    release();
  });

  it.for(tried.filter(({ since }) => since === "released"))(
    "$check refuses $title",
    ({ check, args = ["released"], make, says }) => {
      repository.checkout("released");
      make(repository);
      repository.commit("bad");
      const { status, output } = repository.check(...checkArguments(check, args));
      for (const text of says) expect(output).toMatch(text);
      expect(output).toContain(`FAILED  ${check}`);
      expect(status).toBe(1);
    },
  );

  it("changesets lets a removed field pass with a minor, and tests, texts and tools with none", () => {
    repository.checkout("released");
    removeField(repository);
    changeset(repository, '"@gatefold/spec": minor');
    repository.write("packages/client/README.md", "# Client\n");
    repository.write("packages/client/src/new.test.ts", "export {};\n");
    repository.write("packages/server/src/storage/testing/new.ts", "export {};\n");
    const manifest = join(repository.folder, "packages/client/package.json");
    writeFileSync(manifest, readFileSync(manifest, "utf8").replace(/"vitest": ".*"/, '"vitest": "9.9.9"'));
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
    repository.replace("packages/client/src/album-id-from-url.ts", "// A comment.", "// Another.");
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

function checkArguments(check: string, args: readonly string[]): string[] {
  const [base = "base", ...more] = args;
  return [base, "--only", check, ...more];
}
