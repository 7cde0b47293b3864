import { expect } from "vitest";
import type { ApiResponse, Connection } from "../carriers/carriers.ts";
import type { TestCallers } from "../server/callers.ts";
import { api } from "../specification/specification.ts";
import type { Call, Case } from "./case.ts";

/** A response to a case, and what the placeholders of its texts stood for. */
export interface CaseResponse extends ApiResponse {
  readonly names: ReadonlyMap<string, string>;
}

/** Makes the calls of a case, the ones before and the one that is tested. */
export async function callCase(
  tested: Case,
  callers: TestCallers,
  connection: Connection,
): Promise<CaseResponse> {
  const names = new Map([
    ["userId", callers.userId],
    ["otherId", callers.otherId],
    ["apiKey", callers.apiKey],
  ]);
  const call = async (each: Call) => {
    const [method = "", target = ""] = fill(each.request, names).split(" ");
    const { contentType, body } = bodyOf(each, names);
    const headers = {
      ...(await callers.headersOf(each.who ?? "user")),
      ...(contentType !== undefined && { "content-type": contentType }),
      ...(each.cookies && { cookie: cookieHeader(each.cookies) }),
      ...each.headers,
    };
    return connection.send({ method, target, headers, body });
  };
  if (tested.stored) await callers.store(tested.stored);
  let entries = 0;
  for (const before of tested.before ?? []) {
    const { status, text } = await call(before);
    expect(status, `${before.request}: ${text}`).toBeLessThan(300);
    const [, token] = /"pageInfo":\{[^}]*"token":"([^"]*)"/.exec(text) ?? [];
    if (token !== undefined) names.set("token", token);
    const [, playlistId] = /"createPlaylist":\{"id":"([^"]*)"/.exec(text) ?? [];
    if (playlistId !== undefined) names.set("playlistId", playlistId);
    for (const [, entryId = ""] of text.matchAll(/"entryId":"([^"]*)"/g)) {
      entries += 1;
      names.set(`entry${entries}`, entryId);
    }
  }
  return { ...(await call(tested)), names };
}

function bodyOf(
  { json, form, sends }: Call,
  names: ReadonlyMap<string, string>,
): { readonly contentType?: string; readonly body?: string } {
  if (json !== undefined) return { contentType: "application/json", body: fill(JSON.stringify(json), names) };
  if (form === undefined) return sends === undefined ? {} : { body: sends };
  const pairs = Object.entries(form).flatMap(([name, value]) =>
    [value].flat().map((item) => [name, fill(String(item), names)]),
  );
  return { contentType: "application/x-www-form-urlencoded", body: new URLSearchParams(pairs).toString() };
}

function cookieHeader(cookies: Readonly<Record<string, string>>): string {
  return Object.entries(cookies)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("; ");
}

function fill(text: string, names: ReadonlyMap<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name) => names.get(name) ?? whole);
}

/** Makes the calls of a case, and checks the response against the case and against the specification. */
export async function runCase(tested: Case, callers: TestCallers, connection: Connection): Promise<void> {
  const response = await callCase(tested, callers, connection);
  expect(response.status, response.text).toBe(tested.status);
  checkCase(tested, response);
  checkResponse(tested, response);
}

function checkCase(
  { code, message, body, answers = {} }: Case,
  { text, headers, status, names }: CaseResponse,
) {
  const json: unknown = text === "" ? undefined : JSON.parse(text);
  if (code !== undefined) expect(json).toMatchObject({ error: { code, status: String(status) } });
  if (message !== undefined) {
    expect(json).toMatchObject({ error: { message: textLike(fill(message, names)) } });
  }
  if (body !== undefined) {
    const expected: object = JSON.parse(fill(JSON.stringify(body), names));
    expect(json).toMatchObject(expected);
  }
  for (const [name, value] of Object.entries(answers)) {
    expect(headers.get(name), name).toEqual(textLike(value));
  }
}

/** Text between slashes is a pattern. */
function textLike(text: string): unknown {
  return text.startsWith("/") && text.endsWith("/")
    ? expect.stringMatching(new RegExp(`^${text.slice(1, -1)}$`))
    : text;
}

function checkResponse({ operationId, status, request }: Case, { headers, text }: ApiResponse): void {
  const requestId = headers.get("x-request-id") ?? "";
  expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
  expect(headers.get("access-control-allow-origin")).toBe("*");
  const operation = api.operations.find((each) => each.operationId === operationId);
  const declared = operation?.responses.find((each) => each.status === status);
  for (const [field, { type, check }] of declared?.headers ?? []) {
    const value = headers.get(field);
    expect(value, `${field} is declared`).not.toBeNull();
    expect(check(type === "integer" ? Number(value) : value)).toEqual([]);
  }
  if (status === 204 || request.startsWith("HEAD ")) {
    expect(text).toBe("");
    return;
  }
  expect(headers.get("content-type")).toBe("application/json");
  expect(Number(headers.get("content-length"))).toBe(Buffer.byteLength(text));
  const body: unknown = JSON.parse(text);
  if (status >= 400) expect(body).toMatchObject({ error: { reference: requestId } });
  if (declared?.checkBody) expect(declared.checkBody(body), text).toEqual([]);
  else if (operationId === "transport" || api.transportStatuses.has(status))
    expect(api.checkError(body), text).toEqual([]);
  else throw new Error(`${operationId} ${status} is not declared with a body`);
}
