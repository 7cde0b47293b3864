import {
  describe,
  type Operation,
  parameterNamed,
  type Report,
  schemaAt,
  successSchema,
} from "./description.ts";
import type { Place } from "./place.ts";
import type { Rule } from "./redocly.ts";

/** `x-batch` of a one-item read names an operation that reads many, and says truly how. */
export const operationBatch: Rule = () =>
  describe(({ operations }, report) => {
    for (const operation of operations) {
      const batch = operation.place.at("x-batch");
      if (!batch.exists) continue;
      if (operation.method !== "get")
        report(batch.location, `${operation.name} is not a get, so it can't be batched.`);
      const id = batch.at("operation");
      const many = operations.find(({ name }) => name === id.text);
      if (many) checkBatch(batch, { one: operation, many }, report);
      else report(id.location, `There is no operation "${id.text}".`);
    }
  });

function checkBatch(batch: Place, { one, many }: { one: Operation; many: Operation }, report: Report): void {
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
      `${items.text} must lead to an array in the body of the answer 200 of ${many.name}.`,
    );
  const key = batch.at("key");
  if (parameterNamed(one, key.text)?.at("in").text !== "path")
    report(key.location, `${one.name} has no path parameter "${key.text}".`);
  else if (
    !list
      .at("items")
      .at("properties")
      .keys.includes(key.text ?? "")
  )
    report(key.location, `The items of ${many.name} have no field "${key.text}".`);
}
