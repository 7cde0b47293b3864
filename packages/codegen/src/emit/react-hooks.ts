import type { ApiModel, OperationModel } from "../model/api.ts";
import { batchedBy } from "./client-facade-types.ts";
import { operationDoc } from "./describe.ts";
import {
  argumentOf,
  camel,
  clientTypes,
  hookStems,
  importFrom,
  membershipOf,
  noun,
  pagesOf,
} from "./react-names.ts";
import { resultType } from "./results.ts";
import { comment, HEADER, pascal } from "./text.ts";

/** Hooks an operation: a query, an infinite query where there is `x-pagination`, or a mutation. */
export function reactHooks(api: ApiModel): string {
  const collections = [...new Set(api.operations.map(({ resource }) => resource.collection))];
  const many = api.operations.flatMap((operation) => batchedBy(api, operation) ?? []);
  const own = [...hookStems(api).map((stem) => `${stem}Options`), ...many.map((one) => `${camel(one)}Key`)];
  const code = [
    ...api.operations.flatMap((operation) => hooks(api, operation)),
    ...collections.flatMap((collection) => presenceHooks(api, collection)),
  ].join("\n");
  return [
    HEADER,
    importFrom("@gatefold/client", clientTypes(api).join(" "), code),
    importFrom("../hooks.ts", HOOKS, code),
    importFrom("../options.ts", "withKnown", code),
    importFrom("./options.ts", ["Skippable", ...new Set(own)].join(" "), code),
    code,
    "",
  ].join("\n");
}

const HOOKS =
  "HookOptions MutationHook MutationHookOptions PagesData PagesHook PagesHookOptions QueryHook useApiMember useApiMutation useApiPages useApiPrefetch useApiQuery SuspenseHook SuspenseHookOptions SuspensePagesHook SuspensePagesHookOptions useApiSuspense useApiSuspenseMember useApiSuspensePages";

function hooks(api: ApiModel, operation: OperationModel): string[] {
  const result = resultType(api, operation).text;
  if (operation.method !== "GET") return mutation(operation, result);
  const [stem, { name, type, isOptional }] = [camel(operation), argumentOf(operation)];
  const common = { noun: noun(operation), doc: operationDoc(operation), name, isOptional };
  const own = `${stem}Options(music, ${name})`;
  if (operation.pagination) {
    const { parameters, page } = pagesOf(api, operation);
    const options = `(music) => ${own}`;
    return readHooks({ ...common, type: parameters, options, result: page, kind: "Pages" });
  }
  const one = batchedBy(api, operation);
  const options = one
    ? `(music, queries) => withKnown(${own}, ${name}, ${camel(one)}Key, queries)`
    : `(music) => ${own}`;
  return readHooks({ ...common, type, options, result, kind: "" });
}

interface ReadHooks {
  readonly noun: string;
  readonly doc: readonly string[];
  readonly name: string;
  /** Type of the argument. */
  readonly type: string;
  readonly isOptional: boolean;
  /** A function that gives the query's options. */
  readonly options: string;
  readonly result: string;
  readonly kind: "" | "Pages" | "Member";
}

/** A hook that reads, the same with suspense, and the one that reads ahead. */
function readHooks({ noun, doc, name, type, isOptional, options, result, kind }: ReadHooks): string[] {
  const argument = `${name}${isOptional ? "?" : ""}`;
  const isPages = kind === "Pages";
  const pages = isPages ? kind : "";
  const [whole, types] = isPages ? [`PagesData<${result}>`, `${result}, Selected`] : [result, "Selected"];
  return [
    comment(doc),
    `export function use${noun}<Selected = ${whole}>(${argument}: Skippable<${type}>, options?: ${pages}HookOptions<${result}, Selected>): ${pages || "Query"}Hook<${types}> { return useApi${kind || "Query"}(${options}, options); }`,
    `/** {@link use${noun}} for a component that waits in a \`Suspense\`. Errors go to its error boundary. */`,
    `export function useSuspense${noun}<Selected = ${whole}>(${argument}: ${type}, options?: Suspense${pages}HookOptions<${result}, Selected>): Suspense${pages}Hook<${types}> { return useApiSuspense${kind}(${options}, options); }`,
    `/** Reads ahead what {@link use${noun}} will ask for. */`,
    `export function usePrefetch${noun}(${argument}: Skippable<${type}>): void { useApiPrefetch(${options}); }`,
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
  const argument = { name: "id", type: "string", isOptional: false };
  return readHooks({ noun: pascal(entry), doc, ...argument, options, result: "boolean", kind: "Member" });
}

function mutation(operation: OperationModel, result: string): string[] {
  const { type } = argumentOf(operation);
  return [
    comment(operationDoc(operation)),
    `export function use${noun(operation)}(options?: MutationHookOptions<${result}, ${type}>): MutationHook<${result}, ${type}> { return useApiMutation(${camel(operation)}Options, options); }`,
  ];
}
