import { resolve } from "node:path";
import { type Resolve, SpecNode } from "@gatefold/spec-reader";
import {
  BaseResolver,
  detectSpec,
  getLineColLocation,
  getTypes,
  normalizeTypes,
  resolveDocument,
} from "@redocly/openapi-core";
import { Location } from "@redocly/openapi-core/lib/ref-utils.js";

/** Something in the specification that code can't be generated from, with its file and line. */
export class SpecError extends Error {
  override readonly name = "SpecError";
}

/** An error that names the file and line of a node, or of a key in it. */
export function errorAt(node: Pick<SpecNode, "location">, problem: string, key?: string): SpecError {
  return new SpecError(`${placeOf(node, key)}: ${problem}`);
}

/** @throws SpecError */
export function fail(node: SpecNode, problem: string, key?: string): never {
  throw errorAt(node, problem, key);
}

/** File and line: `/gatefold/spec/paths/albums.yaml:12`. */
export function placeOf({ location }: Pick<SpecNode, "location">, key?: string): string {
  const { source, pointer } = key === undefined ? location : location.child(key);
  const { start } = getLineColLocation({ source, pointer, reportOnKey: true });
  return `${source.absoluteRef}:${start.line}`;
}

/** @throws SpecError at the first unknown key. The lint rules check `x-` keys. */
export function allow(node: SpecNode, keys: string, what: string): void {
  const unknown = node.keys.find((key) => !key.startsWith("x-") && !keys.split(" ").includes(key));
  if (unknown) fail(node, `"${unknown}" of ${what} is not supported`, unknown);
}

/** A string that must be there. */
export function textOf(node: SpecNode): string {
  return node.text ?? fail(node, "must be a string");
}

/**
 * Reads a specification and all files that it refers to.
 *
 * @param entry path of the document
 * @throws SpecError if a file is missing or is not YAML
 */
export async function openSpec(entry: string): Promise<SpecNode> {
  const error = (problem: string) => new SpecError(`${resolve(entry)}: ${problem}`);
  const externalRefResolver = new BaseResolver();
  const root = await externalRefResolver.resolveDocument(null, entry, true).catch((cause: unknown) => {
    throw parseError(cause) ?? error("there is no such file");
  });
  if (root instanceof Error) throw root;
  const { parsed, source } = root;
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed))
    throw error("must be a mapping");
  const rootType = normalizeTypes(getTypes(detectSpec(parsed))).Root;
  if (!rootType) throw error("is no OpenAPI document");
  const references = await resolveDocument({ rootDocument: root, externalRefResolver, rootType });
  const follow: Resolve = (reference, location) => {
    const sibling = Object.keys(reference).find((key) => !/^(\$ref|summary|description)$/.test(key));
    if (sibling) throw errorAt({ location }, `"${sibling}" can't stand beside $ref`, "$ref");
    const target = references.get(`${location.source.absoluteRef}::${reference.$ref}`);
    if (!target?.resolved || target.node === undefined)
      throw parseError(target?.error) ?? errorAt({ location }, `"${reference.$ref}" can't be read`, "$ref");
    return { node: target.node, location: new Location(target.document.source, target.nodePointer) };
  };
  return new SpecNode(parsed, new Location(source, "#/"), follow);
}

/** The problem that a YAML parser reports, with its file and line; `undefined` for other errors. */
function parseError(error: unknown): SpecError | undefined {
  const { source, line, originalError, message } = Object(error);
  return line && new SpecError(`${source.absoluteRef}:${line}: ${originalError?.reason ?? message}`);
}
