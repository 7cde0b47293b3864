import * as lists from "../spec/lists.ts";
import { inputsOf, keyOf, type Operation } from "../spec/operation.ts";
import type { Api } from "../spec/read-api.ts";
import { literal, pascal } from "../text.ts";
import { isOptional, operationDoc, parametersName } from "./documentation.ts";

const DETAILS = " & { readonly details?: boolean | undefined }";

/** A query that hooks and options are generated for. Types are named as the client names them. */
export type Query = ReturnType<typeof readQuery>;

/** All operations that have methods and change something. */
export function changesIn({ collections }: Api): Operation[] {
  return [...collections.values()].flat().filter(({ isRead }) => !isRead);
}

/**
 * The queries of all reads, and of the questions whether lists have ids.
 *
 * @throws SpecError where two would have a hook of the same name
 */
export function queriesOf(api: Api): Query[] {
  const reads = [...api.collections.values()].flat().filter(({ isRead }) => isRead);
  const queries = reads.flatMap((operation) => {
    const query = readQuery(api, operation);
    if (!operation.page) return [query];
    const member = operation.extensions["x-contains"] ? [memberQuery(query)] : [];
    return [pagesQuery(api, query), pageQuery(query), ...member];
  });
  for (const { noun, node } of queries) if (noun) api.schemas.claim(`use${noun}`, node);
  for (const change of changesIn(api)) api.schemas.claim(`use${namesOf(change).noun}`, change.node);
  return queries;
}

/** `Album` and `album` of `getAlbum`, `AddLibraryAlbum` of `addLibraryAlbum`: a read is called after what it reads. */
export function namesOf({ id, isRead }: Operation): { noun: string; stem: string } {
  const noun = pascal(isRead ? id.replace(/^(get|list)(?=[A-Z])/, "") : id);
  return { noun, stem: noun.charAt(0).toLowerCase() + noun.slice(1) };
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
  const itemKey = batched ? `${namesOf(batched.one).stem}Key` : "";
  return {
    operation,
    /** What the name of its hook comes from. */
    node: operation.node,
    /** What hooks are called after, and options and key; there are no hooks where `noun` is empty. */
    ...namesOf(operation),
    doc: operationDoc(operation),
    argument,
    /** The parts of the key after the collection. */
    key: `"${operation.extensions["x-resource"]?.method}", ${name}`,
    /** The type of what is read, or of a page. */
    result: operation.result.type,
    kind: (batched ? "Many" : "Query") as "Query" | "Many" | "Pages" | "Member",
    /** The function that reads, and what follows it among the arguments of the runtime. */
    read: `(${name}, call) => ${methodOf(operation)}(${passed && `${passed}, `}call)`,
    more: batched ? `, (item) => ${itemKey}(item.${batched.batch.key})` : "",
    /** The function of the key of one item, where many are read. */
    itemKey,
    /** The constant with the plan of a list that is changed optimistically. */
    list: lists.changesOf(api, operation).length > 0 ? `, ${namesOf(operation).stem}List` : "",
  };
}

/** One page of a list. The list is a promise of its first page; what is kept is the page. */
function pageQuery({ stem, read, ...query }: Query): Query {
  const doc = [`One page: see {@link ${stem}Options}.`];
  return { ...query, stem: `${stem}Page`, noun: "", doc, read: `async ${read}`, list: "" };
}

/** A list that is read page by page. The cursor is the hook's own. */
function pagesQuery(api: Api, query: Query): Query {
  const { operation, argument } = query;
  const { extensions, page, body } = operation;
  const details = lists.detailsOf(api, operation);
  const cursor = extensions["x-pagination"]?.cursor;
  const [whole, field] = [parametersName(operation), lists.fieldOfBody(cursor)];
  const next = `${field ?? cursor}: call.pageParam ?? undefined`;
  const bodyType = `{ readonly body${body?.required ? "" : "?"}: Omit<NonNullable<${whole}["body"]>, ${literal(field)}> }`;
  const type = field ? `Omit<${whole}, "body"> & ${bodyType}` : `Omit<${whole}, ${literal(cursor)}>`;
  const asked = field ? `body: { ...parameters.body, ${next} }` : next;
  // Whether the client's scopes allow details is found out at run time, as the parameters are.
  const given = `{ ...parameters, ${asked} }${details ? ` as ${whole}` : ""}`;
  return {
    ...query,
    argument: { ...argument, name: "parameters", type: type + (details ? DETAILS : "") },
    key: `"${extensions["x-resource"]?.method}.pages", parameters`,
    result: details?.fullPage ?? query.result,
    kind: "Pages",
    read: `async (parameters, call) => ${methodOf(operation)}(${argument.passed.replace(/parameters$/, given)}, call)`,
    more: `, (page) => page.${page?.pageInfo}${query.list}`,
  };
}

/** The question whether a list has an id. */
function memberQuery(query: Query): Query {
  const { "x-contains": contains, "x-resource": resource } = query.operation.extensions;
  const { name: stem = "" } = contains ?? {};
  return {
    ...query,
    node: query.node.at("x-contains"),
    stem,
    noun: pascal(stem),
    doc: [lists.containsDoc(query.operation)],
    argument: { name: "id", type: "string", isOptional: false, passed: "id" },
    key: '"has", id',
    result: "boolean",
    kind: "Member",
    read: `(id, call) => music.${resource?.collection}.has(id, call)`,
    more: query.list,
  };
}

/** How the hooks show changes of a list: see \`ListPlan\` of the package. */
export function listPlan(api: Api, list: Operation): object {
  const { "x-details": details, "x-contains": contains, "x-resource": resource } = list.extensions;
  const changes = lists.changesOf(api, list).map((operation) => {
    const { change, id } = operation.extensions["x-changes-list"] ?? {};
    const isKeyAlone = inputsOf(operation).length === 1 && keyOf(operation);
    const plan = { adds: change === "add", id: isKeyAlone ? [] : id?.split(".") };
    return [operation.extensions["x-resource"]?.method, plan];
  });
  return {
    collection: resource?.collection,
    changes: Object.fromEntries(changes),
    filter: contains?.parameter,
    ...list.page,
    id: details?.id.split("."),
  };
}
