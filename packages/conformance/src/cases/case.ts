import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { type CallerName, CALLERS, type UserContent } from "../server/callers.ts";
import type { ServerState } from "../server/test-servers.ts";
import { commonCases } from "./common-cases.ts";

/** A call as a file describes it. See README.md for its fields. */
export interface Call {
  readonly request: string;
  readonly who?: CallerName;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cookies?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly form?: Readonly<Record<string, FormValue | readonly FormValue[]>>;
  readonly sends?: string;
}
type FormValue = string | number | boolean;

interface CaseFile extends Call {
  readonly server?: ServerState;
  readonly stored?: UserContent;
  readonly before?: readonly Call[];
  readonly code?: string;
  readonly message?: string;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly answers?: Readonly<Record<string, string>>;
}

/** A case: one file, `<operationId>/<status>-<name>.yaml`. */
export interface Case extends CaseFile {
  /** The folder: an operation, or `transport` for failures that belong to none. */
  readonly operationId: string;
  readonly status: number;
  readonly title: string;
}

const CALL_FIELDS = "request who headers cookies json form sends".split(" ");
const FIELDS = [...CALL_FIELDS, ..."server stored before code message body answers".split(" ")];
const STATES = ["normal", "throttled", "failing", "broken", "faulty"];
const HERE = dirname(fileURLToPath(import.meta.url));

/** All cases: those of files, in their order, and those that every operation has. */
export const cases: readonly Case[] = [
  ...globSync("*/*.yaml", { cwd: HERE })
    .sort()
    .map((path) => readCase(path, readFileSync(join(HERE, path), "utf8"))),
  ...commonCases,
];

/**
 * Reads the text of a case.
 *
 * @param path its operation and its name, such as `getAlbum/200-known-id.yaml`
 * @throws Error for a wrong name, and for a field that is unknown or of a wrong value
 */
export function readCase(path: string, text: string): Case {
  const file: unknown = parse(text);
  const [, status, title] = /^(\d{3})-(.+)\.yaml$/.exec(basename(path)) ?? [];
  if (status === undefined || title === undefined) throw new Error(`${path}: name it <status>-<name>.yaml`);
  if (!isCaseFile(file)) throw new Error(`${path}: a field is missing, unknown or of a wrong value`);
  const operationId = dirname(path);
  return { ...file, operationId, status: Number(status), title: title.replaceAll("-", " ") };
}

function isCaseFile(file: unknown): file is CaseFile {
  if (!isCall(file, FIELDS)) return false;
  const before: unknown = "before" in file ? file.before : [];
  const state = "server" in file ? String(file.server) : "normal";
  return (
    STATES.includes(state) &&
    Array.isArray(before) &&
    before.every((call: unknown) => isCall(call, CALL_FIELDS))
  );
}

function isCall(value: unknown, fields: readonly string[]): value is Call {
  if (typeof value !== "object" || value === null || !("request" in value)) return false;
  const known = Object.keys(value).every((key) => fields.includes(key));
  const who = "who" in value ? CALLERS.some((caller) => caller === value.who) : true;
  const bodies = ["json", "form", "sends"].filter((field) => field in value);
  return known && who && bodies.length <= 1 && /^[A-Z]+ \/\S*$/.test(String(value.request));
}
