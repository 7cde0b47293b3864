import { globSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { createServer, sqliteStore } from "@gatefold/server";
import { openapi } from "@gatefold/spec";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { ROOT, readText } from "../repository.ts";
import { type Run, run } from "../run.ts";
import { STRANGER_ID } from "../server/callers.ts";
import { startServer } from "../server/process.ts";

interface Workflow {
  readonly file: string;
  readonly workflowId: string;
  readonly operationIds: readonly string[];
}

const workflows: readonly Workflow[] = globSync("spec/workflows/*.arazzo.yaml", { cwd: ROOT })
  .sort()
  .flatMap((path) =>
    parse(readText(path)).workflows.map(
      ({ workflowId, steps }: { workflowId: string; steps: { operationId?: string }[] }) => ({
        file: basename(path),
        workflowId,
        operationIds: steps.map(({ operationId = "" }) => operationId.split(".").at(-1) ?? ""),
      }),
    ),
  );

const TWO_HOURS_MS = 7_200_000;

/** Runs all workflows, each with the token that it needs, against a server that the command started. */
async function makeJourneys(): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), "gatefold-"));
  const file = join(folder, "gatefold.db");
  const { url, apiKey, token, userId, end } = await startServer(file);
  const store = sqliteStore({ file });
  const now = await createServer({ store });
  const earlier = await createServer({ store, clock: () => Date.now() - TWO_HOURS_MS });
  const tokens = {
    token,
    "expired-token": await earlier.issueToken({ userId }),
    "catalog-only-token": await now.issueToken({ userId, scopes: ["music::catalog"] }),
    "no-music-account-token": await now.issueToken({ userId: STRANGER_ID }),
  };
  const options = Object.entries({ url, "api-key": apiKey, ...tokens }).map(
    ([name, value]) => `--${name}=${value}`,
  );
  const made = await run(process.execPath, ["scripts/respect.ts", ...options], join(ROOT, "spec"));
  await store.close();
  await end();
  rmSync(folder, { recursive: true });
  return made;
}

describe("the journeys", () => {
  let made: Run;
  beforeAll(async () => {
    made = await makeJourneys();
  });

  test.for(workflows)("$workflowId of $file passes", ({ file, workflowId }) => {
    const [, report = ""] = made.stdout.split(`Running workflow ${file} / ${workflowId}`);
    const [steps = ""] = report.split(/Running workflow|Summary for/);
    expect(steps, made.output).toContain("✓ success criteria check");
    expect(steps).not.toMatch(/✗|failed/i);
  });

  test("all pass together", () => {
    expect(made.exitCode, made.output).toBe(0);
  });
});

test("the journeys call every operation", () => {
  const called = new Set(workflows.flatMap(({ operationIds }) => operationIds));
  const operations = Object.values(openapi.paths).flatMap((item) => Object.values(item));
  expect([...called].toSorted()).toEqual(operations.map(({ operationId }) => operationId).toSorted());
});
