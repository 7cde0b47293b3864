import type { OperationId, RequestContext } from "@gatefold/server/extend";
import {
  type FaultEffect,
  type FaultMatch,
  type FaultRule,
  type FaultStatus,
  readFaultRule,
} from "./fault-rule.ts";

/** A request as rules and checks of responses look at it. */
export interface Target {
  /** What it calls; `undefined` for every path and method that is no operation. */
  readonly operation: OperationId | undefined;
  readonly method: string;
  readonly path: string;
  /** The ids that it names in its path and in its lists. */
  readonly ids: readonly string[];
  readonly query: URLSearchParams;
}

type Routed = Pick<RequestContext, "method" | "path" | "query" | "route">;

export function targetOf({ method, path, query: text, route }: Routed): Target {
  const operation = route?.operation;
  const query = new URLSearchParams(text);
  const lists = operation?.parameters.filter(({ type }) => type === "array") ?? [];
  const ids = lists.flatMap(({ name }) => query.getAll(name).flatMap((list) => list.split(",")));
  const inPath = Object.values(route?.values ?? {}).map(decoded);
  return { operation: operation?.id, method, path, ids: [...inPath, ...ids], query };
}

/** Broken encoding is for the API to refuse. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** The faults that are set, in the order in which they were added. */
export interface Faults {
  /**
   * Adds rules after the existing ones. Only one rule is applied to a request: the first one that matches it, is not used
   * up and doesn't skip it.
   *
   * @throws EmulatorError that names the field, such as `then.status`; then none of them is added
   */
  add(...rules: readonly FaultRule[]): void;
  /** All rules since the last `clear`, used up or not. */
  list(): FaultStatus[];
  /**
   * Removes one rule. Requests that it delays stay delayed.
   *
   * @param index its place in {@link Faults.list}
   * @returns whether there was one
   */
  remove(index: number): boolean;
  /** Removes all rules, and closes the connections that faults keep waiting. */
  clear(): void;
}

interface Counted {
  readonly rule: FaultRule;
  matched: number;
  applied: number;
}

export class FaultQueue implements Faults {
  #all: Counted[] = [];
  /** Those that can still happen. */
  #live: Counted[] = [];
  #released = new AbortController();

  get isEmpty(): boolean {
    return this.#live.length === 0;
  }

  /** Whether it matters to what happens to a request which user calls. */
  dependOnUser(target: Target): boolean {
    const userOf = ({ match }: FaultRule) => match?.userId;
    return this.#live.some(({ rule }) => userOf(rule) !== undefined && isMeant(rule, target, userOf(rule)));
  }

  /** Aborted with the next `release`. */
  get released(): AbortSignal {
    return this.#released.signal;
  }

  add(...rules: readonly FaultRule[]): void {
    const many = rules.length > 1;
    const read = rules.map((rule, index) => readFaultRule(rule, many ? `[${index}]` : ""));
    const counted = read.map((rule) => ({ rule, matched: 0, applied: 0 }));
    this.#all.push(...counted);
    this.#live.push(...counted);
  }

  list(): FaultStatus[] {
    return this.#all.map(({ rule, matched, applied }) => {
      return { rule, matched, applied, remaining: remainingOf({ rule, matched, applied }) };
    });
  }

  remove(index: number): boolean {
    const [removed] = this.#all.splice(index, 1);
    this.#live = this.#live.filter((each) => each !== removed);
    return removed !== undefined;
  }

  clear(): void {
    this.#all = [];
    this.#live = [];
    this.release();
  }

  release(): void {
    const released = this.#released;
    this.#released = new AbortController();
    released.abort();
  }

  /** Counts a request, and returns what is to happen to it. */
  next(target: Target, userId: string | undefined): FaultEffect | undefined {
    for (const counted of this.#live) {
      const { rule } = counted;
      if (!isMeant(rule, target, userId)) continue;
      counted.matched += 1;
      if (counted.matched <= (rule.skip ?? 0)) continue;
      counted.applied += 1;
      if (remainingOf(counted) === 0) this.#live = this.#live.filter((each) => each !== counted);
      return rule.then;
    }
    return undefined;
  }
}

function remainingOf({ rule: { times = 1 }, applied }: Counted): number | "forever" {
  return times === "forever" ? times : times - applied;
}

function isMeant({ operation, match = {} }: FaultRule, target: Target, userId: string | undefined): boolean {
  if (operation === undefined || operation === "*") {
    const anyPath = operation === undefined && match.path !== undefined;
    if (target.operation === undefined && !anyPath) return false;
  } else if (operation !== target.operation) return false;
  return matches(match, target, userId);
}

function matches(match: FaultMatch, target: Target, userId: string | undefined): boolean {
  const { id, path, method, query = {} } = match;
  if (id !== undefined && !target.ids.includes(id)) return false;
  if (method !== undefined && method !== target.method) return false;
  if (path !== undefined && !isPath(path, target.path)) return false;
  if (match.userId !== undefined && match.userId !== userId) return false;
  return Object.entries(query).every(([name, value]) => target.query.getAll(name).includes(value));
}

function isPath(pattern: string, path: string): boolean {
  return pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
