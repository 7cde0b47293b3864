import { type DocumentationGap, documentationGapsOf } from "../data/documentation-gaps.ts";
import { type Sample, samples } from "../samples/samples.ts";
import type { SpecDocument } from "../spec/document.ts";
import { type OperationExport, operationExports } from "../sdk/operation-exports.ts";
import { type Scope, scopeAlternatives } from "./access.ts";
import { type Confidence, confidence } from "./confidence.ts";
import { type Body, requestBodies, type Response, successResponses } from "./bodies.ts";
import { type OperationError, operationErrors } from "./errors.ts";
import { listOperations, type Operation } from "./operations.ts";
import { type ParameterGroup, parameterGroups } from "./parameters.ts";
import type { Heading } from "./prose.ts";
import {
  type Batching,
  batchedBy,
  batching,
  type Pagination,
  pagination,
  type Relations,
  relations,
} from "./related-calls.ts";
import { type TryIt, tryIt } from "./try-it.ts";

/** Everything that the page of an operation shows. */
export interface OperationPage {
  readonly operation: Operation;
  /** The page that the description was written from. */
  readonly amazonPage: { readonly url: string; readonly description: string } | undefined;
  readonly confidence: Confidence;
  readonly scopes: readonly (readonly Scope[])[];
  readonly samples: readonly Sample[];
  readonly tryIt: TryIt;
  readonly parameters: readonly ParameterGroup[];
  readonly requestBodies: readonly Body[];
  readonly responses: readonly Response[];
  readonly errors: readonly OperationError[];
  readonly pagination: Pagination | undefined;
  readonly batching: Batching | undefined;
  readonly batchedBy: readonly Operation[];
  readonly relations: Relations;
  readonly gaps: readonly DocumentationGap[];
  /** Where the packages call it. */
  readonly exports: readonly OperationExport[];
  readonly headings: readonly Heading[];
}

/** The pages of all operations of the specification. */
export function operationPages(document: SpecDocument): OperationPage[] {
  const operations = listOperations(document);
  const exports = operationExports();
  return operations.map((operation) => {
    const page = {
      operation,
      amazonPage: document.tags.find(({ name }) => name === operation.tags[0])?.externalDocs,
      confidence: confidence(document, operation),
      scopes: scopeAlternatives(document, operation),
      samples: samples(document, operation),
      tryIt: tryIt(document, operation),
      parameters: parameterGroups(document, operation),
      requestBodies: requestBodies(document, operation),
      responses: successResponses(document, operation),
      errors: operationErrors(document, operation),
      pagination: pagination(document, operation),
      batching: batching(document, operations, operation),
      batchedBy: batchedBy(operations, operation),
      relations: relations(operations, operation),
      gaps: documentationGapsOf(operation.operationId),
      exports: exports.get(operation.operationId) ?? [],
    };
    return { ...page, headings: headings(page) };
  });
}

function headings(page: Omit<OperationPage, "headings">): Heading[] {
  const section = (shown: boolean, slug: string, text: string): Heading[] =>
    shown ? [{ depth: 2, slug, text }] : [];
  return [
    ...section(true, "request", "Request"),
    ...section(true, "try-it", "Try it"),
    ...section(page.parameters.length > 0, "parameters", "Parameters"),
    ...section(page.requestBodies.length > 0, "body", "Request body"),
    ...section(true, "response", "Response"),
    ...section(page.pagination !== undefined, "pagination", "Pagination"),
    ...section(page.batching !== undefined || page.batchedBy.length > 0, "batching", "Many at once"),
    ...section(isRelated(page.relations), "related", "Related calls"),
    ...section(page.errors.length > 0, "errors", "Errors"),
    ...section(page.exports.length > 0, "sdk", "In the SDK"),
    ...section(page.gaps.length > 0, "reading", "How we read the documentation"),
  ];
}

function isRelated({ details, contains, changes, staleAfter }: Relations): boolean {
  return details !== undefined || contains !== undefined || changes !== undefined || staleAfter.length > 0;
}
