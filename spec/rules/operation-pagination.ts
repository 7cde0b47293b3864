import {
  eachOperation,
  type Operation,
  parameterNamed,
  type Report,
  schemaAt,
  successSchema,
} from "./description.ts";
import type { Place } from "./place.ts";
import type { Rule } from "./redocly.ts";

/** `x-pagination` leads to what it names, and an operation with a cursor has one. */
export const operationPagination: Rule = () =>
  eachOperation((operation, report) => {
    const pagination = operation.place.at("x-pagination");
    if (pagination.exists) checkPagination(pagination, operation, report);
    else if (queryParameter(operation, "cursor"))
      report(
        operation.place.location.key(),
        `${operation.name} takes a cursor, so it must have x-pagination.`,
      );
  });

function checkPagination(pagination: Place, operation: Operation, report: Report): void {
  for (const field of ["cursor", "limit"]) {
    const { text, location } = pagination.at(field);
    if (text !== undefined && !queryParameter(operation, text))
      report(location, `${operation.name} has no query parameter "${text}".`);
  }
  const body = successSchema(operation);
  const items = pagination.at("items");
  if (items.text !== undefined && schemaAt(body, items.text).at("type").text !== "array")
    report(items.location, `${items.text} must lead to an array in the body of the answer 200.`);
  const count = pagination.at("count");
  const counts = count.text === undefined ? undefined : schemaAt(body, count.text).at("type").text;
  if (count.text !== undefined && counts !== "integer" && counts !== "number")
    report(count.location, `${count.text} must lead to a number in the body of the answer 200.`);
  const pageInfo = pagination.at("pageInfo");
  if (pageInfo.text === undefined) return;
  const { keys } = schemaAt(body, pageInfo.text).at("properties");
  if (!keys.includes("hasNextPage") || !keys.includes("token"))
    report(
      pageInfo.location,
      `${pageInfo.text} must lead to hasNextPage and token in the body of the answer 200.`,
    );
}

function queryParameter(operation: Operation, name: string): boolean {
  return parameterNamed(operation, name)?.at("in").text === "query";
}
