import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { bundle } from "./bundle.ts";
import { withOpenEnums } from "./open-enums.ts";
import { SPEC_FOLDER, WORKFLOWS } from "./redocly.ts";
import { releaseHistory } from "./releases.ts";

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
  const document = parse(bundle());
  const published = withOpenEnums(document);
  const { version } = JSON.parse(readFileSync(join(SPEC_FOLDER, "package.json"), "utf8"));
  const types = ["document.ts", "changes.ts"].map(sourceText).join("\n") + EXPORTS;
  const json = JSON.stringify(published);
  const files = {
    "openapi.yaml": stringify(published, { aliasDuplicateObjects: false }),
    "changes.json": `${JSON.stringify(releaseHistory(document), null, 2)}\n`,
    "openapi.json": `${JSON.stringify(published, null, 2)}\n`,
    "index.mjs": `export const openapi = ${json};\nexport const version = ${JSON.stringify(version)};\n`,
    "index.cjs": `exports.openapi = ${json};\nexports.version = ${JSON.stringify(version)};\n`,
    "index.d.mts": types,
    "index.d.cts": types,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  rmSync(join(folder, "workflows"), { recursive: true, force: true });
  for (const name of WORKFLOWS) cpSync(join(SPEC_FOLDER, name), join(folder, name));
}

function sourceText(name: string): string {
  return readFileSync(join(SPEC_FOLDER, "src", name), "utf8");
}
