import { globSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { ScratchRepository } from "./scratch-repository.ts";

/** A change that a check refuses. */
export interface BadChange {
  readonly title: string;
  /** The name of the check. */
  readonly check: string;
  /** Further arguments of `pnpm pr:check`. */
  readonly args?: readonly string[];
  /** What the change is compared with: before the first release, or after it. */
  readonly since?: "base" | "released";
  /** Whether it takes long, such as a build. */
  readonly isSlow?: true;
  make(repository: ScratchRepository): void;
  /** What the message says. */
  readonly says: readonly (string | RegExp)[];
}

const CLIENT = "packages/client/src/id-from-url.ts";

function addCode(repository: ScratchRepository, path: string, code: string): void {
  repository.edit(path, (text) => `${text}\n${code}\n`);
}

/** Writes a changeset, empty without lines. */
export function changeset(repository: ScratchRepository, ...lines: readonly string[]): void {
  repository.write(
    ".changeset/scratch.md",
    `---\n${lines.map((line) => `${line}\n`).join("")}---\n\nA change.\n`,
  );
}

/** Removes a function from the API report, as when it is gone from the package. */
export function removeFunction(repository: ScratchRepository): void {
  repository.replace("packages/client/api.md", "        albumIdFromUrl,\n", "");
  addCode(repository, CLIENT, "// A comment.");
}

/** Removes a field of an answer from the specification. */
export function removeField(repository: ScratchRepository): void {
  repository.replace("spec/components/schemas/Album.yaml", "  label:\n", "  publisher:\n");
}

export const badChanges: readonly BadChange[] = [
  {
    title: "code that is not formatted",
    check: "format",
    make: (repository) => addCode(repository, CLIENT, "export const  two=2"),
    says: [CLIENT, "Run: pnpm format"],
  },
  {
    title: "a lint error",
    check: "lint",
    make: (repository) => addCode(repository, CLIENT, "export const unsure: any = 1;"),
    says: [CLIENT, "noExplicitAny"],
  },
  {
    title: "the client imported in the server",
    check: "boundaries",
    make: (repository) =>
      addCode(
        repository,
        "packages/server/src/handlers/get-album.ts",
        'import { createClient } from "@gatefold/client";\nexport const client = createClient();',
      ),
    says: ["@gatefold/client", "packages/server/src/handlers/get-album.ts"],
  },
  {
    title: "a file in src/generated that was edited",
    check: "generated code is fresh",
    make: (repository) => addCode(repository, "packages/client/src/generated/schema.ts", "// edited"),
    says: ["packages/client/src/generated/schema.ts: stale or edited by hand", "Run: pnpm generate"],
  },
  {
    title: "an example that its schema refuses",
    check: "lint of the specification",
    make: (repository) => repository.replace("spec/components/examples/GetAlbum.yaml", "title:", "titel:"),
    says: ["GetAlbum", "titel"],
  },
  {
    title: "parameters and operations without a description",
    check: "score of the specification",
    make(repository) {
      for (const path of globSync("spec/{paths,components/parameters}/*.yaml", { cwd: repository.folder }))
        repository.edit(path, (text) => text.replaceAll(/^( *)description: /gm, "$1x-note: "));
    },
    says: [/agent readiness +8\d\.\d \(at least 90\)/, "pnpm spec:score"],
  },
  {
    title: "a changed package without a changeset",
    check: "changesets",
    make: (repository) => addCode(repository, CLIENT, "// A comment."),
    says: ["@gatefold/client is changed, but no changeset", CLIENT, '"@gatefold/client": patch'],
  },
  {
    title: "a changed package with an empty changeset",
    check: "changesets",
    make(repository) {
      addCode(repository, CLIENT, "// A comment.");
      changeset(repository);
    },
    says: ["@gatefold/client is changed, but no changeset", "Write in .changeset/scratch.md"],
  },
  {
    title: "a changed package with the changeset of another",
    check: "changesets",
    make(repository) {
      addCode(repository, CLIENT, "// A comment.");
      changeset(repository, '"@gatefold/react": major');
    },
    says: ["@gatefold/client is changed, but no changeset", CLIENT],
  },
  {
    title: "a changeset for a package that is not there",
    check: "changesets",
    make: (repository) => changeset(repository, '"@gatefold/clients": patch'),
    says: [".changeset/scratch.md names @gatefold/clients, which is not a published package"],
  },
  {
    title: "a changeset that asks for no part of a version",
    check: "changesets",
    make: (repository) => changeset(repository, '"@gatefold/client": small'),
    says: ['.changeset/scratch.md: "@gatefold/client": small is not a package with patch, minor or major'],
  },
  {
    title: "a version that no commit has released",
    check: "changesets",
    make(repository) {
      repository.replace("spec/package.json", '"version": "0.0.0"', '"version": "0.3.0"');
      repository.commit("unknown");
      addCode(repository, CLIENT, "// A comment.");
    },
    args: ["unknown"],
    says: ["No commit of this history added spec/releases/0.3.0/changes.json"],
  },
  {
    title: "a removed response field with a patch, which in 0.x needs a minor",
    check: "changesets",
    since: "released",
    make(repository) {
      removeField(repository);
      changeset(repository, '"@gatefold/spec": patch');
    },
    says: [
      "@gatefold/spec needs a changeset with at least minor, and has patch",
      "breaking (minor): removed Album `label`",
      /Write in \.changeset\/scratch\.md:\s+---\s+"@gatefold\/spec": minor/,
    ],
  },
  {
    title: "a function that is gone from the API report, with a patch",
    check: "changesets",
    since: "released",
    make(repository) {
      removeFunction(repository);
      changeset(repository, '"@gatefold/client": patch');
    },
    says: [
      "@gatefold/client needs a changeset with at least minor, and has patch",
      "breaking (minor): removed albumIdFromUrl from the entry point index",
    ],
  },
  {
    title: "an entry point without declarations that is gone, with a patch",
    check: "changesets",
    since: "released",
    make(repository) {
      repository.edit("packages/emulator/package.json", (text) =>
        text.replace(/\n *"\.\/jest-jsdom": .*/, ""),
      );
      changeset(repository, '"@gatefold/emulator": patch');
    },
    says: [
      "@gatefold/emulator needs a changeset with at least minor, and has patch",
      "breaking (minor): removed the entry point ./jest-jsdom",
    ],
  },
  {
    title: "a package that is gone, with the patch of another",
    check: "changesets",
    since: "released",
    make(repository) {
      repository.run("git", "rm", "-r", "--quiet", "packages/react");
      changeset(repository, '"@gatefold/client": patch');
    },
    says: ["@gatefold/react is not published any more", "with at least minor"],
  },
  {
    title: "a new package without a changeset",
    check: "changesets",
    make(repository) {
      mkdirSync(join(repository.folder, "packages/more"));
      const manifest = { name: "@gatefold/more", version: "0.0.0" };
      repository.write("packages/more/package.json", JSON.stringify(manifest));
    },
    says: ["@gatefold/more is changed, but no changeset", "packages/more/package.json"],
  },
  {
    title: "a changeset on the base that is taken away",
    check: "changesets",
    since: "released",
    make(repository) {
      removeFunction(repository);
      changeset(repository, '"@gatefold/client": minor');
      repository.commit("pending");
      repository.run("git", "rm", "--quiet", ".changeset/scratch.md");
    },
    args: ["pending"],
    says: ["@gatefold/client needs a minor because of what changed since 0.1.0", "takes its changeset away"],
  },
  {
    title: "a release whose version is too small",
    check: "changesets",
    since: "released",
    make(repository) {
      removeFunction(repository);
      repository.replace("spec/package.json", '"version": "0.1.0"', '"version": "0.1.1"');
    },
    says: ["0.1.1 is too small: @gatefold/client needs a minor after 0.1.0", "removed albumIdFromUrl"],
  },
  {
    title: "an exported function that the API report lacks",
    check: "API reports",
    isSlow: true,
    make: (repository) =>
      repository.replace(
        "packages/client/src/index.ts",
        "export",
        "/** Two. */\nexport const two = (): number => 2;\nexport",
      ),
    says: ["packages/client/api.md", "added two to the entry point index", "pnpm api:update"],
  },
  {
    title: "a function that grew by kilobytes",
    check: "sizes",
    isSlow: true,
    make(repository) {
      const numbers = Array.from({ length: 3000 }, (_, index) => (index * 7919 * 7907) % 65_521);
      repository.replace(
        "packages/client/src/id-from-url.ts",
        "export function albumIdFromUrl(url: string): string | undefined {",
        `const NUMBERS = "${numbers.join()}";\n\nexport function albumIdFromUrl(url: string): string | undefined {\n  if (NUMBERS.includes(url)) return url;`,
      );
    },
    says: [/FAIL: @gatefold\/client is [\d,]+ B over its budget of [\d,]+ B/, "raise the budget"],
  },
  {
    title: "an entry point without a budget",
    check: "sizes",
    isSlow: true,
    make: (repository) =>
      repository.replace(
        "packages/emulator/package.json",
        '"./package.json": "./package.json"',
        '"./more": "./data/sample-catalog.ndjson",\n    "./package.json": "./package.json"',
      ),
    says: ["@gatefold/emulator/more has no budget: add one to packages/benchmarks/src/sizes/budgets.ts"],
  },
  {
    title: "an error code and a status that the operation doesn't declare",
    check: "types of the packages",
    isSlow: true,
    make: (repository) =>
      addCode(
        repository,
        "packages/server/src/handlers/get-album.ts",
        [
          'export const wrongCode: Handler<"getAlbum"> = () => ({ status: 404, code: "GONE", message: "" });',
          'export const wrongStatus: Handler<"getAlbum"> = () => new Success(204, undefined);',
        ].join("\n"),
      ),
    says: ["src/handlers/get-album.ts", '"GONE"', "204"],
  },
  {
    title: "a build that fails",
    check: "build",
    isSlow: true,
    make: (repository) => addCode(repository, CLIENT, 'export * from "./gone.ts";'),
    says: ["id-from-url.ts", "./gone.ts"],
  },
  {
    title: "a type error in a script",
    check: "types of the scripts",
    isSlow: true,
    make: (repository) => addCode(repository, "scripts/start/ports.ts", "export const two: string = 2;"),
    says: [/scripts\/start\/ports\.ts\(\d+,14\): error TS2322/],
  },
  {
    title: "a sample in a guide that is not the code any more",
    check: "tests",
    args: ["base", "--", "apps/docs/test/snippets/guides.test.ts", "--testNamePattern=code that is shown"],
    isSlow: true,
    make: (repository) =>
      repository.replace(
        "apps/docs/src/content/docs/guides/contributing.md",
        "export const addLibraryAlbum",
        "export const addAlbum",
      ),
    says: ["code that is shown as the repository's is there", "guides/contributing.md"],
  },
];
