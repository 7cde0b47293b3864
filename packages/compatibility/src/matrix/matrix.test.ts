import { startTestApi, type TestApi } from "@gatefold/conformance/runtimes/test-api.ts";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { findRuntime, MISSING } from "../runtimes.ts";
import { others } from "../serve-packed.ts";
import { Projects } from "./cell.ts";
import { cells, quickCells } from "./cells.ts";

let api: TestApi;
let projects: Projects;
beforeAll(async () => {
  api = await startTestApi();
  projects = new Projects(inject("registry"), api);
  projects.add({ installs: others }, inject("project"));
});
afterAll(() => api.stop());

it.for(quickCells)("$name: a real call gives what it must", async (cell, { skip }) => {
  if (cell.runtime && !(await findRuntime(cell.runtime))) return skip(MISSING);
  expect(await projects.run(cell)).toEqual(cell.prints);
});

it("every cell has a name of its own, and exact versions", () => {
  expect(new Set(cells.map(({ name }) => name)).size).toBe(cells.length);
  const versions = cells.flatMap(({ installs }) => Object.entries(installs));
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
