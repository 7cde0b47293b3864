import { defaultRepeat, inputNamed, type SpecNode, type SpecOperation } from "@gatefold/spec-reader";
import { describe, eachOperation, type Report } from "./description.ts";
import type { Rule } from "./redocly.ts";

/** `operationId` is a verb and a noun in camelCase: it becomes the name of a function. */
export const operationId: Rule = () =>
  eachOperation(({ node }, report) => {
    const id = node.at("operationId");
    // operation-operationId reports a missing one.
    if (id.text === undefined || /^[a-z]+([A-Z][a-z0-9]*)+$/.test(id.text)) return;
    report(id.location, `operationId "${id.text}" must be a verb and a noun in camelCase, such as getAlbum.`);
  });

const SCHEMES = ["apiKey", "loginWithAmazon"];

/** Every alternative of an operation's own `security` names both schemes, and at least one scope. */
export const operationSecurity: Rule = () =>
  eachOperation(({ node, name }, report) => {
    const security = node.at("security");
    if (security.items.length === 0) {
      const where = security.exists ? security.location : node.location.key();
      report(where, `${name} must list its own security, for its scopes.`);
    }
    for (const alternative of security.items) {
      if (alternative.keys.toSorted().join() !== SCHEMES.join())
        report(
          alternative.location,
          `An alternative of security must name ${SCHEMES.join(" and ")}, and no other.`,
        );
      else if (alternative.at("loginWithAmazon").texts.length === 0)
        report(alternative.location, "An alternative of security must name a scope of loginWithAmazon.");
    }
  });

/** Every operation has an `x-resource` with valid names, and no two have the same. */
export const operationResource: Rule = () =>
  describe(({ operations }, report) => {
    const owners = new Map<string, string>();
    for (const operation of operations) {
      const resource = operation.node.at("x-resource");
      if (!resource.exists) {
        report(operation.node.location.key(), `${operation.name} must have x-resource.`);
        continue;
      }
      checkNames(resource, operation, report);
      const call = `${resource.at("collection").text}.${resource.at("method").text}`;
      const owner = owners.get(call);
      if (owner) report(resource.location, `${owner} is ${call} already.`);
      else owners.set(call, operation.name);
    }
  });

function checkNames(resource: SpecNode, operation: SpecOperation, report: Report): void {
  const [collection, method, key] = [resource.at("collection"), resource.at("method"), resource.at("key")];
  if (collection.text !== undefined && !/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/.test(collection.text))
    report(collection.location, `Collection "${collection.text}" must be camelCase names joined by dots.`);
  if (method.text !== undefined && !/^[a-z][A-Za-z0-9]*$/.test(method.text))
    report(method.location, `Method "${method.text}" must be a camelCase name.`);
  if (key.text?.includes(".") || (key.text !== undefined && !inputNamed(operation, key.text)))
    report(key.location, `${operation.name} has no parameter "${key.text}" to be the key.`);
}

/** `x-repeat` is only there if it differs from what the method implies. A get is always safe. */
export const operationRepeat: Rule = () =>
  eachOperation(({ node, name, method, repeat }, report) => {
    const said = node.at("x-repeat");
    if (!said.exists) return;
    if (method === "get")
      report(said.location, `${name} is a get, so it is safe, and must not have x-repeat.`);
    else if (repeat === defaultRepeat(method))
      report(said.location, `${name} is ${repeat} without x-repeat, as every ${method} is.`);
  });

/** An operation that changes something names the collections it changes; one that reads names none. */
export const operationInvalidates: Rule = () =>
  describe(({ operations }, report) => {
    const collections = new Set(operations.map(({ node }) => node.at("x-resource").at("collection").text));
    for (const { node, name, isRead } of operations) {
      const invalidates = node.at("x-invalidates");
      if (isRead) {
        if (invalidates.exists)
          report(invalidates.location, `${name} reads, so it must not have x-invalidates.`);
      } else if (invalidates.items.length === 0) {
        report(node.location.key(), `${name} changes something, so it must have x-invalidates.`);
      }
      for (const collection of invalidates.items)
        if (!collections.has(collection.text))
          report(collection.location, `No operation has the collection "${collection.text}".`);
    }
  });
