import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { CALLERS, type CallerName } from "../server/callers.ts";
import type { ServerState } from "../server/world.ts";
import { commonCases } from "./common-cases.ts";

/** A call that is made before the one that is tested, and must succeed. */
export interface Before {
  readonly request: string;
  readonly who?: CallerName;
}

/** What a file says. See README.md for its fields. */
interface CaseFile {
  readonly request: string;
  readonly who?: CallerName;
  readonly headers?: Readonly<Record<string, string>>;
  readonly sends?: string;
  readonly server?: ServerState;
  readonly before?: readonly Before[];
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

const FIELDS = "request who headers sends server before code message body answers".split(" ");
const STATES = ["normal", "throttled", "failing", "broken"];
const HERE = dirname(fileURLToPath(import.meta.url));

/** All cases: those of files, in their order, and those that every operation has. */
export const cases: readonly Case[] = [
  ...globSync("*/*.yaml", { cwd: HERE }).sort().map(readCase),
  ...commonCases,
];

function readCase(path: string): Case {
  const file: unknown = parse(readFileSync(join(HERE, path), "utf8"));
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
    before.every((call: unknown) => isCall(call, ["request", "who"]))
  );
}

function isCall(value: unknown, fields: readonly string[]): value is { readonly request: string } {
  if (typeof value !== "object" || value === null || !("request" in value)) return false;
  const known = Object.keys(value).every((key) => fields.includes(key));
  const who = "who" in value ? CALLERS.some((caller) => caller === value.who) : true;
  return known && who && /^[A-Z]+ \/\S*$/.test(String(value.request));
}
