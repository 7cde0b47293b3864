import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import SwaggerParser from "@apidevtools/swagger-parser";
import { run, runWell } from "@gatefold/conformance/run.ts";
import { openapi } from "@gatefold/spec";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isComplete } from "./clients.ts";

const require = createRequire(import.meta.url);
const document = require.resolve("@gatefold/spec/openapi.yaml");
const folder = mkdtempSync(join(tmpdir(), "gatefold-languages-"));

/** How a field with a type of its own is declared, by the file that Redocly's generator makes for a language. */
const declarations: Readonly<Record<string, (owner: string, field: string, type: string) => string>> = {
  "client.ts": (owner, field, type) => `type ${owner} = {[^}]*\\b${field}\\??: ${type}(\\[\\])?;`,
  "client.py": (owner, field, type) =>
    `class ${owner}:\n.*(\n .*)*\n    ${snake(field)}: (\\w+\\[)*${type}\\b`,
  "client.go": (owner, field, type) =>
    `type ${owner} struct {[^}]*\\t\\w+ +[*[\\]]*${type} \`json:"${field}[",]`,
  "Client.java": (owner, field, type) => `record ${owner}\\([^)]*\\b(List<)?${type}>? (${field}|data2)\\b`,
  "client.php": (owner, field, type) => `class ${owner}\n(.*\n)*?.*\\b${field}: .*\\b${type}::fromArray`,
};

/** The bodies of successes and what they wrap: the schema, its field, and the schema of the field. */
const fields = Object.entries(openapi.components.schemas).flatMap(([owner, { properties }]) =>
  /(Response|Data)$/.test(owner)
    ? Object.entries(Object(properties)).map(([field, schema]) => {
        const { $ref = "", items } = Object(schema);
        return [
          owner,
          field,
          String(items?.$ref ?? $ref)
            .split("/")
            .at(-1) ?? "",
        ] as const;
      })
    : [],
);

function snake(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

beforeAll(async () => {
  const cli = join(dirname(require.resolve("@redocly/cli/package.json")), "bin/cli.js");
  const languages = ["typescript", "python", "go", "java", "php"].flatMap((name) => ["--generator", name]);
  const command = [cli, "generate-client", document, "--output", join(folder, "client.ts"), ...languages];
  await runWell(process.execPath, command, folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

test.for(Object.keys(declarations))("every payload has a type in %s", (file) => {
  const [path = ""] = globSync(`**/${file}`, { cwd: folder });
  const code = readFileSync(join(folder, path), "utf8");
  expect(fields.length).toBeGreaterThan(10);
  const untyped = fields.filter(
    ([owner, field, type]) => !new RegExp(declarations[file]?.(owner, field, type) ?? "").test(code),
  );
  expect(untyped).toEqual([]);
});

/** Programs that read the title of an album and search for a track, and what compiles them with the client. */
const compilers: Readonly<
  Record<string, { readonly command: string; readonly file: string; readonly text: string }>
> = {
  Go: {
    command: "go vet client.go title.go",
    file: "title.go",
    text: `package client
import "context"
func title(c *Client) (*string, error) {
	response, err := c.GetAlbum(context.Background(), "B0064UPU4G")
	return response.Data.Album.Title, err
}
func find(c *Client) (*string, error) {
	search := TrackSearch{SearchFilters: []TrackFilter{{Query: "one more time"}}}
	response, err := c.SearchTracks(context.Background(), search)
	return response.Data.SearchTracks.Edges[0].Node.Title, err
}`,
  },
  Java: {
    command: "javac -d classes $(find . -name Client.java) Title.java",
    file: "Title.java",
    text: `package amazonmusicwebapi;
class Title {
  String title(Client client) { return client.getAlbum("B0064UPU4G").data2().album().title(); }
  String find(Client client) {
    Client.TrackFilter filter = new Client.TrackFilter(null, "one more time");
    Client.TrackSearch search = new Client.TrackSearch(java.util.List.of(filter), null, null, null);
    return client.searchTracks(search).data2().searchTracks().edges().get(0).node().title();
  }
}`,
  },
  PHP: {
    command: "php title.php",
    file: "title.php",
    text: `<?php require 'client.php';
foreach (['getAlbum' => 'AlbumData', 'searchTracks' => 'TrackSearchData'] as $method => $data) {
  $type = (new ReflectionMethod('AmazonMusicWebApi\\Client', $method))->getReturnType()->getName();
  if ((string) (new ReflectionProperty($type, 'data'))->getType() !== 'AmazonMusicWebApi\\\\' . $data) exit(1);
}`,
  },
};
/** Whether a program is installed. Says so where it isn't; in continuous integration it must be. */
function isInstalled(program: string): boolean {
  if (spawnSync("sh", ["-c", `command -v ${program}`]).status === 0) return true;
  if (process.env["CI"] === "true") throw new Error(`${program} is missing: install it.`);
  console.warn(`A client is not compiled: ${program} is missing.`);
  return false;
}

test.for(isComplete ? Object.keys(compilers) : [])(
  "a program in %s compiles with its client",
  async (language) => {
    const { command = "", file = "", text = "" } = compilers[language] ?? {};
    if (!isInstalled(command.split(" ")[0] ?? "")) return;
    writeFileSync(join(folder, file), text);
    const variables = { GOCACHE: join(folder, "go"), HOME: folder, GO111MODULE: "off" };
    expect(await run("sh", ["-euc", command], folder, variables)).toMatchObject({ exitCode: 0 });
  },
);

test("swagger-parser reads the document", async () => {
  const { info } = await SwaggerParser.validate(document);
  expect(info).toEqual(openapi.info);
});

test("swagger-parser refuses a server variable with a description, which the document therefore has not", async () => {
  const described = readFileSync(document, "utf8").replace(
    /^( +)default: "4800"$/m,
    "$&\n$1description: A port.",
  );
  expect(described).toContain("description: A port.");
  writeFileSync(join(folder, "described.yaml"), described);
  await expect(SwaggerParser.validate(join(folder, "described.yaml"))).rejects.toThrow(
    "must NOT have unevaluated properties",
  );
});
