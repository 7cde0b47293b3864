import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openapi } from "@gatefold/spec";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { publicPackages, readText } from "@gatefold/conformance/repository.ts";
import { runWell, startCommand } from "@gatefold/conformance/run.ts";
import { postgresUrl, testDatabase } from "@gatefold/conformance/server/test-servers.ts";
import { catalogVersions, installProject, npm, pnpm } from "../project.ts";

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

const dependencies = {
  ...Object.fromEntries(publicPackages.map(({ manifest }) => [manifest.name, "*"])),
  ...catalogVersions("react", "react-dom", "@tanstack/react-query"),
};
const files = fileURLToPath(new URL("consumer", import.meta.url));

describe.for([npm, pnpm])("installed by $name into an empty project", (manager) => {
  let folder = "";
  beforeAll(async () => {
    folder = await installProject({ registry: inject("registry"), manager, dependencies, files });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.for(["main.mjs", "main.cjs"])("every package does its work in %s", async (script) => {
    expect(JSON.parse(await runWell("node", [script], folder))).toEqual({
      paths: Object.keys(openapi.paths).length,
      title: "Discovery",
      html: "<p>Discovery</p>",
    });
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
    expect(await runWell("node", ["--eval", script], join(folder, "node_modules/@gatefold/server"))).toBe(
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
