import type { Api, ApiExport, ApiMember, Documented } from "@gatefold/api-reader";
import { listOperations, type Operation } from "../model/operations.ts";
import { plainText } from "../model/prose.ts";
import { specification } from "../spec/current.ts";
import { packageApi } from "./package-api.ts";
import { exportPath } from "./sdk-pages.ts";

/** A place of the SDK reference where an operation is called. */
export interface OperationExport {
  /** What a program writes: `music.albums.get`, `useAlbum`. */
  readonly name: string;
  readonly kind: "method" | "hook" | "function" | "options";
  /** Address within the site. */
  readonly path: string;
}

const operations = new Map(listOperations(specification).map((operation) => [operation.slug, operation]));

/** The operation that a generated comment is about: its `@see` is the page of the operation. */
export function operationOfComment({ see }: Pick<Documented, "see">): Operation | undefined {
  const slugs = see.flatMap((link) => /\/reference\/([a-z-]+)\/$/.exec(link)?.[1] ?? []);
  return slugs.map((slug) => operations.get(slug)).find((operation) => operation !== undefined);
}

/** The operation of a generated export: its own, or that of the export that its comment refers to first. */
function operationOfExport(one: ApiExport, byId: ReadonlyMap<string, ApiExport>): Operation | undefined {
  const [, other = ""] = /\(api:([^)]+)\)/.exec(one.text) ?? [];
  const referred = byId.get(other);
  return operationOfComment(one) ?? (referred && operationOfComment(referred));
}

/** What a comment says beyond the page of its operation, which is linked instead. */
export function ownText(documented: Documented): string {
  const operation = operationOfComment(documented);
  if (operation === undefined) return documented.text;
  const said = plainText(operation.description);
  return documented.text
    .split(/\n\n+/)
    .filter(
      (paragraph) => !said.includes(plainText(paragraph)) && !/^Needs (the|one of the) scope/.test(paragraph),
    )
    .join("\n\n");
}

/** Where each operation is called, by its id. */
export function operationExports(api: Api = packageApi): ReadonlyMap<string, readonly OperationExport[]> {
  const found = new Map<string, OperationExport[]>();
  const byId = new Map(api.exports.map((one) => [one.id, one]));
  const add = (operation: Operation | undefined, one: OperationExport) => {
    if (operation === undefined) return;
    const others = found.get(operation.operationId) ?? [];
    found.set(operation.operationId, [...others, one]);
  };
  for (const { name, member, path } of clientMethods(api))
    add(operationOfComment(member), { name, kind: "method", path });
  for (const one of api.exports) {
    if (one.isType || !one.file.includes("/generated/")) continue;
    add(operationOfExport(one, byId), { name: one.name, kind: kindOf(one), path: exportPath(one.id) });
  }
  return found;
}

function kindOf({ name, entries }: ApiExport): OperationExport["kind"] {
  if (entries.includes("@gatefold/client")) return "function";
  return /^use[A-Z]/.test(name) ? "hook" : "options";
}

/** A method of the client, such as `music.albums.get`. */
export interface ClientMethod {
  readonly name: string;
  readonly member: ApiMember;
  readonly path: string;
}

/** The methods of the client by the names that programs write. */
export function clientMethods(api: Api = packageApi): ClientMethod[] {
  const byId = new Map(api.exports.map((one) => [one.id, one]));
  const visit = (name: string, { type, members }: ApiMember): ClientMethod[] => {
    const resources = type.flatMap(({ to }) => (to === undefined ? [] : (byId.get(to) ?? [])));
    return [
      ...resources
        .filter(
          (one) =>
            one.name.endsWith("Resource") &&
            !members.some(({ type: inner }) => inner.some(({ to }) => to === one.id)),
        )
        .flatMap((one) =>
          one.members.map((member) => ({
            name: `${name}.${member.name}`,
            member,
            path: `${exportPath(one.id)}.${member.name}`,
          })),
        ),
      ...members.flatMap((member) => visit(`${name}.${member.name}`, member)),
    ];
  };
  const music = api.exports.find(({ id }) => id === "@gatefold/client#Music");
  return music?.members.flatMap((member) => visit(`music.${member.name}`, member)) ?? [];
}
