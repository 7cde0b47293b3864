import { expect, test } from "vitest";
import { exposition } from "./exposition.ts";

test("a metric is its help, its type and a line for each value", () => {
  const samples = [{ labels: { operation: "getAlbum", status: "200" }, value: 3 }];
  expect(exposition([{ name: "asked_total", type: "counter", help: "How often.", samples }])).toBe(
    '# HELP asked_total How often.\n# TYPE asked_total counter\nasked_total{operation="getAlbum",status="200"} 3\n',
  );
});

test("a value without labels has no braces, and labels are escaped", () => {
  const samples = [{ value: 0.5 }, { suffix: "_sum", labels: { a: 'b"\\\n' }, value: 1 }];
  const lines = exposition([{ name: "size", type: "gauge", help: "", samples }]).split("\n");
  expect(lines.slice(2)).toEqual(["size 0.5", 'size_sum{a="b\\"\\\\\\n"} 1', ""]);
});
