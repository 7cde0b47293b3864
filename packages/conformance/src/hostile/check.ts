import { openapi } from "@gatefold/spec";
import { asObject, type Specification, type SpecifiedOperation } from "../specification/specification.ts";
import { PRIVATE_PLAYLIST, PUBLIC_PLAYLIST, withAbsentIds } from "./playlist-ids.ts";
import type { HostileCall } from "./requests.ts";
import type { Victim } from "./users.ts";

/** An answer to a request, and how long it took. */
export interface HostileAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly tookMs: number;
}

/** What no answer may break. */
export interface Rules extends Pick<Victim, "secrets" | "published"> {
  readonly deadlineMs: number;
}

/** Codes that any request may be refused with, before its operation is known. */
const TRANSPORT_CODES: ReadonlyMap<string, number> = new Map(
  Object.entries(asObject(openapi.components.schemas["ErrorCode"]?.["x-error-codes"] ?? {}))
    .map(([code, entry]) => [code, asObject(entry)] as const)
    .filter(([, { scope }]) => scope === "transport")
    .map(([code, { status }]) => [code, Number(status)]),
);

/** What is wrong with an answer. */
export function problemsOfAnswer(
  specification: Specification,
  call: HostileCall,
  answer: HostileAnswer,
  { deadlineMs, secrets, published }: Rules,
): string[] {
  const { status, text, tookMs } = answer;
  const problems: string[] = [];
  if (status >= 500) problems.push("is a failure of the server");
  if (tookMs > deadlineMs) problems.push(`took ${Math.round(tookMs)} ms`);
  const received = `${text}\n${[...answer.headers].flat().join("\n")}`;
  const all = published.reduce((rest, each) => rest.replaceAll(each, ""), received);
  const sent = JSON.stringify([call.target, call.headers, call.body?.toString()]);
  for (const secret of secrets) {
    // A message may name what the caller sent.
    if (all.includes(secret) && !sent.includes(secret)) problems.push(`has "${secret}" of another user`);
  }
  if (status === 200 && call.isRouted && takesForeignEntry(call))
    problems.push("took entries of another user");
  const operations = call.isRouted ? [call.operation] : specification.operations;
  const undeclared = operations.map((operation) => undeclaredIn(specification, operation, call, answer));
  if (undeclared.every((each) => each.length > 0)) problems.push(...(undeclared[0] ?? []));
  return problems;
}

/** Whether a request changes a playlist by entries of another user's. */
function takesForeignEntry({ operation, body }: HostileCall): boolean {
  const isByEntries = ["movePlaylistTracks", "removePlaylistTracks"].includes(operation.operationId);
  const entryIds = [...PRIVATE_PLAYLIST.entryIds, ...PUBLIC_PLAYLIST.entryIds];
  return isByEntries && entryIds.some((id) => body?.includes(id));
}

/** Whether the other user's playlist that a request names must be to the caller as one that doesn't exist. */
export function isHidden({ method, target }: Pick<HostileCall, "method" | "target">): boolean {
  if (target.startsWith(`/playlists/${PRIVATE_PLAYLIST.id}`)) return true;
  return target.startsWith(`/playlists/${PUBLIC_PLAYLIST.id}`) && !["GET", "HEAD"].includes(method);
}

/** The same request with ids that don't exist in place of those of the other user's playlists. */
export function withoutPlaylist(call: HostileCall): HostileCall {
  const { target, headers, body } = call;
  return {
    ...call,
    target: withAbsentIds(target),
    headers: JSON.parse(withAbsentIds(JSON.stringify(headers))),
    ...(body && { body: Buffer.from(withAbsentIds(body.toString("latin1")), "latin1") }),
  };
}

/** What tells the answer about a playlist that the caller may not see from the answer about one that doesn't exist. */
export function differencesOf(hidden: HostileAnswer, absent: HostileAnswer): string[] {
  const [one, other] = [hidden, absent].map(({ status, text }) => {
    const same = withAbsentIds(text).replace(/"reference":"[^"]*"/, '"reference":""');
    return `${status} ${same.slice(0, 300)}`;
  });
  return one === other ? [] : [`shows that the playlist exists: without it, the answer is ${other}`];
}

function undeclaredIn(
  specification: Specification,
  { responses }: SpecifiedOperation,
  { method, isRouted }: HostileCall,
  { status, headers, text }: HostileAnswer,
): string[] {
  if (method === "HEAD" || (method === "OPTIONS" && status === 204))
    return text === "" && !isRouted ? [] : ["has a body"];
  const body = parse(text);
  if (body === undefined) return ["is not JSON"];
  const response = responses.find((each) => each.status === status);
  const code = String(Object(Object(body).error).code);
  const isTransport = TRANSPORT_CODES.get(code) === status;
  if (!response && !isTransport) return ["has a status that is not declared"];
  if (status >= 400 && !isTransport && !response?.codes.includes(code))
    return [`has the code ${code}, which is not declared with ${status}`];
  const check = isTransport ? specification.checkError : response?.checkBody;
  const problems = check?.(body) ?? ["has a body"];
  for (const [name, { type, check: checkHeader }] of (!isTransport && response?.headers) || []) {
    const value = headers.get(name);
    if (value === null) problems.push(`lacks the header ${name}`);
    else problems.push(...checkHeader(type === "integer" ? Number(value) : value));
  }
  return problems;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
