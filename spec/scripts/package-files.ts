import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { CONFIG, redocly, SPEC_FOLDER, WORKFLOWS } from "./redocly.ts";

const EXPORTS = `
/** The document. */
export declare const openapi: OpenApiDocument;

/** The version of this package; the API's is in \`openapi.info.version\`. */
export declare const version: string;
`;

/**
 * Writes what the package publishes into a folder: the bundled document in every form, and the workflows.
 *
 * @throws Error if Redocly can't bundle the document
 */
export function writePackageFiles(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const yaml = join(folder, "openapi.yaml");
  const { status, stderr } = redocly(["bundle", "openapi.yaml", "--output", yaml, "--config", CONFIG]);
  if (status !== 0) throw new Error(`redocly bundle failed: ${stderr}`);

  const document: unknown = parse(readFileSync(yaml, "utf8"));
  const { version } = JSON.parse(readFileSync(join(SPEC_FOLDER, "package.json"), "utf8"));
  const types = readFileSync(join(SPEC_FOLDER, "src/document.ts"), "utf8") + EXPORTS;
  const json = JSON.stringify(document);
  const files = {
    "openapi.json": `${JSON.stringify(document, null, 2)}\n`,
    "index.mjs": `export const openapi = ${json};\nexport const version = ${JSON.stringify(version)};\n`,
    "index.cjs": `exports.openapi = ${json};\nexports.version = ${JSON.stringify(version)};\n`,
    "index.d.mts": types,
    "index.d.cts": types,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  rmSync(join(folder, "workflows"), { recursive: true, force: true });
  for (const name of WORKFLOWS) cpSync(join(SPEC_FOLDER, name), join(folder, name));
}
