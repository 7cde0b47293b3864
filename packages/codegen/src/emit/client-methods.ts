import { batchedBy, detailedName, detailsOf, filterOf, pageInfoField } from "../spec/lists.ts";
import { inputsOf, keyOf, type Operation, stepsOf } from "../spec/operation.ts";
import type { Api } from "../spec/read-api.ts";
import { literal } from "../text.ts";
import { parametersName } from "./documentation.ts";
import type { Module } from "./module.ts";

const SCHEMA = "./schema.ts";

/** What methods share: reads of many items, and how lists are read. */
export function listPlans(module: Module, api: Api): string[] {
  return [
    ...api.operations.flatMap((operation) => manyReader(module, api, operation)),
    ...api.operations.flatMap((operation) => pagePlan(module, api, operation)),
  ];
}

function descriptor(module: Module, id: string): string {
  return module.value("./operations.ts", `${id}Operation`);
}

/** An object's code, of members whose values are code. */
function object(members: Readonly<Record<string, string>>): string {
  return `{ ${Object.entries(members)
    .map(([name, code]) => `${name}: ${code}`)
    .join(", ")} }`;
}

function manyReader(module: Module, api: Api, { id, result }: Operation): string[] {
  const batch = batchedBy(api, id)?.batch;
  if (!batch) return [];
  const item = module.types(SCHEMA, result.type.replace(/\[\]$/, ""));
  const [many, parameter, maxItems] = [
    descriptor(module, id),
    literal(batch.parameter),
    literal(batch.maxItems),
  ];
  const chunked = module.value("../batch.ts", "chunked");
  return [`const ${id} = ${chunked}<${item}>(core, ${object({ many, parameter, maxItems })});`];
}

function pagePlan(module: Module, api: Api, operation: Operation): string[] {
  const details = detailsOf(api, operation);
  const { id, item, extensions } = operation;
  const { "x-pagination": pagination, "x-resource": resource } = extensions;
  if (!pagination || !resource) return [];
  const type = details ? detailedName(item) : module.types(SCHEMA, item);
  const detailsPlan = details && {
    operation: descriptor(module, details.many.id),
    read: details.many.id,
    idOf: `(item) => item.${details.id.join("?.")}`,
    key: literal(details.key),
    field: literal(details.field),
  };
  const plan = object({
    operation: descriptor(module, id),
    cursor: literal(pagination.cursor),
    items: literal(stepsOf(pagination.items).at(-1)),
    pageInfo: literal(pageInfoField(operation)),
    ...(detailsPlan ? { details: object(detailsPlan) } : {}),
  });
  return [`const ${id}: ${module.type("../paged.ts", "PagePlan")}<${type}> = ${plan};`];
}

/** The methods of an operation: the one that `x-resource` names, and `has`. */
export function methodCode(module: Module, api: Api, operation: Operation): string[] {
  const { id, extensions } = operation;
  const { "x-batch": batch, "x-pagination": pagination, "x-resource": resource } = extensions;
  const name = resource?.method;
  if (pagination)
    return [`${name}: ${listMethod(module, api, operation)},`, ...hasMethod(module, api, operation)];
  if (batchedBy(api, id)) return [`${name}: ${id},`];
  if (!batch) {
    const { names, values } = argumentsOf(operation);
    return [`${name}: (${names}) => core.call(${descriptor(module, id)}, ${values}, options),`];
  }
  const plan = object({
    one: descriptor(module, id),
    many: descriptor(module, batch.operation),
    parameter: literal(batch.parameter),
    key: literal(batch.key),
    maxItems: literal(batch.maxItems),
  });
  return [`${name}: ${module.value("../batch.ts", "batched")}(core, ${plan}),`];
}

function listMethod(module: Module, api: Api, operation: Operation): string {
  const { id, item, result } = operation;
  const paged = module.value("../paged.ts", "paged");
  if (!detailsOf(api, operation)) {
    const type = module.types(SCHEMA, `${item}, ${result.type}`);
    const { names, values } = argumentsOf(operation);
    return `(${names}) => ${paged}<${type}>(core, ${id}, { values: ${values}, details: false }, options)`;
  }
  const parameters = `parameters?: ${module.type("./operations.ts", parametersName(operation))} & { readonly details?: unknown }`;
  const options = `options?: ${module.type("../options.ts", "ListOptions")}`;
  // `null` too, as JSON has it.
  return `(${parameters}, ${options}) => {
    const { details, ...values } = parameters ?? {};
    return ${paged}<${detailedName(item)}, ${detailedName(result.type)}>(core, ${id}, { values, details: details === true }, options);
  }`;
}

function hasMethod(module: Module, api: Api, operation: Operation): string[] {
  const found = filterOf(api, operation);
  if (!found) return [];
  const { parameter: filter, limit, maxItems } = found;
  const contains = module.value("../contains.ts", "contains");
  return [`has: ${contains}(core, ${operation.id}, ${literal({ filter, limit, maxItems })}),`];
}

/** The arguments of a method, and the values of the call that they make. */
function argumentsOf(operation: Operation): { names: string; values: string } {
  const key = keyOf(operation)?.property;
  const hasMore = inputsOf(operation).some(({ property }) => property !== key);
  const text = (parts: readonly (string | false | undefined)[]) => parts.filter(Boolean).join(", ");
  return {
    names: text([key, hasMore && "parameters", "options"]),
    values: `{ ${text([key, hasMore && "...parameters"])} }`,
  };
}
