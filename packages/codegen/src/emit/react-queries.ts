import * as lists from "../spec/lists.ts";
import { inputsOf, keyOf, type Operation, stepsOf } from "../spec/operation.ts";
import type { Api } from "../spec/read-api.ts";
import { literal, pascal } from "../text.ts";
import { isOptional, operationDoc, parametersName } from "./documentation.ts";

/** A query that hooks and options are generated for. Types are named as the client names them. */
export type Query = ReturnType<typeof readQuery>;

/** All operations that have methods, by collection. */
export function withMethods(api: Api): Operation[] {
  return lists.collectionsOf(api).flatMap((collection) => lists.inCollection(api, collection));
}

/**
 * The queries of all reads, and of the questions whether lists have ids.
 *
 * @throws SpecError where two would have a hook of the same name
 */
export function queriesOf(api: Api): Query[] {
  const queries = withMethods(api).flatMap((operation) => {
    if (!operation.isRead) return [];
    const pages = operation.extensions["x-pagination"] ? [pagesQuery(api, operation)] : [];
    const member = operation.extensions["x-contains"] ? [memberQuery(api, operation)] : [];
    return [...pages, readQuery(api, operation), ...member];
  });
  const changes = withMethods(api).filter(({ isRead }) => !isRead);
  const owners = new Map<string, Operation>();
  for (const { noun, operation } of [
    ...queries,
    ...changes.map((operation) => ({ operation, noun: hookNoun(operation) })),
  ]) {
    const problem = `use${noun} would be a hook of ${owners.get(noun)?.id} and of ${operation.id}`;
    if (noun && owners.has(noun)) operation.node.fail(problem, "operationId");
    owners.set(noun, operation);
  }
  return queries;
}

/** `Album` of `getAlbum`, `AddLibraryAlbum` of `addLibraryAlbum`: a hook that reads is called after what it reads. */
export function hookNoun({ id, isRead }: Operation): string {
  return pascal(isRead ? id.replace(/^(get|list)(?=[A-Z])/, "") : id);
}

/** `albumOptions` and `albumKey` of `getAlbum`. */
export function optionsStem(operation: Operation): string {
  return hookNoun(operation).replace(/^./, (letter) => letter.toLowerCase());
}

/** The method of the façade. */
export function methodOf({ extensions }: Operation): string {
  return `music.${extensions["x-resource"]?.collection}.${extensions["x-resource"]?.method}`;
}

/** The key where there is nothing else to give, and one object otherwise. */
export function argumentOf(operation: Operation) {
  const key = keyOf(operation);
  const { length } = inputsOf(operation);
  if (key && length === 1)
    return { name: key.property, type: key.tsType, isOptional: false, passed: key.property };
  if (length === 0) return { name: "_parameters", type: "object", isOptional: true, passed: "" };
  const passed = key ? `parameters.${key.property}, parameters` : "parameters";
  return { name: "parameters", type: parametersName(operation), isOptional: isOptional(operation), passed };
}

function readQuery(api: Api, operation: Operation) {
  const argument = argumentOf(operation);
  const { name, passed } = argument;
  const batched = lists.batchedBy(api, operation.id);
  const isList = operation.extensions["x-pagination"] !== undefined;
  const stem = optionsStem(operation);
  // A list is a promise of its first page; what is kept is the page.
  const read = `${isList ? "async " : ""}(${name}, call) => ${methodOf(operation)}(${passed && `${passed}, `}call)`;
  const itemKey = batched ? `${optionsStem(batched.one)}Key` : "";
  return {
    operation,
    /** What options and key are called after, such as `album`. */
    stem: isList ? `${stem}Page` : stem,
    /** What hooks are called after; empty where there are none. */
    noun: isList ? "" : hookNoun(operation),
    doc: isList ? [`One page: see {@link ${stem}Options}.`] : operationDoc(operation),
    argument,
    /** The parts of the key after the collection. */
    key: `"${operation.extensions["x-resource"]?.method}", ${name}`,
    /** The type of what is read, or of a page. */
    result: operation.result.type,
    kind: (batched ? "Many" : "Query") as "Query" | "Many" | "Pages" | "Member",
    /** The function that reads, and what follows it among the arguments of the runtime. */
    read,
    more: batched ? `, (item) => ${itemKey}(item.${batched.batch.key})` : "",
    /** The function of the key of one item, where many are read. */
    itemKey,
  };
}

