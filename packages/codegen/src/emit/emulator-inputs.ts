import { readFileSync } from "node:fs";
import { parseYaml } from "@redocly/openapi-core";
import type { JsonSchema } from "../spec/json-schema.ts";
import type { Api } from "../spec/read-api.ts";
import { Module } from "./module.ts";
import { validatorCode } from "./server-validators.ts";

const FILE = new URL("../../../emulator/schemas/inputs.yaml", import.meta.url);

/** Where the emulator declares the types of its inputs. */
const TYPES: Readonly<Record<string, string>> = {
  ClockChange: "../development/clock.ts",
  FaultRule: "../development/fault-rule.ts",
  Seed: "../development/seed.ts",
  Snapshot: "../development/snapshot.ts",
};

type Schemas = Readonly<Record<string, JsonSchema>>;

/** Validators of what the emulator takes from outside, and their schemas, whose titles its errors quote. */
export function emulatorInputs(api: Api): string {
  const ids = api.operations.map(({ id }) => id);
  const operation = { enum: ["*", ...ids], title: `"*" or one of ${ids.join(", ")}` };
  const schemas = new Map(Object.entries(parseYaml(readFileSync(FILE, "utf8")) as Schemas));
  Object.assign(schemas.get("FaultRule")?.properties ?? {}, { operation });
  const code = validatorCode(
    schemas,
    Object.fromEntries([...schemas.keys()].map((name) => [validator(name), name])),
  );
  const attached = Array.from(
    schemas,
    ([name, schema]) => `${validator(name)}.schema = ${JSON.stringify(schema)};`,
  );
  return `${code}${attached.join("\n")}\n`;
}

/** The types of {@link emulatorInputs}. */
export function emulatorInputTypes(): string {
  const module = new Module();
  const type = module.type("../development/input.ts", "InputValidator");
  for (const [name, file] of Object.entries(TYPES))
    module.add(`export const ${validator(name)}: ${type}<${module.type(file, name)}>;`);
  return module.toString();
}

function validator(name: string): string {
  return `validate${name}`;
}
