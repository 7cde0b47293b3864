import { expect } from "vitest";
import type { Answer, Line } from "../server/carriers.ts";
import type { People } from "../server/callers.ts";
import { checkError, complaints, declaredResponses } from "../server/declared.ts";
import type { ServerState } from "../server/world.ts";
import type { Before, Case } from "./case.ts";

/** What a case is run with. */
export interface Stage {
  readonly people: People;
  readonly lines: Readonly<Record<ServerState, Line>>;
}

/** Makes the calls of a case, and checks what comes back against the case and against the specification. */
export async function runCase(tested: Case, { people, lines }: Stage): Promise<void> {
  const { server = "normal", who = "user", sends } = tested;
  const names = new Map([
    ["userId", people.userId],
    ["apiKey", people.apiKey],
  ]);
  for (const call of tested.before ?? []) await prepare(call, lines[server], people, names);
  const headers = { ...(await people.headersOf(who)), ...tested.headers };
  const [method = "", target = ""] = fill(tested.request, names).split(" ");
  const answer = await lines[server].ask({ method, target, headers, body: sends });
  expect(answer.status, answer.text).toBe(tested.status);
  checkAnswer(tested, answer, names);
  checkDeclared(tested, answer);
}

async function prepare(
  { request, who = "user" }: Before,
  line: Line,
  people: People,
  names: Map<string, string>,
): Promise<void> {
  const [method = "", target = ""] = request.split(" ");
  const answer = await line.ask({ method, target, headers: await people.headersOf(who) });
  expect(answer.status, `${request}: ${answer.text}`).toBe(200);
  names.set("token", JSON.parse(answer.text).data?.user?.libraryAlbums?.pageInfo?.token ?? "none");
}

function fill(text: string, names: ReadonlyMap<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name) => names.get(name) ?? whole);
}

function checkAnswer(
  { code, message, body, answers = {} }: Case,
  answer: Answer,
  names: Map<string, string>,
) {
  const json: unknown = answer.text === "" ? undefined : JSON.parse(answer.text);
  if (code !== undefined) expect(json).toMatchObject({ error: { code, status: String(answer.status) } });
  if (message !== undefined) {
    expect(json).toMatchObject({ error: { message: textLike(fill(message, names)) } });
  }
  if (body !== undefined) {
    const expected: object = JSON.parse(fill(JSON.stringify(body), names));
    expect(json).toMatchObject(expected);
  }
  for (const [name, value] of Object.entries(answers)) {
    expect(answer.headers.get(name), name).toEqual(textLike(value));
  }
}

/** Text between slashes is a pattern. */
function textLike(text: string): unknown {
  return text.startsWith("/") && text.endsWith("/")
    ? expect.stringMatching(new RegExp(`^${text.slice(1, -1)}$`))
    : text;
}

function checkDeclared({ operationId, status, request }: Case, { headers, text }: Answer): void {
  const requestId = headers.get("x-request-id") ?? "";
  expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
  expect(headers.get("access-control-allow-origin")).toBe("*");
  if (status === 204 || request.startsWith("HEAD ")) {
    expect(text).toBe("");
    return;
  }
  expect(headers.get("content-type")).toBe("application/json");
  expect(Number(headers.get("content-length"))).toBe(Buffer.byteLength(text));
  const body: unknown = JSON.parse(text);
  if (status >= 400) expect(body).toMatchObject({ error: { reference: requestId } });
  if (operationId === "transport") expect(complaints(checkError, body)).toEqual([]);
  else checkResponse(`${operationId} ${status}`, headers, body);
}

function checkResponse(name: string, headers: Headers, body: unknown): void {
  const declared = declaredResponses.find((each) => `${each.operationId} ${each.status}` === name);
  if (!declared) throw new Error(`${name} is not declared`);
  expect(complaints(declared.checkBody, body)).toEqual([]);
  for (const [field, { type, check }] of declared.headers) {
    const value = headers.get(field);
    expect(value, `${field} is declared`).not.toBeNull();
    expect(complaints(check, type === "integer" ? Number(value) : value)).toEqual([]);
  }
}