/** A list that is read page by page. The cursor is the hook's own. */
function pagesQuery(api: Api, operation: Operation): Query {
  const { extensions, result, body } = operation;
  const { "x-pagination": pagination, "x-details": details } = extensions;
  const [whole, field] = [parametersName(operation), lists.fieldOfBody(pagination?.cursor)];
  const next = `${field ?? pagination?.cursor}: call.pageParam ?? undefined`;
  const [type, asked] =
    field === undefined
      ? [`Omit<${whole}, ${literal(pagination?.cursor)}>`, next]
      : [
          `Omit<${whole}, "body"> & { readonly body${body?.required ? "" : "?"}: Omit<NonNullable<${whole}["body"]>, ${literal(field)}> }`,
          `body: { ...parameters.body, ${next} }`,
        ];
  // Whether the client's scopes allow details is found out at run time, as the parameters are.
  const given = `{ ...parameters, ${asked} }${details ? ` as ${whole}` : ""}`;
  const argument = argumentOf(operation);
  const list = lists.changesOf(api, operation).length > 0 ? `, ${optionsStem(operation)}List` : "";
  return {
    operation,
    stem: optionsStem(operation),
    noun: hookNoun(operation),
    doc: operationDoc(operation),
    argument: {
      ...argument,
      name: "parameters",
      type: details ? `${type} & { readonly details?: boolean | undefined }` : type,
    },
    key: `"${extensions["x-resource"]?.method}.pages", parameters`,
    result: details ? lists.detailedName(result.type) : result.type,
    kind: "Pages",
    read: `async (parameters, call) => ${methodOf(operation)}(${argument.passed.replace(/parameters$/, given)}, call)`,
    more: `, (page) => page.${lists.pageInfoField(operation)}${list}`,
    itemKey: "",
  };
}

/** The question whether a list has an id. */
function memberQuery(api: Api, list: Operation): Query {
  const { "x-contains": contains, "x-resource": resource } = list.extensions;
  const name = contains?.name ?? "";
  return {
    operation: list,
    stem: name,
    noun: pascal(name),
    doc: [lists.containsDoc(list)],
    argument: { name: "id", type: "string", isOptional: false, passed: "id" },
    key: '"has", id',
    result: "boolean",
    kind: "Member",
    read: `(id, call) => music.${resource?.collection}.has(id, call)`,
    more: lists.changesOf(api, list).length > 0 ? `, ${optionsStem(list)}List` : "",
    itemKey: "",
  };
}

/** How the hooks show changes of a list: see \`ListPlan\` of the package. */
export function listPlan(api: Api, list: Operation): object {
  const { "x-details": details, "x-pagination": pagination, "x-resource": resource } = list.extensions;
  const changes = lists.changesOf(api, list).map((operation) => {
    const { change, id } = operation.extensions["x-changes-list"] ?? {};
    const isKeyAlone = inputsOf(operation).length === 1 && keyOf(operation);
    const plan = { adds: change === "add", id: isKeyAlone ? [] : id?.split(".") };
    return [operation.extensions["x-resource"]?.method, plan];
  });
  return {
    collection: resource?.collection,
    changes: Object.fromEntries(changes),
    filter: list.extensions["x-contains"]?.parameter,
    pageInfo: lists.pageInfoField(list),
    items: stepsOf(pagination?.items).at(-1),
    count: stepsOf(pagination?.count).at(-1),
    id: details?.id.split("."),
  };
}
