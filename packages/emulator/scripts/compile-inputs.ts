/**
 * Compiles schemas/inputs.yaml to src/input/generated/validators.js. Run it with `node scripts/compile-inputs.ts` after a
 * change of the schemas; a test compares the two.
 */
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { parse } from "yaml";

/** Where the compiled validators are. */
export const validatorsFile: URL = new URL("../src/input/generated/validators.js", import.meta.url);

/** The code of the validators, which needs nothing of Ajv at run time, and their schemas, whose titles errors quote. */
export function compileInputs(): string {
  const text = readFileSync(new URL("../schemas/inputs.yaml", import.meta.url), "utf8");
  const schemas: [string, object][] = Object.entries(parse(text, { maxAliasCount: -1 }));
  const ajv = new Ajv({ code: { source: true, esm: true, lines: true }, strict: false, unicode: false });
  for (const [name, schema] of schemas) ajv.addSchema(schema, name);
  // The package is CommonJS, and its types name the default export where Node finds a namespace.
  const generate = "default" in standaloneCode ? standaloneCode.default : standaloneCode;
  if (typeof generate !== "function") throw new Error("ajv/dist/standalone exports no function");
  const names = Object.fromEntries(schemas.map(([name]) => [`validate${name}`, name]));
  const attached = schemas.map(([name, schema]) => `validate${name}.schema = ${JSON.stringify(schema)};`);
  const header = "// Compiled from schemas/inputs.yaml by scripts/compile-inputs.ts. Do not edit.";
  return [header, generate(ajv, names), ...attached, ""].join("\n");
}

if (import.meta.main) await writeFile(validatorsFile, compileInputs());
