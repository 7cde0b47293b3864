import type { Operation } from "../spec/operation.ts";
import type { Api } from "../spec/read-api.ts";
import { comment } from "../text.ts";
import { operationDoc } from "./documentation.ts";
import { Module } from "./module.ts";
import { changeTypes } from "./react-options.ts";
import { hookNoun, optionsStem, queriesOf, type Query, withMethods } from "./react-queries.ts";

const CLIENT = "@gatefold/client";
const HOOKS = "../hooks.ts";
const OPTIONS = "./options.ts";

/** Hooks an operation: a query, an infinite query where there is `x-pagination`, or a mutation. */
export function reactHooks(api: Api): string {
  const module = new Module();
  module.add(
    ...queriesOf(api).flatMap((query) => (query.noun ? queryHooks(module, query) : [])),
    ...withMethods(api).flatMap((operation) => (operation.isRead ? [] : mutationHook(module, operation))),
  );
  return module.toString();
}

/** A hook that reads, the same with suspense, and the one that reads ahead. */
function queryHooks(module: Module, { noun, stem, doc, argument, kind, itemKey, ...query }: Query): string[] {
  const { name, isOptional } = argument;
  const [type, result] = [module.types(CLIENT, argument.type), module.types(CLIENT, query.result)];
  const made = `${module.value(OPTIONS, `${stem}Options`)}(music, ${name})`;
  const options = itemKey
    ? `(music, queries) => ${module.value("../options.ts", "withKnown")}(${made}, ${name}, ${module.value(OPTIONS, itemKey)}, queries)`
    : `(music) => ${made}`;
  const pages = kind === "Pages" ? kind : "";
  const own = kind === "Member" ? kind : pages;
  const whole = pages ? `${module.type(HOOKS, "PagesData")}<${result}>` : result;
  const types = pages ? `${result}, Selected` : "Selected";
  const skippable = `${module.type(OPTIONS, "Skippable")}<${type}>`;
  const declared = (given: string) => `${name}${isOptional ? "?" : ""}: ${given}`;
  const hook = (prefix: string, given: string, plain: string) => {
    const callers = `options?: ${module.type(HOOKS, `${prefix}${pages}HookOptions`)}<${result}, Selected>`;
    const hookType = module.type(HOOKS, `${prefix}${pages || plain}Hook`);
    const use = module.value(HOOKS, `useApi${prefix}${own || plain}`);
    return `export function use${prefix}${noun}<Selected = ${whole}>(${declared(given)}, ${callers}): ${hookType}<${types}> { return ${use}(${options}, options); }`;
  };
  return [
    comment(doc),
    hook("", skippable, "Query"),
    `/** {@link use${noun}} for a component that waits in a \`Suspense\`. Errors go to its error boundary. */`,
    hook("Suspense", type, ""),
    `/** Reads ahead what {@link use${noun}} will ask for. */`,
    `export function usePrefetch${noun}(${declared(skippable)}): void { ${module.value(HOOKS, "useApiPrefetch")}(${options}); }`,
  ];
}

function mutationHook(module: Module, operation: Operation): string[] {
  const types = changeTypes(module, operation);
  const options = module.value(OPTIONS, `${optionsStem(operation)}Options`);
  const hook = `${module.type(HOOKS, "MutationHook")}<${types}>`;
  return [
    comment(operationDoc(operation)),
    `export function use${hookNoun(operation)}(options?: ${module.type(HOOKS, "MutationHookOptions")}<${types}>): ${hook} { return ${module.value(HOOKS, "useApiMutation")}(${options}, options); }`,
  ];
}
