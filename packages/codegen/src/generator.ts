import { spawnSync } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { clientFacade } from "./emit/client-facade.ts";
import { clientIndex, clientOperations } from "./emit/client-operations.ts";
import { clientShapes } from "./emit/client-shapes.ts";
import { reactHooks, reactOptions } from "./emit/react.ts";
import { schemaTypes } from "./emit/schema-types.ts";
import { serverTables } from "./emit/server-contract.ts";
import { emulatorTables, inputValidators } from "./emit/server-validators.ts";
import { readApi } from "./spec/read-api.ts";
import { SpecError } from "./spec/open-spec.ts";

/** Path from the root of a repository to text. */
type Files = ReadonlyMap<string, string>;

/**
 * All generated files, not formatted yet: path from the root of the repository to text.
 *
 * @param entry path of the document
 * @throws SpecError with file, line and reason of everything that can't be generated
 */
export async function generate(entry: string): Promise<Files> {
  const api = await readApi(entry);
  const problems = [...api.refused, ...api.serverProblems()];
  if (problems.length > 0) throw new SpecError(problems.join("\n"));
  const schema = await schemaTypes(entry, api);
  const [facade, operations] = [clientFacade(api), clientOperations(api)];
  const packages = {
    client: {
      "facade.ts": facade,
      "index.ts": clientIndex(api, facade, operations),
      "operations.ts": operations,
      "schema.ts": schema,
      "shapes.ts": clientShapes(api),
    },
    react: { "hooks.ts": reactHooks(api), "options.ts": reactOptions(api) },
    server: { ...serverTables(api), ...inputValidators(api), "schema.ts": schema },
    emulator: emulatorTables(api),
  };
  return new Map(
    Object.entries(packages).flatMap(([name, files]) =>
      Object.entries(files).map(([file, text]) => [`packages/${name}/src/generated/${file}`, text]),
    ),
  );
}

/**
 * Generates the code of a repository, and changes nothing.
 *
 * @param root root of the repository
 * @returns the files, and a line for each file on disk that differs
 * @throws SpecError
 */
export async function generateCode(root: string): Promise<{ files: Files; stale: string[] }> {
  const files = formatAll(await generate(join(root, "spec/openapi.yaml")), root);
  const present = foldersOf(files).flatMap((folder) => globSync(`${folder}/*`, { cwd: root }));
  const stale = [...new Set([...files.keys(), ...present])].flatMap((path) => {
    if (!present.includes(path)) return [`${path}: missing`];
    if (!files.has(path)) return [`${path}: not written by the generator`];
    const isFresh = readFileSync(join(root, path), "utf8") === files.get(path);
    return isFresh ? [] : [`${path}: stale or edited by hand`];
  });
  return { files, stale };
}

/** The folders that the generator owns: a file in them that it does not write is stale. */
function foldersOf(files: Files): string[] {
  return [...new Set([...files.keys()].map(dirname))];
}

/** Writes the generated files, and nothing else stays in their folders. */
export function writeCode(root: string, files: Files): void {
  for (const folder of foldersOf(files)) rmSync(join(root, folder), { recursive: true, force: true });
  writeAll(root, files);
}

function writeAll(root: string, files: Files): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

const biome = fileURLToPath(new URL("../node_modules/.bin/biome", import.meta.url));

/** Formats all files in one run of the repository's formatter, under the repository's settings. */
export function formatAll(files: Files, configFolder: string): Files {
  const folder = mkdtempSync(join(tmpdir(), "gatefold-codegen-"));
  try {
    const { formatter } = JSON.parse(readFileSync(join(configFolder, "biome.json"), "utf8"));
    writeAll(folder, new Map([...files, ["biome.json", JSON.stringify({ formatter })]]));
    const options = { cwd: folder, encoding: "utf8" } as const;
    const { status, stdout, stderr } = spawnSync(biome, ["format", "--write"], options);
    if (status !== 0) throw new Error(`the generated code can't be formatted:\n${stdout}${stderr}`);
    return new Map([...files.keys()].map((path) => [path, readFileSync(join(folder, path), "utf8")]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
