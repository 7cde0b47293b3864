import type { SpecSource, YamlObject } from "../source/located.ts";
import type { OperationModel } from "./api.ts";

/** An operation with the place where it is described. */
export interface ReadOperation {
  readonly model: OperationModel;
  readonly operation: YamlObject;
}

/**
 * Stops at names that lead nowhere, and at names that two operations claim: one would be left out of the code.
 *
 * @throws SpecError
 */
export function checkOperations(
  source: SpecSource,
  operations: readonly ReadOperation[],
  scopes: ReadonlyMap<string, string>,
): void {
  const ids = new Set<string>();
  const methods = new Set<string>();
  for (const { model, operation } of operations) {
    const { id, resource } = model;
    if (!/^[a-z][A-Za-z0-9]*$/.test(id))
      source.fail(operation, `"${id}" is no name for a function`, "operationId");
    claim(ids, id, () => source.fail(operation, `there is another operation ${id}`, "operationId"));
    const method = `${resource.collection}.${resource.method}`;
    claim(methods, method, () => source.fail(operation, `another operation is ${method}`, "x-resource"));
  }
  for (const { model, operation } of operations) {
    checkParameters(source, model, operation);
    const unknown = model.scopes.flat().find((scope) => !scopes.has(scope));
    if (unknown !== undefined) source.fail(operation, `there is no scope ${unknown}`, "security");
    const { batch } = model;
    if (batch && !ids.has(batch.operation))
      source.fail(operation, `there is no operation ${batch.operation}`, "x-batch");
  }
}

function claim(claimed: Set<string>, name: string, refuse: () => never): void {
  if (claimed.has(name)) refuse();
  claimed.add(name);
}

function checkParameters(
  source: SpecSource,
  { path, parameters, resource, pagination }: OperationModel,
  operation: YamlObject,
) {
  const names = parameters.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) source.fail(operation, `parameter "${twice}" is described twice`, "parameters");
  const inPath = parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
  const inTemplate = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  if (inPath.toSorted().join() !== inTemplate.toSorted().join()) {
    source.fail(operation, `the path ${path} has other parameters than the operation`, "parameters");
  }
  const named: readonly (readonly [string, string | undefined])[] = [
    ["x-resource", resource.key],
    ["x-pagination", pagination?.cursor],
    ["x-pagination", pagination?.limit],
  ];
  for (const [extension, name] of named) {
    if (name === undefined || names.includes(name)) continue;
    source.fail(operation, `there is no parameter "${name}"`, extension);
  }
}
