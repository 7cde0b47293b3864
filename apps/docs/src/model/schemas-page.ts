import type { SpecDocument } from "../spec/document.ts";
import type { SchemaObject } from "../spec/schema-object.ts";
import type { Source } from "../spec/source.ts";
import type { Heading } from "./prose.ts";
import { type SchemaFields, schemaFields } from "./schema-tree.ts";
import { constraints, typeLabel } from "./schema-words.ts";

/** A named schema as the page of schemas shows it. */
export interface SchemaEntry extends SchemaFields {
  readonly name: string;
  readonly anchor: string;
  readonly type: string;
  readonly description: string;
  readonly source: Source | undefined;
  readonly constraints: readonly string[];
  readonly example: string | undefined;
  /** Names of the schemas that contain this one. */
  readonly usedIn: readonly string[];
}

/** All named schemas, by name. */
export function schemaEntries(document: SpecDocument): SchemaEntry[] {
  const schemas = Object.entries(document.components.schemas);
  return schemas
    .map(([name, schema]) => ({
      name,
      anchor: schemaAnchor(name),
      type: typeLabel(document, schema).text,
      description: schema.description ?? "",
      source: schema["x-source"],
      constraints: constraints(schema),
      example: schema.examples === undefined ? undefined : JSON.stringify(schema.examples[0]),
      ...schemaFields(document, schema, "named"),
      usedIn: schemas.filter(([, other]) => refersTo(other, name)).map(([other]) => other),
    }))
    .sort((one, other) => one.name.localeCompare(other.name, "en"));
}

/** The headings of the page of schemas. */
export function schemaHeadings(entries: readonly SchemaEntry[]): Heading[] {
  return entries.map(({ name, anchor }) => ({ depth: 2, slug: anchor, text: name }));
}

/** Address of a schema within the site. */
export function schemaPath(name: string): string {
  return `/schemas/#${schemaAnchor(name)}`;
}

function schemaAnchor(name: string): string {
  return name.toLowerCase();
}

function refersTo(schema: SchemaObject, name: string): boolean {
  return JSON.stringify(schema).includes(`"#/components/schemas/${name}"`);
}
