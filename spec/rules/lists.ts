import {
  fieldOfBody,
  inputNamed,
  knownValues,
  parameterNamed,
  schemaAt,
  type SpecNode,
  type SpecOperation,
} from "@gatefold/spec-reader";
import { type Description, describe, type Report, successSchema } from "./description.ts";
import type { Rule } from "./redocly.ts";

/** Checks an extension wherever an operation has it. */
type Check = (
  extension: SpecNode,
  operation: SpecOperation,
  lint: Description & { readonly report: Report },
) => void;

/** A rule for an extension of operations. */
export function eachExtension(name: string, check: Check): Rule {
  return () =>
    describe((description, report) => {
      for (const operation of description.operations) {
        const extension = operation.node.at(name);
        if (extension.exists) check(extension, operation, { ...description, report });
      }
    });
}

/** What `x-pagination` names exists, and an operation with a cursor has it. */
export const operationPagination: Rule = () =>
  describe(({ operations }, report) => {
    for (const operation of operations) {
      const pagination = operation.node.at("x-pagination");
      if (pagination.exists) checkPagination(pagination, operation, report);
      else if (["cursor", "body.cursor"].some((name) => inputNamed(operation, name)))
        report(
          operation.node.location.key(),
          `${operation.name} takes a cursor, so it must have x-pagination.`,
        );
    }
  });

function checkPagination(pagination: SpecNode, operation: SpecOperation, report: Report): void {
  for (const field of ["cursor", "limit"]) {
    const { text, location } = pagination.at(field);
    if (text !== undefined && !inputNamed(operation, text))
      report(location, `${operation.name} has no parameter or field "${text}".`);
  }
  if (!operation.isRead)
    report(pagination.location, `${operation.name} changes something, so it has no pages.`);
  const body = successSchema(operation);
  const items = pagination.at("items");
  if (items.text !== undefined && schemaAt(body, items.text).at("type").text !== "array")
    report(items.location, `${items.text} must lead to an array in the body of the response 200.`);
  const count = pagination.at("count");
  const counts = count.text === undefined ? undefined : schemaAt(body, count.text).at("type").text;
  if (count.text !== undefined && counts !== "integer" && counts !== "number")
    report(count.location, `${count.text} must lead to a number in the body of the response 200.`);
  const pageInfo = pagination.at("pageInfo");
  if (pageInfo.text === undefined) return;
  if (pageInfo.text.replace(/[^/]*$/, "") !== items.text?.replace(/[^/]*$/, ""))
    report(pageInfo.location, `${pageInfo.text} must stand beside ${items.text}.`);
  const { keys } = schemaAt(body, pageInfo.text).at("properties");
  if (!keys.includes("hasNextPage") || !keys.includes("token"))
    report(
      pageInfo.location,
      `${pageInfo.text} must lead to hasNextPage and token in the body of the response 200.`,
    );
}

/** `x-batch` of a read of one item names an operation that reads many, and describes it correctly. */
export const operationBatch: Rule = eachExtension("x-batch", (batch, operation, { operations, report }) => {
  if (operation.method !== "get")
    report(batch.location, `${operation.name} is not a get, so it can't be batched.`);
  const id = batch.at("operation");
  const many = operations.find(({ name }) => name === id.text);
  if (many) {
    checkBatch(batch, { one: operation, many }, report);
    checkOthers(batch, operation, many, report);
    checkOthers(batch, many, operation, report);
  } else report(id.location, `There is no operation "${id.text}".`);
});

/** Calls share a request without further inputs, so neither operation needs any, and each means the same to both. */
function checkOthers(batch: SpecNode, operation: SpecOperation, other: SpecOperation, report: Report): void {
  const { name, node, parameters } = operation;
  const names = [batch.at("key").text, batch.at("parameter").text];
  const ids = parameters.find((parameter) => names.includes(parameter.at("name").text)) ?? parameters[0];
  const others = parameters.filter((parameter) => parameter !== ids);
  const isShared = others.every(
    (parameter) =>
      parameter.at("required").value !== true &&
      other.parameters.some(({ value }) => value === parameter.value),
  );
  if (!isShared || node.at("requestBody").exists)
    report(batch.location, `${name} takes more than ids, so calls can't share a request.`);
}

