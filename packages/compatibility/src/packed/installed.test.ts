import { copyFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { readText } from "@gatefold/conformance/repository.ts";
import { runWell, startCommand } from "@gatefold/conformance/run.ts";
import { postgresUrl, testDatabase } from "@gatefold/conformance/server/test-servers.ts";
import { CALLED } from "../matrix/cells.ts";
import { npm, pnpm } from "../package-managers.ts";
import { installProject, ours, subfolder } from "../project.ts";
import { others } from "../serve-packed.ts";

/** Writes the first program of a README that has `word` in it to a file. */
function writeSnippet(readme: string, folder: string, word: string): void {
  const snippets = Array.from(readText(readme).matchAll(/```js\n(.*?)```/gs), ([, code = ""]) => code);
  writeFileSync(join(folder, "readme.mjs"), snippets.find((code) => code.includes(word)) ?? "");
}

/** Runs the first program that a README shows, and returns what it prints. */
function runSnippet(readme: string, folder: string, variables: Record<string, string> = {}): Promise<string> {
  writeSnippet(readme, folder, "");
  return runWell("node", ["readme.mjs"], folder, variables);
}

const programs = fileURLToPath(new URL("../matrix/programs/node", import.meta.url));

describe.for([npm, pnpm])("installed by $name into an empty project", (manager) => {
  let project = "";
  let folder = "";
  beforeAll(async () => {
    const dependencies = { ...ours, ...others };
    // npm has done so for all tests.
    project =
      manager === npm
        ? inject("project")
        : await installProject({ registry: inject("registry"), manager, dependencies });
    folder = subfolder(project, "installed", programs);
    copyFileSync(new URL("postgres.cjs", import.meta.url), join(folder, "postgres.cjs"));
  });
  afterAll(() => manager !== npm && rmSync(project, { recursive: true, force: true }));

  it.for(["main.mjs", "main.cjs"])("every package does its work in %s", async (script) => {
    expect(JSON.parse(await runWell("node", [script], folder))).toEqual(CALLED);
  });

  it.skipIf(postgresUrl === undefined)(
    "the server keeps its data in PostgreSQL as its README shows, with nothing more installed (needs PostgreSQL)",
    async () => {
      writeSnippet("packages/server/README.md", folder, "postgresStore");
      const variables = { GATEFOLD_DB: await testDatabase() };
      const command = await startCommand(["node", "readme.mjs"], folder, variables);
      await command.stop();
      expect(command.line).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v1 0$/);
      expect(await runWell("node", ["postgres.cjs"], folder, variables)).toBe("200 1\n");
    },
  );

  it("the server loads no driver for PostgreSQL before a store needs it", async () => {
    const isLoaded = "Object.keys(require.cache).some((file) => /node_modules.pg.lib/.test(file))";
    const script = `require("@gatefold/server"); const before = ${isLoaded}; require("pg"); console.log(before, ${isLoaded})`;
    expect(await runWell("node", ["--eval", script], join(project, "node_modules/@gatefold/server"))).toBe(
      "false true\n",
    );
  });

  it.for(["server", "emulator"])("the %s does what its README shows", async (name) => {
    expect(await runSnippet(`packages/${name}/README.md`, folder)).toMatch(
      /^200 \{\s+data: \{\s+album: \{[^}]* title: 'Discovery'/,
    );
  });

  it("the command serves what the README shows", async () => {
    const args = ["start", "--json", "--port", "0", "--db", join(folder, "gatefold.db")] as const;
    const command = await startCommand([...manager.exec, "gatefold-emulator", ...args], folder);
    try {
      const { url, apiKey, token } = JSON.parse(command.line);
      const variables = { MUSIC_URL: url, MUSIC_API_KEY: apiKey, MUSIC_TOKEN: token };
      const printed = await runSnippet("README.md", folder, variables);
      expect(printed).toBe("Discovery\n[ 'B0064UPU4G' ]\n");
    } finally {
      await command.stop();
    }
  });
});
