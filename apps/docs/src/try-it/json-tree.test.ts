// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { foldedIn, jsonTree, openAll } from "./json-tree.ts";

const SEED = 20261129;

/** Random JSON, the same in each run. */
function randomJson(): () => unknown {
  let state = SEED;
  const next = (limit: number) => {
    state = Math.imul(state ^ (state >>> 15), 2246822519) + 1;
    return (state >>> 1) % limit;
  };
  const leaves = [null, true, -1.5e-7, "", 'a "b" \\ <c> ♫', "{", 12];
  const value = (depth: number): unknown => {
    const kind = next(depth > 3 ? 1 : 3);
    const items = () => Array.from({ length: next(9) }, () => value(depth + 1));
    if (kind === 0) return leaves[next(leaves.length)];
    return kind === 1 ? items() : Object.fromEntries(items().map((item, index) => [`k "${index}`, item]));
  };
  return () => value(0);
}

test("the text of a tree is its JSON, folded and open", () => {
  const next = randomJson();
  for (let run = 0; run < 200; run += 1) {
    const value = next();
    const tree = jsonTree(value, () => undefined);
    expect(JSON.parse(tree.textContent ?? "")).toEqual(value);
    openAll(tree);
    expect(JSON.parse(tree.textContent ?? "")).toEqual(value);
    expect(foldedIn(tree)).toHaveLength(0);
  }
});

test("what is deep is folded, and says how much it holds", () => {
  const edges = Array.from({ length: 100 }, (_, index) => ({ node: { id: `${index}` } }));
  const tree = jsonTree({ data: { edges, edgeCount: 100 } }, () => undefined);
  const [button] = foldedIn(tree);
  expect(button?.getAttribute("aria-label")).toBe("Content of edges");
  expect(button?.parentElement?.textContent).toBe('"edges": [');
  expect(button?.parentElement?.getAttribute("data-folded")).toBe(" 100 items ],");
  button?.click();
  expect(button?.getAttribute("aria-expanded")).toBe("true");
  expect(foldedIn(tree)).toHaveLength(100);
  button?.click();
  expect(button?.getAttribute("aria-expanded")).toBe("false");
  const small = jsonTree({ data: { album: { id: "1" } } }, () => undefined);
  expect(foldedIn(small)).toHaveLength(0);
});

test("fields link to their descriptions, and each description is one stop of the Tab key", () => {
  const tree = jsonTree({ data: [{ id: "1" }, { id: "2", unknown: 1 }] }, (path) =>
    path.includes("unknown") ? undefined : `#200.${path.join(".")}`,
  );
  const links = [...tree.querySelectorAll("a")];
  expect(links.map((link) => `${link.getAttribute("href")} ${link.tabIndex}`)).toEqual([
    "#200.data 0",
    "#200.data.id 0",
    "#200.data.id -1",
  ]);
  expect(tree.querySelector("span.json-key")?.textContent).toBe('"unknown"');
});