function checkBatch(
  batch: SpecNode,
  { one, many }: { one: SpecOperation; many: SpecOperation },
  report: Report,
): void {
  const name = batch.at("parameter");
  const schema = parameterNamed(many, name.text)?.at("schema");
  if (schema?.at("type").text !== "array")
    report(name.location, `${many.name} has no array parameter "${name.text}".`);
  const maxItems = batch.at("maxItems");
  if (schema && schema.at("maxItems").number !== maxItems.number)
    report(
      maxItems.location,
      `${many.name} takes ${schema.at("maxItems").number} items, not ${maxItems.number}.`,
    );

  const items = batch.at("items");
  const list = schemaAt(successSchema(many), items.text ?? "");
  if (list.at("type").text !== "array")
    report(
      items.location,
      `${items.text} must lead to an array in the body of the response 200 of ${many.name}.`,
    );
  const key = batch.at("key");
  const fields = list.at("items").at("properties").keys;
  if (parameterNamed(one, key.text)?.at("in").text !== "path")
    report(key.location, `${one.name} has no path parameter "${key.text}".`);
  else if (!fields.includes(key.text ?? ""))
    report(key.location, `The items of ${many.name} have no field "${key.text}".`);
}

/** The schema of an item of a list that comes in pages. */
export function itemOf(operation: SpecOperation): SpecNode {
  const items = operation.node.at("x-pagination").at("items").text ?? "";
  return schemaAt(successSchema(operation), items).at("items");
}

/** `x-details` of a list names the operation that reads what its items refer to, and where they have the id. */
export const operationDetails: Rule = eachExtension(
  "x-details",
  (details, operation, { operations, report }) => {
    const [id, field, target] = [details.at("id"), details.at("field"), details.at("operation")];
    if (!operation.node.at("x-pagination").exists)
      report(details.location, `${operation.name} must have x-pagination to have x-details.`);
    if (!operations.some(({ node }) => node.at("x-batch").at("operation").text === target.text))
      report(target.location, `No x-batch reads by "${target.text}".`);
    const item = itemOf(operation);
    const names = id.text?.split(".") ?? [];
    const end = names.reduce((node, name) => node.at("properties").at(name), item);
    if (end.at("type").text !== "string")
      report(id.location, `"${id.text}" must lead to a string in an item.`);
    if (item.at("properties").keys.includes(field.text ?? ""))
      report(field.location, `The items of ${operation.name} have a field "${field.text}" already.`);
    if (inputNamed(operation, "details"))
      report(details.location, `The parameter "details" of ${operation.name} would be the client's own.`);
  },
);

/** `x-filters` of a search names the list of filters in its body, which is all that it needs. */
export const operationFilters: Rule = eachExtension("x-filters", (filters, operation, { report }) => {
  const { name, node, parameters } = operation;
  const [list, field, query] = [filters.at("list"), filters.at("field"), filters.at("query")];
  const filter = inputNamed(operation, list.text)?.at("items");
  if (!fieldOfBody(list.text) || !filter?.exists)
    return report(list.location, `${name} has no list "${list.text}" in its body.`);
  const ofFilter = (at: SpecNode) => filter.at("properties").at(at.text ?? "");
  const fields = knownValues(ofFilter(field));
  if (fields.length === 0 || fields.includes("text"))
    report(field.location, `"${field.text}" of a filter must list its values, and "text" is none of them.`);
  if (ofFilter(query).at("type").text !== "string")
    report(query.location, `A filter has no string "${query.text}".`);
  for (const way of ["cursor", "limit"])
    if (!fieldOfBody(node.at("x-pagination").at(way).text))
      report(filters.location, `${name} must have x-pagination with its ${way} in the body.`);
  const body = node.at("requestBody").at("content").at("application/json").at("schema");
  if (body.at("required").texts.some((one) => one !== fieldOfBody(list.text)))
    report(filters.location, `The body of ${name} must need nothing but the list of filters.`);
  for (const own of [query.text ?? "", "details"])
    if (body.at("properties").at(own).exists)
      report(filters.location, `The field "${own}" of the body would be the client's own.`);
  if (parameters.some((one) => one.at("x-common-header").value !== true))
    report(filters.location, `${name} must take nothing but its body and common headers.`);
});

/** `x-contains` of a list names the parameter that filters it by ids. */
export const operationContains: Rule = eachExtension("x-contains", (contains, operation, { report }) => {
  const [name, parameter] = [contains.at("name"), contains.at("parameter")];
  const ids = parameterNamed(operation, parameter.text)?.at("schema");
  if (!operation.node.at("x-details").exists)
    report(contains.location, `${operation.name} must have x-details to have x-contains.`);
  if (ids?.at("type").text !== "array" || ids.at("maxItems").number === undefined)
    report(parameter.location, `${operation.name} has no array parameter "${parameter.text}" with maxItems.`);
  const limit = operation.node.at("x-pagination").at("limit").text;
  if (inputNamed(operation, limit)?.at("maximum").number === undefined)
    report(contains.location, `The limit of ${operation.name} must have a maximum.`);
  if (!/^[a-z][A-Za-z0-9]*$/.test(name.text ?? ""))
    report(name.location, `Name "${name.text}" must be camelCase.`);
});
