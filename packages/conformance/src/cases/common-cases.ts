import { openapi, type Operation } from "@gatefold/spec";
import type { CallerName } from "../server/callers.ts";
import { exampleTarget } from "../server/target.ts";
import type { ServerState } from "../server/world.ts";
import type { Case } from "./case.ts";

/** A catalog id that is a part of a path. */
const CATALOG_ID = /(?<=\/)B0[0-9A-Z]{8}(?=$|[/?])/;

/** How a failure that any operation can give is provoked. */
interface Fault {
  readonly status: number;
  readonly title: string;
  readonly message: string;
  /** A query parameter that is sent besides those of the operation. */
  readonly parameter?: string;
  /** A catalog id that stands in the path instead of the one of the example. */
  readonly catalogId?: string;
  readonly who?: CallerName;
  readonly server?: ServerState;
}

const FAULTS: Readonly<Record<string, Fault>> = {
  BAD_REQUEST: {
    status: 400,
    title: "unknown parameter",
    parameter: "nothing=1",
    message: '/.* has no query parameter "nothing"; it takes .*/',
  },
  INVALID_AUTH_TYPE: { status: 401, title: "no token", who: "noToken", message: "/.* no bearer token; .*/" },
  INVALID_AUTH_TOKEN: { status: 401, title: "empty token", who: "emptyToken", message: "/.* is empty\\./" },
  INVALID_ACCESS_TOKEN: {
    status: 401,
    title: "expired token",
    who: "expired",
    message: "/.* expired at .*/",
  },
  NO_X_API_KEY: { status: 403, title: "no key", who: "noKey", message: "/.* no x-api-key header; .*/" },
  INVALID_CLIENT_ID: { status: 403, title: "unknown key", who: "unknownKey", message: "/The x-api-key .*/" },
  ACCESS_DENIED: { status: 403, title: "scope missing", message: "/The access token lacks the scope .*/" },
  AUTH_NO_MUSIC_ACCOUNT_FOUND: {
    status: 403,
    title: "no music account",
    who: "stranger",
    message: "/.* has no music account\\./",
  },
  RESOURCE_NOT_FOUND: {
    status: 404,
    title: "unknown catalog id",
    catalogId: "B000000000",
    message: "/.*B000000000.*/",
  },
  THROTTLED: { status: 429, title: "too many", server: "throttled", message: "/Too many requests .*/" },
  DEPENDENCY: {
    status: 500,
    title: "database fails",
    server: "failing",
    message: "/The database failed; .*/",
  },
  INTERNAL: {
    status: 500,
    title: "unexpected",
    server: "broken",
    message: "/.* could not be processed; .*/",
  },
};

/**
 * Cases that follow from the specification alone, for every operation: the failures that do not depend on what the
 * operation does. Files have the others.
 */
export const commonCases: readonly Case[] = Object.entries(openapi.paths).flatMap(([path, item]) =>
  Object.entries(item).flatMap(([method, operation]) =>
    casesOf(`${method.toUpperCase()} ${exampleTarget(path, operation)}`, operation),
  ),
);

function casesOf(request: string, operation: Operation): Case[] {
  return Object.entries(FAULTS)
    .filter(([, { status }]) => String(status) in operation.responses)
    .filter(([, { catalogId }]) => catalogId === undefined || CATALOG_ID.test(request))
    .map(([code, fault]) => caseOf(request, operation, { code, fault }));
}

function caseOf(
  request: string,
  { operationId, security }: Operation,
  { code, fault }: { code: string; fault: Fault },
): Case {
  const { status, title, message, parameter, catalogId, who = "user", server = "normal" } = fault;
  const target = catalogId === undefined ? request : request.replace(CATALOG_ID, catalogId);
  // A token for the other half of the API.
  const scopes = security.flatMap(({ loginWithAmazon = [] }) => loginWithAmazon);
  const withoutScope = scopes.includes("music::catalog") ? "libraryOnly" : "catalogOnly";
  return {
    operationId,
    status,
    title: `${title}, as everywhere`,
    request: parameter === undefined ? target : `${target}${target.includes("?") ? "&" : "?"}${parameter}`,
    who: code === "ACCESS_DENIED" ? withoutScope : who,
    server,
    before: server === "throttled" ? [{ request: "GET /albums/B0064UPU4G" }] : [],
    code,
    message,
  };
}
