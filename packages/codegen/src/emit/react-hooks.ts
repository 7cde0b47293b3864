import type { ApiModel, OperationModel } from "../model/api.ts";
import { batchedBy } from "./client-facade-types.ts";
import { operationDoc, parametersName } from "./describe.ts";
import { argumentOf, camel, membershipOf, noun, pagesArgument, usedIn } from "./react-names.ts";
import { importedNames, resultType } from "./results.ts";
import { comment, HEADER, pascal } from "./text.ts";

/** Hooks an operation: a query, an infinite query where there is `x-pagination`, or a mutation. */
export function reactHooks(api: ApiModel): string {
  const results = importedNames(api.operations.map((operation) => resultType(api, operation)));
  const parameters = api.operations.filter(({ resource }) => resource.key === undefined).map(parametersName);
  const collections = [...new Set(api.operations.map(({ resource }) => resource.collection))];
  const entries = collections.flatMap((collection) => membershipOf(api, collection)?.entry ?? []);
  const stems = [...api.operations.map(camel), ...entries];
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
    `import { ${usedIn(code, PREFETCHES)} } from "@tanstack/react-query";`,
    `import { ${usedIn(code, HOOKS)} } from "../hooks.ts";`,
    'import { useGatefold } from "../provider.tsx";',
    `import { ${[...new Set([...stems.map((stem) => `${stem}Options`), ...many.map((one) => `${camel(one)}Key`)])].join(", ")} } from "./options.ts";`,
    `export { type ApiKey, type ApiMutationOptions, type ApiPagesOptions, type ApiQueryOptions, type Cursor, ensure, type GatefoldError, prefetch, queryKey, type QueryKeyParts, ${[...keys, ...stems.map((stem) => `${stem}Options`), ...pageStems.map((stem) => `${stem}Options`)].join(", ")} } from "./options.ts";`,
    code,
    "",
  ].join("\n");
}

const PREFETCHES = ["usePrefetchInfiniteQuery", "usePrefetchQuery"];
const HOOKS = [
  ...["HookOptions", "MutationHook", "PagesHook", "PagesHookOptions", "QueryHook"].map(
    (name) => `type ${name}`,
  ),
  ...["type SuspenseHook", "type SuspensePagesHook", "useApiMany", "useApiMutation", "useApiPages"],
  ...["useApiQuery", "useApiSuspense", "useApiSuspensePages"],
];

function hooks(api: ApiModel, operation: OperationModel): string[] {
  const { method, pagination } = operation;
  const result = resultType(api, operation).text;
  if (method !== "GET") return mutation(operation, result);
  const { name, declared } = argumentOf(operation);
  const doc = operationDoc(operation);
  const options = `(music) => ${camel(operation)}Options(music, ${name})`;
  if (pagination)
    return reads(
      { noun: noun(operation), doc, declared: pagesArgument(operation), name, kind: "Pages", result },
      {
        use: `useApiPages(${options}, options)`,
        wait: `useApiSuspensePages(${options})`,
        prefetch: "usePrefetchInfiniteQuery",
      },
    );
  const one = batchedBy(api, operation);
  return reads(
    { noun: noun(operation), doc, declared, name, kind: "", result },
    {
      use: one
        ? `useApiMany(${options}, ${name}.map(${camel(one)}Key), options)`
        : `useApiQuery(${options}, options)`,
      wait: `useApiSuspense(${options})`,
      prefetch: "usePrefetchQuery",
    },
  );
}

interface ReadHooks {
  readonly noun: string;
  readonly doc: readonly string[];
  readonly declared: string;
  readonly name: string;
  readonly kind: "" | "Pages";
  readonly result: string;
}

/** A hook that reads, the same with suspense, and the one that reads ahead. */
function reads(
  { noun, doc, declared, name, kind, result }: ReadHooks,
  { use, wait, prefetch }: { use: string; wait: string; prefetch: string },
): string[] {
  const stem = noun.charAt(0).toLowerCase() + noun.slice(1);
  const hook = kind === "Pages" ? "PagesHook" : "QueryHook";
  return [
    comment(doc),
    `export function use${noun}(${declared}, options?: ${kind}HookOptions<${result}>): ${hook}<${result}> { return ${use}; }`,
    `/** {@link use${noun}} for a component that waits in a \`Suspense\`. Errors go to its error boundary. */`,
    `export function useSuspense${noun}(${declared}): Suspense${kind}Hook<${result}> { return ${wait}; }`,
    `/** Reads ahead what {@link use${noun}} will ask for. */`,
    `export function usePrefetch${noun}(${declared}): void { ${prefetch}(${stem}Options(useGatefold(), ${name})); }`,
  ];
}

function presenceHooks(api: ApiModel, collection: string): string[] {
  const found = membershipOf(api, collection);
  if (!found) return [];
  const { entry, details, list } = found;
  const doc = [
    `Whether there is an entry for this ${details.field}: \`${list.method} ${list.path}?${details.filter}=\`.`,
  ];
  const options = `(music) => ${entry}Options(music, id)`;
  return reads(
    { noun: pascal(entry), doc, declared: "id: string", name: "id", kind: "", result: "boolean" },
    {
      use: `useApiQuery(${options}, options)`,
      wait: `useApiSuspense(${options})`,
      prefetch: "usePrefetchQuery",
    },
  );
}

function mutation(operation: OperationModel, result: string): string[] {
  const type = argumentOf(operation).declared.replace(/^\w+: | = \{\}$/g, "");
  return [
    comment(operationDoc(operation)),
    `export function use${noun(operation)}(): MutationHook<${result}, ${type}> { return useApiMutation(${camel(operation)}Options); }`,
  ];
}
