import type { AdminPath, AdminResult } from "./admin-path.ts";
import type { Development } from "./development.ts";
import { DevelopmentError } from "./development-error.ts";
import { readFaultRule } from "./read-fault-rule.ts";
import { validateClockChange } from "../input/generated/validators.js";
import { checkInput } from "../input/check-input.ts";
import { readSeed } from "./read-seed.ts";
import { readSnapshot } from "./read-snapshot.ts";

/** The admin paths, each of which does what the function of the same name does in process. */
export function adminPaths(development: Development): Readonly<Record<string, AdminPath>> {
  const { faults, clock } = development;
  const listed = () => ok({ faults: faults.list() });
  const time = () => ok({ now: clock.now(), iso: new Date(clock.now()).toISOString() });
  return {
    faults: {
      GET: listed,
      POST(body) {
        const rules = Array.isArray(body)
          ? body.map((rule, index) => readFaultRule(rule, `[${index}]`))
          : [readFaultRule(body)];
        faults.add(...rules);
        return { ...listed(), status: 201 };
      },
      DELETE() {
        faults.clear();
        return listed();
      },
    },
    credentials: { GET: async () => ok(await development.credentials()) },
    reset: {
      async POST() {
        await development.reset();
        return ok({});
      },
    },
    snapshot: {
      GET: async (_body, query) => ok(await development.snapshot({ catalog: catalogOf(query) })),
      async PUT(body) {
        await development.restore(readSnapshot(body));
        return ok({});
      },
    },
    seed: {
      async POST(body = {}) {
        return { status: 201, value: await development.plant(readSeed(body)) };
      },
    },
    clock: {
      GET: time,
      POST(body) {
        move(development, body);
        return time();
      },
      DELETE() {
        clock.reset();
        return time();
      },
    },
  };
}

function ok(value: unknown): AdminResult {
  return { status: 200, value };
}

function catalogOf(query: URLSearchParams): boolean {
  const catalog = query.get("catalog") ?? "true";
  if (catalog === "true" || catalog === "false") return catalog === "true";
  throw new DevelopmentError(`catalog: expected true or false, got "${catalog}"`);
}

function move({ clock }: Development, body: unknown): void {
  const { set, advanceMs } = checkInput(validateClockChange, body);
  if ((set === undefined) === (advanceMs === undefined)) {
    throw new DevelopmentError("give either set or advanceMs");
  }
  if (advanceMs !== undefined) clock.advance(advanceMs);
  else if (set !== undefined) clock.set(set);
}
