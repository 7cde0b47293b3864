import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { inter } from "../pictures/typeface.ts";
import { WIDTH } from "./diagram.ts";
import { diagramFigure } from "./figure.ts";

const FLOW = `flow: From A to B & C
a = A | which has a longer note than fits into a single line
---
b = B
c = C
a > b: first
a > c`;
const SEQUENCE = `sequence: One asks
a = Asks
b = Answers
a > b: a question with "quotes"
b > a: an answer`;

/** What an element of a diagram says. */
function texts(figure: string, selector: string): string[] {
  return parse(figure)
    .querySelectorAll(selector)
    .map(({ text }) => text);
}

test("a diagram has its texts as text, a name and a description", () => {
  const figure = diagramFigure(FLOW);
  expect(texts(figure, "text.title")).toEqual(["A", "B", "C"]);
  expect(texts(figure, "text.note")).toEqual([
    "which has a longer note",
    "than fits into a single line",
    "first",
  ]);
  expect(parse(figure).querySelector("svg[role=img]")?.getAttribute("aria-label")).toBe("From A to B & C");
  expect(texts(figure, "figcaption")).toEqual(["From A to B & C"]);
  expect(texts(figure, "desc")).toEqual([
    "A: which has a longer note than fits into a single line. A → B: first. A → C.",
  ]);
});

test.for([FLOW, SEQUENCE])("nothing is outside of the picture", (text) => {
  const svg = parse(diagramFigure(text)).querySelector("svg");
  const [, , width = 0, height = 0] = (svg?.getAttribute("viewBox") ?? "").split(" ").map(Number);
  expect(width).toBe(WIDTH);
  for (const element of svg?.querySelectorAll("text") ?? []) {
    const half = inter(600).width(element.text, 13) / 2;
    expect(Number(element.getAttribute("x")) - half).toBeGreaterThanOrEqual(0);
    expect(Number(element.getAttribute("x")) + half).toBeLessThanOrEqual(width);
    expect(Number(element.getAttribute("y"))).toBeLessThan(height);
  }
});

test("arrows of a sequence point to who is told", () => {
  const heads = parse(diagramFigure(SEQUENCE)).querySelectorAll(".head");
  const at = heads.map((head) => Number(/^M([\d.]+)/.exec(head.getAttribute("d") ?? "")?.[1]));
  expect(at).toEqual([269, 87]);
});

test.for([
  ["picture: A", "no kind of diagram with a title"],
  ["flow: A\na = A\na > b", 'has no box "b"'],
  ["flow: A\na = A\nb = B\na > b", "leads to no box of the next row"],
  ["flow: A\nsomething else", '"something else" is no line'],
  [`flow: A\na = ${"A".repeat(80)}`, "is wider than"],
])("refuses %j", ([text = "", message]) => {
  expect(() => diagramFigure(text)).toThrow(message);
});
