import { describe, type Operation, parameterNamed, type Report } from "./description.ts";
import type { Place } from "./place.ts";
import type { Rule } from "./redocly.ts";

/** Every operation has an `x-resource` that is right in itself and like no other. */
export const operationResource: Rule = () =>
  describe(({ operations }, report) => {
    const owners = new Map<string, string>();
    for (const operation of operations) {
      const resource = operation.place.at("x-resource");
      if (!resource.exists) {
        report(operation.place.location.key(), `${operation.name} must have x-resource.`);
        continue;
      }
      checkNames(resource, operation, report);
      const call = `${resource.at("collection").text}.${resource.at("method").text}`;
      const owner = owners.get(call);
      if (owner) report(resource.location, `${owner} is ${call} already.`);
      else owners.set(call, operation.name);
    }
  });

function checkNames(resource: Place, operation: Operation, report: Report): void {
  const [collection, method, key] = [resource.at("collection"), resource.at("method"), resource.at("key")];
  if (collection.text !== undefined && !/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/.test(collection.text))
    report(collection.location, `Collection "${collection.text}" must be camelCase names joined by dots.`);
  if (method.text !== undefined && !/^[a-z][A-Za-z0-9]*$/.test(method.text))
    report(method.location, `Method "${method.text}" must be a camelCase name.`);
  if (key.text !== undefined && !parameterNamed(operation, key.text))
    report(key.location, `${operation.name} has no parameter "${key.text}" to be the key.`);
}
