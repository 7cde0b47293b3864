import type { ApiModel, OperationModel } from "../model/api.ts";
import { type DetailsModel, detailedName, detailsOf, itemType } from "./client-details.ts";
import { batchedBy, hasRest, inCollection, keyOf } from "./client-facade-types.ts";
import { parametersName } from "./describe.ts";
import { resultType } from "./results.ts";
import { literal } from "./text.ts";

/** What methods share: reads of many items, and how lists are read. */
export function readers(api: ApiModel): string[] {
  return [
    ...api.operations.map((operation) => manyReader(api, operation)),
    ...api.operations.map((operation) => plan(api, operation)),
  ];
}

/** The methods of a collection. */
export function collectionMethods(api: ApiModel, collection: string): string[] {
  return inCollection(api, collection).flatMap((operation) => methods(api, operation));
}

function manyReader(api: ApiModel, operation: OperationModel): string {
  const batch = batchedBy(api, operation)?.batch;
  if (!batch) return "";
  const item = resultType(api, operation).text.replace(/\[\]$/, "");
  return `const ${operation.id} = chunked<${item}>(core, { many: ${operation.id}Operation, parameter: ${literal(batch.parameter)}, maxItems: ${batch.maxItems} });`;
}

function plan(api: ApiModel, operation: OperationModel): string {
  const details = detailsOf(api, operation);
  const { id, pagination } = operation;
  if (!pagination) return "";
  const item = details ? detailedName(details.item) : itemType(api, operation).text;
  return [
    `const ${id}: PagePlan<${item}> = {`,
    `operation: ${id}Operation, cursor: ${literal(pagination.cursor)},`,
    `items: ${literal(pagination.items.at(-1))}, pageInfo: ${literal(pagination.pageInfo.at(-1))},`,
    ...(details ? [detailsPlan(details)] : []),
    "};",
  ].join("\n");
}

function detailsPlan({ reference, key, field, many }: DetailsModel): string {
  const read = `operation: ${many.id}Operation, read: ${many.id}`;
  return `details: { ${read}, idOf: (item) => item.${reference}?.${key}, key: ${literal(key)}, field: ${literal(field)} },`;
}

function methods(api: ApiModel, operation: OperationModel): string[] {
  const { id, batch, pagination, resource } = operation;
  if (pagination) return listMethods(api, operation);
  if (batchedBy(api, operation)) return [`${resource.method}: ${id},`];
  if (!batch) return [`${resource.method}: ${plainMethod(operation)},`];
  const { parameter, key, maxItems } = batch;
  const names = `parameter: ${literal(parameter)}, key: ${literal(key)}, maxItems: ${maxItems}`;
  return [
    `${resource.method}: batched(core, { one: ${id}Operation, many: ${batch.operation}Operation, ${names} }),`,
  ];
}

function listMethods(api: ApiModel, operation: OperationModel): string[] {
  const details = detailsOf(api, operation);
  const { id, resource } = operation;
  const key = keyOf(operation);
  if (!details) {
    const type = `${itemType(api, operation).text}, ${resultType(api, operation).text}`;
    const names = [key?.name, hasRest(operation) ? "parameters" : undefined, "options"];
    const query = `{ values: { ${[key?.name, hasRest(operation) ? "...parameters" : undefined].filter(isText).join(", ")} }, details: false }`;
    return [
      `${resource.method}: (${names.filter(isText).join(", ")}) => paged<${type}>(core, ${id}, ${query}, options),`,
    ];
  }
  const { item, page, filter } = details;
  const parameters = `parameters?: ${parametersName(operation)} & { readonly details?: unknown }, options?: ListOptions`;
  const type = `${detailedName(item)}, ${detailedName(page)}`;
  const has = `has: contains(core, ${id}, { filter: ${literal(filter?.name)}, limit: ${literal(operation.pagination?.limit)}, maxItems: ${filter?.maxItems} }),`;
  return [
    `${resource.method}: (${parameters}) => {`,
    // `null` too, as JSON has it.
    "const { details, ...values } = parameters ?? {};",
    `return paged<${type}>(core, ${id}, { values, details: details === true }, options);`,
    "},",
    ...(filter === undefined ? [] : [has]),
  ];
}

function isText(text: string | undefined): text is string {
  return text !== undefined;
}

function plainMethod(operation: OperationModel): string {
  const key = keyOf(operation);
  const names = [key?.name, hasRest(operation) ? "parameters" : undefined, "options"];
  const args = names.filter(isText).join(", ");
  const asked = hasRest(operation) ? [key?.name, "...parameters"] : [key?.name];
  const object = `{ ${asked.filter(isText).join(", ")} }`;
  return `(${args}) => core.call(${operation.id}Operation, ${object}, options)`;
}
