import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { terminalPicture } from "./terminal-picture.ts";

const steps = [
  { command: "npm start", lines: ["a <b>", "", "c"] },
  { command: "npm test", lines: ["d"] },
];

test("what is printed appears in its order, after what is typed", () => {
  const texts = parse(terminalPicture(steps, true)).querySelectorAll("text");
  expect(texts.map(({ text }) => text)).toEqual(["$", "npm start", "a <b>", "c", "$", "npm test", "d"]);
  const delays = texts.map((text) => Number(/delay:(\d+)ms/.exec(text.getAttribute("style") ?? "")?.[1]));
  expect(delays).toEqual(delays.toSorted((a, b) => a - b));
});

test("without motion, everything is there at once", () => {
  expect(terminalPicture(steps, false)).toContain("text { animation: none; } .cover { display: none; }");
});
