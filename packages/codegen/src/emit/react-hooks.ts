import type { ApiModel, OperationModel } from "../model/api.ts";
import { batchedBy } from "./client-facade-types.ts";
import { operationDoc, parametersName } from "./describe.ts";
import { argumentOf, camel, hookStems, membershipOf, noun, pagesArgument, usedIn } from "./react-names.ts";
import { importedNames, resultType } from "./results.ts";
import { comment, HEADER, pascal } from "./text.ts";

/** Hooks an operation: a query, an infinite query where there is `x-pagination`, or a mutation. */
export function reactHooks(api: ApiModel): string {
  const results = importedNames(api.operations.map((operation) => resultType(api, operation)));
  const parameters = api.operations.filter(({ resource }) => resource.key === undefined).map(parametersName);
  const collections = [...new Set(api.operations.map(({ resource }) => resource.collection))];
  const entries = collections.flatMap((collection) => membershipOf(api, collection)?.entry ?? []);
  const stems = hookStems(api);
  const many = api.operations.flatMap((operation) => batchedBy(api, operation) ?? []);
  const reads = api.operations.filter(({ method }) => method === "GET");
  const pageStems = reads.filter(({ pagination }) => pagination).map((one) => `${camel(one)}Page`);
  const keys = [...reads.map(camel), ...pageStems, ...entries].map((stem) => `${stem}Key`);
  const code = [
    ...api.operations.flatMap((operation) => hooks(api, operation)),
    ...collections.flatMap((collection) => presenceHooks(api, collection)),
  ].join("\n");
  return [
    HEADER,
    `import type { ${[...results, ...parameters].join(", ")} } from "@gatefold/client";`,
    `import { ${usedIn(code, HOOKS)} } from "../hooks.ts";`,
    ...(many.length ? [`import { withKnown } from "../known-items.ts";`] : []),
    `import { ${usedIn(code, SUSPENSE_HOOKS)} } from "../suspense-hooks.ts";`,
    `import { ${[...new Set([...stems.map((stem) => `${stem}Options`), ...many.map((one) => `${camel(one)}Key`)])].join(", ")} } from "./options.ts";`,
    `export { type ApiKey, type ApiMutationOptions, type ApiPagesOptions, type ApiQueryOptions, type Cursor, ensure, type GatefoldError, prefetch, queryKey, type QueryKeyParts, ${[...keys, ...stems.map((stem) => `${stem}Options`), ...pageStems.map((stem) => `${stem}Options`)].join(", ")} } from "./options.ts";`,
    code,
    "",
  ].join("\n");
}

const HOOKS = [
  ...[
    "HookOptions",
    "MutationHook",
    "MutationHookOptions",
    "PagesData",
    "PagesHook",
    "PagesHookOptions",
    "QueryHook",
  ].map((name) => `type ${name}`),
  ...["useApiMutation", "useApiPages", "useApiPrefetch", "useApiQuery"],
];
const SUSPENSE_HOOKS = [
  ...["type SuspenseHook", "type SuspensePagesHook", "useApiSuspense", "useApiSuspensePages"],
];

function hooks(api: ApiModel, operation: OperationModel): string[] {
  const { method, pagination } = operation;
  const result = resultType(api, operation).text;
  if (method !== "GET") return mutation(operation, result);
  const { name, declared } = argumentOf(operation);
  const doc = operationDoc(operation);
  const one = batchedBy(api, operation);
  const own = `${camel(operation)}Options(music, ${name})`;
  const options = one
    ? `(music, queries) => withKnown(${own}, ${name}.map(${camel(one)}Key), queries)`
    : `(music) => ${own}`;
  if (pagination)
    return reads({
      noun: noun(operation),
      doc,
      declared: pagesArgument(operation),
      options,
      kind: "Pages",
      result,
    });
  return reads({ noun: noun(operation), doc, declared, options, kind: "", result });
}

interface ReadHooks {
  readonly noun: string;
  readonly doc: readonly string[];
  readonly declared: string;
  /** A function that gives the query's options. */
  readonly options: string;
  readonly kind: "" | "Pages";
  readonly result: string;
}

/** A hook that reads, the same with suspense, and the one that reads ahead. */
function reads({ noun, doc, declared, options, kind, result }: ReadHooks): string[] {
  const hook = kind || "Query";
  const [whole, given] = kind ? [`PagesData<${result}>`, `${result}, Selected`] : [result, "Selected"];
  // The default is that of the options.
  const asked = declared.replace(/^(\w+): (.*) = \{\}$/, "$1?: $2");
  return [
    comment(doc),
    `export function use${noun}<Selected = ${whole}>(${asked}, options?: ${kind}HookOptions<${result}, Selected>): ${hook}Hook<${given}> { return useApi${hook}(${options}, options); }`,
    `/** {@link use${noun}} for a component that waits in a \`Suspense\`. Errors go to its error boundary. */`,
    `export function useSuspense${noun}(${asked}): Suspense${kind}Hook<${result}> { return useApiSuspense${kind}(${options}); }`,
    `/** Reads ahead what {@link use${noun}} will ask for. */`,
    `export function usePrefetch${noun}(${asked}): void { useApiPrefetch(${options}); }`,
  ];
}

function presenceHooks(api: ApiModel, collection: string): string[] {
  const found = membershipOf(api, collection);
  if (!found) return [];
  const { entry, details, list } = found;
  const doc = [
    `Whether there is an entry for this ${details.field}: \`${list.method} ${list.path}?${details.filter?.name}=\`.`,
  ];
  const options = `(music) => ${entry}Options(music, id)`;
  return reads({
    noun: pascal(entry),
    doc,
    declared: "id: string",
    options,
    kind: "",
    result: "boolean",
  });
}

function mutation(operation: OperationModel, result: string): string[] {
  const type = argumentOf(operation).declared.replace(/^\w+: | = \{\}$/g, "");
  return [
    comment(operationDoc(operation)),
    `export function use${noun(operation)}(options?: MutationHookOptions<${result}, ${type}>): MutationHook<${result}, ${type}> { return useApiMutation(${camel(operation)}Options, options); }`,
  ];
}
