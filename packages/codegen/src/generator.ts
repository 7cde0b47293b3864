import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { clientFacade } from "./emit/client-facade.ts";
import { clientIndex, clientOperations } from "./emit/client-operations.ts";
import { clientShapes } from "./emit/client-shapes.ts";
import { reactHooks } from "./emit/react-hooks.ts";
import { reactOptions } from "./emit/react-options.ts";
import { schemaTypes } from "./emit/schema-types.ts";
import { serverContract, serverErrorCodes, serverScopes } from "./emit/server-contract.ts";
import { serverHandlers, serverOperations } from "./emit/server-operations.ts";
import {
  serverResponses,
  serverResponseValidators,
  serverResponseValidatorTypes,
  serverValidators,
  serverValidatorTypes,
} from "./emit/server-validators.ts";
import { readApi } from "./spec/read-api.ts";
import { SpecError } from "./spec/spec-node.ts";

/** Path from the root of a repository to text. */
type Files = ReadonlyMap<string, string>;

/** The folders that the generator owns: a file in them that it does not write is stale. */
const GENERATED_FOLDERS: readonly string[] = [
  "packages/client/src/generated",
  "packages/react/src/generated",
  "packages/server/src/generated",
  "packages/emulator/src/generated",
];

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
  return new Map([
    ["packages/client/src/generated/facade.ts", clientFacade(api)],
    ["packages/client/src/generated/index.ts", clientIndex(api)],
    ["packages/client/src/generated/operations.ts", clientOperations(api)],
    ["packages/client/src/generated/schema.ts", schema],
    ["packages/client/src/generated/shapes.ts", clientShapes(api)],
    ["packages/react/src/generated/hooks.ts", reactHooks(api)],
    ["packages/react/src/generated/options.ts", reactOptions(api)],
    ["packages/server/src/generated/contract.ts", serverContract(api)],
    ["packages/server/src/generated/error-codes.ts", serverErrorCodes(api)],
    ["packages/server/src/generated/handlers.ts", serverHandlers(api)],
    ["packages/server/src/generated/operations.ts", serverOperations(api)],
    ["packages/emulator/src/generated/response-validators.d.ts", serverResponseValidatorTypes(api)],
    ["packages/emulator/src/generated/response-validators.js", serverResponseValidators(api)],
    ["packages/emulator/src/generated/responses.ts", serverResponses(api)],
    ["packages/server/src/generated/schema.ts", schema],
    ["packages/server/src/generated/scopes.ts", serverScopes(api)],
    ["packages/server/src/generated/validators.d.ts", serverValidatorTypes(api)],
    ["packages/server/src/generated/validators.js", serverValidators(api)],
  ]);
}

/**
 * Generates the code of a repository, and changes nothing.
 *
 * @param root root of the repository
 * @returns the files, and how those on disk differ from them, a line a file
 * @throws SpecError
 */
export async function generateCode(root: string): Promise<{ files: Files; stale: string[] }> {
  const files = formatAll(await generate(join(root, "spec/openapi.yaml")), root);
  const changed = [...files].flatMap(([path, text]) => {
    const full = join(root, path);
    if (!existsSync(full)) return [`${path}: missing`];
    return readFileSync(full, "utf8") === text ? [] : [`${path}: stale or edited by hand`];
  });
  const folders = GENERATED_FOLDERS.filter((folder) => existsSync(join(root, folder)));
  const present = folders.flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
  );
  const extra = present
    .filter((path) => !files.has(path))
    .map((path) => `${path}: not written by the generator`);
  return { files, stale: [...changed, ...extra] };
}

/** Writes the generated files, and nothing else stays in their folders. */
export function writeCode(root: string, { files }: { readonly files: Files }): void {
  for (const folder of GENERATED_FOLDERS) rmSync(join(root, folder), { recursive: true, force: true });
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
    const { status, stdout, stderr } = spawnSync(biome, ["format", "--write"], {
      cwd: folder,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`the generated code can't be formatted:\n${stdout}${stderr}`);
    return new Map([...files.keys()].map((path) => [path, readFileSync(join(folder, path), "utf8")]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
