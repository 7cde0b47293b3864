import { z } from "astro/zod";
import { isRecord, valueAt } from "./json-pointer.ts";
import { pathItem, securityRequirement } from "./operation-object.ts";
import { schemaObject } from "./schema-object.ts";

const oauthFlow = z.object({
  authorizationUrl: z.string().optional(),
  tokenUrl: z.string().optional(),
  refreshUrl: z.string().optional(),
  scopes: z.record(z.string(), z.string()),
});

const securityScheme = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("apiKey"),
    in: z.literal("header"),
    name: z.string(),
    description: z.string().default(""),
  }),
  z.object({ type: z.literal("http"), scheme: z.literal("bearer"), description: z.string().default("") }),
  z.object({
    type: z.literal("oauth2"),
    description: z.string().default(""),
    flows: z.record(z.string(), oauthFlow),
  }),
]);

const serverVariable = z.object({ default: z.string(), description: z.string().optional() });

const document = z.object({
  info: z.object({
    title: z.string(),
    version: z.string(),
    summary: z.string().default(""),
    description: z.string().default(""),
    contact: z.object({ name: z.string(), url: z.string() }).optional(),
  }),
  servers: z
    .array(
      z.object({
        url: z.string(),
        description: z.string().default(""),
        variables: z.record(z.string(), serverVariable).default({}),
      }),
    )
    .min(1),
  tags: z.array(
    z.object({
      name: z.string(),
      description: z.string().default(""),
      externalDocs: z.object({ url: z.url(), description: z.string() }).optional(),
    }),
  ),
  security: z.array(securityRequirement).default([]),
  paths: z.record(z.string(), pathItem),
  components: z.object({
    schemas: z.record(z.string(), schemaObject),
    securitySchemes: z.record(z.string(), securityScheme),
  }),
});

/** The part of the specification that the site shows. */
export type SpecDocument = z.infer<typeof document>;
/** How a caller proves who it is. */
export type SecurityScheme = z.infer<typeof securityScheme>;

/**
 * Reads a bundled specification.
 *
 * @throws {Error} that names each place which the site could not show.
 */
export function readDocument(bundled: unknown): SpecDocument {
  const read = document.safeParse(inlineComponents(bundled));
  if (read.success) return read.data;
  throw new Error(
    `The specification has something that the site can't show.\n${z.prettifyError(read.error)}`,
  );
}

const SCHEMAS = "#/components/schemas/";

/**
 * Replaces the references of a bundled document by what they refer to, except those to schemas: a schema may contain
 * itself, and its name is worth showing.
 *
 * @throws {Error} when a reference leads nowhere.
 */
function inlineComponents(document: unknown): unknown {
  const inline = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inline);
    if (!isRecord(value)) return value;
    const { $ref, ...siblings } = value;
    if (typeof $ref !== "string" || $ref.startsWith(SCHEMAS)) return mapValues(value, inline);
    const target = inline(valueAt(document, $ref.slice(1)));
    if (!isRecord(target)) throw new Error(`The specification refers to ${$ref}, which it does not have.`);
    return { ...target, ...mapValues(siblings, inline) };
  };
  return inline(document);
}

function mapValues(record: Record<string, unknown>, change: (value: unknown) => unknown) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
