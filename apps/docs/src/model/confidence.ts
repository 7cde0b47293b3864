import { sentBody } from "../call/call-shape.ts";
import type { SpecDocument } from "../spec/document.ts";
import type { Source } from "../spec/source.ts";
import { isErrorStatus } from "./errors.ts";
import type { Operation } from "./operations.ts";
import { type SchemaField, schemaFields } from "./schema-tree.ts";

/** How sure the description of an operation is, from best to worst. */
export const LEVELS = ["documented", "second-hand", "guessed in part"] as const;

/** How sure the description of an operation is. */
export type Level = (typeof LEVELS)[number];

/** What the levels mean. */
export const LEVEL_MEANINGS: Readonly<Record<Level, string>> = {
  documented: "Amazon's pages print the call, its parameters, and at least the beginning of its answer.",
  "second-hand":
    "Amazon's pages name the call. Parameters or answer are only known from public programs and notes of people who read a page.",
  "guessed in part":
    "Amazon's pages name the call. Something that you need for it is unknown, so Gatefold took it from other calls.",
};

/** How sure the description of an operation is, and why. */
export interface Confidence {
  readonly level: Level;
  /** Names of what is needed for the call, or to read its answer, and is not documented. */
  readonly secondHand: readonly string[];
  readonly guessed: readonly string[];
  /** What Gatefold decided of the operation: the sentences that begin with "Gatefold:". */
  readonly decisions: readonly string[];
}

/**
 * How sure the description of an operation is: by the sources (`x-source`) of the operation itself, its parameters, the
 * fields of its body, and the first two levels of its answer; and by what the description says was guessed.
 */
export function confidence(document: SpecDocument, operation: Operation): Confidence {
  const parts = [
    { name: "the call", source: operation["x-source"] },
    // Common headers belong to no operation.
    ...operation.parameters
      .filter((parameter) => parameter["x-common-header"] !== true)
      .map((parameter) => ({ name: `\`${parameter.name}\``, source: parameter["x-source"] })),
    ...bodyParts(document, operation),
    ...answerParts(document, operation),
  ];
  const namesOf = (source: Source) => innermost(parts.filter((part) => part.source === source));
  const decisions = decisionsOf(operation.description);
  const guessed = namesOf("gatefold");
  const secondHand = namesOf("observed");
  const isGuessed = guessed.length > 0 || decisions.some((text) => /\bguess/i.test(text));
  const level = isGuessed ? "guessed in part" : secondHand.length > 0 ? "second-hand" : "documented";
  return { level, secondHand, guessed, decisions };
}

/** The sentences of a description that begin with "Gatefold:", each up to the next. */
function decisionsOf(description: string): string[] {
  return description
    .split("Gatefold: ")
    .slice(1)
    .map((text) => `Gatefold: ${text.trim()}`);
}

/** Names in Markdown; an object is not named where its fields are. */
function innermost(parts: readonly Part[]): string[] {
  const names = parts.map(({ name }) => name);
  return names.filter((name) => !names.some((other) => other.startsWith(`${name.slice(0, -1)}.`)));
}

interface Part {
  readonly name: string;
  readonly source: Source | undefined;
}

function bodyParts(document: SpecDocument, operation: Operation): Part[] {
  const [, media] = sentBody(operation) ?? [];
  return media?.schema ? partsOf(schemaFields(document, media.schema, "leaves").fields, Infinity) : [];
}

/** The envelope alone: what is inside it is described where the schema is. */
function answerParts(document: SpecDocument, { responses }: Operation): Part[] {
  const [, success] = Object.entries(responses).find(([status]) => !isErrorStatus(status)) ?? [];
  const [media] = Object.values(success?.content ?? {});
  return media?.schema ? partsOf(schemaFields(document, media.schema, "leaves").fields, 2) : [];
}

function partsOf(fields: readonly SchemaField[], levels: number, within = ""): Part[] {
  if (levels === 0) return [];
  return fields.flatMap(({ name, source, fields: inner }) => [
    { name: `\`${within}${name}\``, source },
    ...partsOf(inner, levels - 1, `${within}${name}.`),
  ]);
}
