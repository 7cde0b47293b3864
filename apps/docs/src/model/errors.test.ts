import { expect, test } from "vitest";
import { specification } from "../spec/current.ts";
import { errorTable, operationErrors, operationsWithError } from "./errors.ts";
import { errorHeadings, statusGroups } from "./errors.ts";
import { listOperations } from "./operations.ts";

const operations = listOperations(specification);

test("the table is ordered by status, and has each code once", () => {
  const statuses = errorTable(specification).map(({ status }) => status);
  const codes = errorTable(specification).map(({ code }) => code);
  expect(statuses).toEqual(statuses.toSorted((one, other) => one - other));
  expect(new Set(codes).size).toBe(codes.length);
});

test("an error of an operation has cause, remedy and an example of its code", () => {
  const [operation] = operations;
  const errors = operation ? operationErrors(specification, operation) : [];
  expect(errors.find(({ code }) => code === "RESOURCE_NOT_FOUND")).toMatchObject({
    status: 404,
    retryable: false,
    when: expect.stringContaining("catalog"),
    remedy: expect.stringContaining("id"),
  });
  const statuses = errors.flatMap(({ code, examples }) => examples.map((example) => [code, example]));
  expect(statuses.length).toBeGreaterThanOrEqual(errors.length);
  for (const [code, example] of statuses) expect(example).toMatchObject({ error: { code } });
});

test("a code that has several examples is listed once", () => {
  for (const operation of operations) {
    const codes = operationErrors(specification, operation).map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)]);
  }
});

test("an example with a code that the table lacks is refused", () => {
  const content = { "application/json": { examples: { odd: { value: { error: { code: "ODD" } } } } } };
  const broken = operations
    .slice(0, 1)
    .map((operation) => ({ ...operation, responses: { "418": { description: "", content } } }));
  expect(() => broken.map((operation) => operationErrors(specification, operation))).toThrow(
    "getAlbum answers 418 with ODD, which no table of codes has.",
  );
});

test("the operations of a code are those that declare it", () => {
  const found = operationsWithError(specification, operations, "RESOURCE_NOT_FOUND");
  const ids = found.map(({ operationId }) => operationId);
  expect(ids).toContain("getAlbum");
  expect(ids).not.toContain("getAlbums");
});

test("the page of errors has a heading for each status and each code", () => {
  const groups = statusGroups(errorTable(specification));
  expect(groups.find(({ anchor }) => anchor === "status-403")?.title).toBe("403 Forbidden");
  expect(errorHeadings(groups)).toHaveLength(groups.length + errorTable(specification).length);
});
