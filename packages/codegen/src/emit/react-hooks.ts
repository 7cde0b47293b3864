import { batchedBy, filterOf } from "../spec/lists.ts";
import type { Operation } from "../spec/operation.ts";
import type { Api } from "../spec/read-api.ts";
import { comment, pascal } from "../text.ts";
import { operationDoc } from "./documentation.ts";
import { Module } from "./module.ts";
import { argumentOf, containsDoc, hookNoun, optionsStem, pagesOf, resultOf } from "./react-options.ts";

const HOOKS = "../hooks.ts";
const OPTIONS = "./options.ts";

/**
 * Hooks an operation: a query, an infinite query where there is `x-pagination`, or a mutation.
 *
 * @throws SpecError where two operations would have a hook of the same name
 */
export function reactHooks(api: Api): string {
  const module = new Module();
  const operations = api.operations.filter(({ extensions }) => extensions["x-resource"]);
  const owners = new Map<string, string>();
  for (const operation of operations) {
    const contains = operation.extensions["x-contains"];
    for (const name of [hookNoun(operation), ...(contains ? [pascal(contains.name)] : [])]) {
      const owner = owners.get(name);
      if (owner)
        operation.node.fail(`use${name} would be a hook of ${owner} and of ${operation.id}`, "operationId");
      owners.set(name, operation.id);
    }
  }
  module.add(
    ...operations.flatMap((operation) =>
      operation.isRead ? queryHooks(module, api, operation) : mutationHook(module, operation),
    ),
    ...operations.flatMap((operation) => membershipHooks(module, api, operation)),
  );
  return module.toString();
}

function queryHooks(module: Module, api: Api, operation: Operation): string[] {
  const options = module.value(OPTIONS, `${optionsStem(operation)}Options`);
  const { name, type, isOptional } = argumentOf(module, operation);
  const common = { noun: hookNoun(operation), doc: operationDoc(operation), isOptional };
  if (operation.extensions["x-pagination"]) {
    const { parameters, page } = pagesOf(module, operation);
    const code = `(music) => ${options}(music, parameters)`;
    const pages = {
      name: "parameters",
      type: parameters,
      options: code,
      result: page,
      kind: "Pages",
    } as const;
    return readHooks(module, { ...common, ...pages });
  }
  const one = batchedBy(api, operation.id)?.one;
  const withKnown = one && module.value("../options.ts", "withKnown");
  const code = one
    ? `(music, queries) => ${withKnown}(${options}(music, ${name}), ${name}, ${module.value(OPTIONS, `${optionsStem(one)}Key`)}, queries)`
    : `(music) => ${options}(music, ${name})`;
  return readHooks(module, {
    ...common,
    name,
    type,
    options: code,
    result: resultOf(module, operation),
    kind: "",
  });
}

interface ReadHooks {
  readonly noun: string;
  readonly doc: readonly string[];
  /** The argument and its type. */
  readonly name: string;
  readonly type: string;
  readonly isOptional: boolean;
  /** A function that gives the query's options. */
  readonly options: string;
  readonly result: string;
  readonly kind: "" | "Pages" | "Member";
}

/** A hook that reads, the same with suspense, and the one that reads ahead. */
function readHooks(module: Module, hook: ReadHooks): string[] {
  const { noun, doc, name, type, isOptional, options, result, kind } = hook;
  const argument = `${name}${isOptional ? "?" : ""}`;
  const pages = kind === "Pages" ? kind : "";
  const whole = pages ? `${module.type(HOOKS, "PagesData")}<${result}>` : result;
  const types = pages ? `${result}, Selected` : "Selected";
  const skippable = `${module.type(OPTIONS, "Skippable")}<${type}>`;
  const code = (prefix: string, given: string, fallback: string) => {
    const ownOptions = `options?: ${module.type(HOOKS, `${prefix}${pages}HookOptions`)}<${result}, Selected>`;
    const hookType = module.type(HOOKS, `${prefix}${pages || fallback}Hook`);
    const use = module.value(HOOKS, `useApi${prefix}${kind || fallback}`);
    return `export function use${prefix}${noun}<Selected = ${whole}>(${argument}: ${given}, ${ownOptions}): ${hookType}<${types}> { return ${use}(${options}, options); }`;
  };
  return [
    comment(doc),
    code("", skippable, "Query"),
    `/** {@link use${noun}} for a component that waits in a \`Suspense\`. Errors go to its error boundary. */`,
    code("Suspense", type, ""),
    `/** Reads ahead what {@link use${noun}} will ask for. */`,
    `export function usePrefetch${noun}(${argument}: ${skippable}): void { ${module.value(HOOKS, "useApiPrefetch")}(${options}); }`,
  ];
}

function membershipHooks(module: Module, api: Api, list: Operation): string[] {
  const filter = filterOf(api, list);
  if (!filter) return [];
  const options = `(music) => ${module.value(OPTIONS, `${filter.name}Options`)}(music, id)`;
  const [noun, doc] = [pascal(filter.name), [containsDoc(list, filter.parameter)]];
  const argument = { name: "id", type: "string", isOptional: false };
  return readHooks(module, { noun, doc, ...argument, options, result: "boolean", kind: "Member" });
}

function mutationHook(module: Module, operation: Operation): string[] {
  const { type, passed } = argumentOf(module, operation);
  const types = `${resultOf(module, operation)}, ${passed ? type : "void"}`;
  const options = `options?: ${module.type(HOOKS, "MutationHookOptions")}<${types}>`;
  return [
    comment(operationDoc(operation)),
    `export function use${hookNoun(operation)}(${options}): ${module.type(HOOKS, "MutationHook")}<${types}> { return ${module.value(HOOKS, "useApiMutation")}(${module.value(OPTIONS, `${optionsStem(operation)}Options`)}, options); }`,
  ];
}
