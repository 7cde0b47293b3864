import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listOperations } from "../../src/model/operations.ts";
import { type Sample, samples } from "../../src/samples/samples.ts";
import { specification } from "../../src/spec/current.ts";
import { valueAt } from "../../src/spec/json-pointer.ts";
import { hasPython } from "./python.ts";
import { type Api, startApi } from "./start-api.ts";
import { makeWorkspace } from "./workspace.ts";

const operations = listOperations(specification);
const workspace = makeWorkspace();
let api: Api;
let restore: () => Promise<void>;

beforeAll(async () => {
  for (const { operationId, code, language } of all()) workspace.write(`${operationId}.${language}`, code);
  api = await startApi();
  restore = await api.snapshot();
});
afterAll(async () => {
  await api.stop();
  workspace.remove();
});

function all() {
  return operations.flatMap((operation) =>
    samples(specification, operation).map((sample) => ({ ...sample, operationId: operation.operationId })),
  );
}

/** Runs a sample as a reader does. */
function run(operationId: string, { language }: Sample): Promise<string> {
  const file = `${operationId}.${language}`;
  // Modules that are compiled have another extension than those that are not.
  if (language === "sh") return workspace.run("sh", [file], api.env);
  if (language === "py") return workspace.run("python3", [file], api.env);
  return workspace.run(process.execPath, [file], api.env);
}

test("every sample in TypeScript compiles", async () => {
  expect(await workspace.compile()).toBe("");
});

describe.for(operations)("samples of $operationId", (operation) => {
  const { operationId } = operation;
  const example = Object.values(operation.responses["200"]?.content?.["application/json"]?.examples ?? {})[0];

  test("come in all languages", () => {
    const ids = samples(specification, operation).map(({ id }) => id);
    expect(ids).toEqual(["curl", "client", "react", "fetch", "python"]);
  });

  for (const sample of samples(specification, operation).filter(({ id }) => id !== "react"))
    test.skipIf(sample.id === "python" && !hasPython)(
      `${sample.id} gets an answer of the server`,
      async () => {
        // The samples before may have deleted what this one needs.
        await restore();
        const printed = await run(operationId, sample);
        // Languages print values differently, but the names of fields are the same.
        const [data] = [valueAt(example, "/value/data")].flat();
        const fields = Object.keys(Object(data));
        if (sample.id === "client") expect(printed).not.toMatch(/^undefined|^\s*$/);
        else for (const field of fields) expect(printed).toContain(field);
      },
    );
});

test("a sample shows the error of the API", async () => {
  const wrong = { ...api.env, TOKEN: "Atza|wrong" };
  for (const [program, file] of [
    [process.execPath, "getAlbum.js"],
    [process.execPath, "getAlbum.ts"],
    ...(hasPython ? [["python3", "getAlbum.py"]] : []),
  ])
    await expect(workspace.run(program ?? "", [file ?? ""], wrong)).rejects.toThrow("INVALID_ACCESS_TOKEN");
});
