import { batchedBy } from "../spec/lists.ts";
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
  checkNames(operations);
  module.add(
    ...operations.flatMap((operation) =>
      operation.isRead ? queryHooks(module, api, operation) : mutationHook(module, operation),
    ),
    ...operations.flatMap((operation) => membershipHooks(module, operation)),
  );
  return module.toString();
}

function checkNames(operations: readonly Operation[]): void {
  const owners = new Map<string, string>();
  for (const operation of operations) {
    const { name } = operation.extensions["x-contains"] ?? {};
    for (const noun of [hookNoun(operation), ...(name ? [pascal(name)] : [])]) {
      const problem = `use${noun} would be a hook of ${owners.get(noun)} and of ${operation.id}`;
      if (owners.has(noun)) operation.node.fail(problem, "operationId");
      owners.set(noun, operation.id);
    }
  }
}

function queryHooks(module: Module, api: Api, operation: Operation): string[] {
  const options = module.value(OPTIONS, `${optionsStem(operation)}Options`);
  const { name, type, isOptional } = argumentOf(module, operation);
  const common = { noun: hookNoun(operation), doc: operationDoc(operation), name, isOptional };
  const code = `${options}(music, ${name})`;
  if (operation.extensions["x-pagination"]) {
    const { parameters, page } = pagesOf(module, operation);
    const pages = { type: parameters, options: `(music) => ${code}`, result: page, kind: "Pages" } as const;
    return readHooks(module, { ...common, ...pages });
  }
  const one = batchedBy(api, operation.id)?.one;
  const [withKnown, key] = one
    ? [module.value("../options.ts", "withKnown"), module.value(OPTIONS, `${optionsStem(one)}Key`)]
    : [];
  const known = `(music, queries) => ${withKnown}(${code}, ${name}, ${key}, queries)`;
  const result = resultOf(module, operation);
  return readHooks(module, {
    ...common,
    type,
    options: one ? known : `(music) => ${code}`,
    result,
    kind: "",
  });
}

function membershipHooks(module: Module, list: Operation): string[] {
  const { name } = list.extensions["x-contains"] ?? {};
  if (name === undefined) return [];
  const options = `(music) => ${module.value(OPTIONS, `${name}Options`)}(music, id)`;
  const argument = { name: "id", type: "string", isOptional: false };
  const [noun, doc] = [pascal(name), [containsDoc(list)]];
  return readHooks(module, { noun, doc, ...argument, options, result: "boolean", kind: "Member" });
}

/** `name` and `type` are those of the argument; `options` is the code of a function that gives the query's options. */
interface ReadHooks extends Record<"noun" | "name" | "type" | "options" | "result", string> {
  readonly doc: readonly string[];
  readonly isOptional: boolean;
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
    const own = `options?: ${module.type(HOOKS, `${prefix}${pages}HookOptions`)}<${result}, Selected>`;
    const hookType = module.type(HOOKS, `${prefix}${pages || fallback}Hook`);
    const use = module.value(HOOKS, `useApi${prefix}${kind || fallback}`);
    return `export function use${prefix}${noun}<Selected = ${whole}>(${argument}: ${given}, ${own}): ${hookType}<${types}> { return ${use}(${options}, options); }`;
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

function mutationHook(module: Module, operation: Operation): string[] {
  const { type, passed } = argumentOf(module, operation);
  const types = `${resultOf(module, operation)}, ${passed ? type : "void"}`;
  const options = module.value(OPTIONS, `${optionsStem(operation)}Options`);
  const hook = `${module.type(HOOKS, "MutationHook")}<${types}>`;
  return [
    comment(operationDoc(operation)),
    `export function use${hookNoun(operation)}(options?: ${module.type(HOOKS, "MutationHookOptions")}<${types}>): ${hook} { return ${module.value(HOOKS, "useApiMutation")}(${options}, options); }`,
  ];
}
