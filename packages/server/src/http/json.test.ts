import { describe, expect, test } from "vitest";
import { createRandom } from "@gatefold/test-helpers/random";
import { ApiFailure } from "./failure.ts";
import { parseBody } from "./json.ts";

function messageOf(text: string): string {
  try {
    parseBody(text);
  } catch (error) {
    if (error instanceof ApiFailure) return error.message;
    throw error;
  }
  return "valid";
}

test("parses JSON", () => {
  expect(parseBody('{"a":[1,true,null,"x"]}')).toEqual({ a: [1, true, null, "x"] });
  expect(parseBody(" 1 ")).toBe(1);
});

test.for([
  ["nonsense", 0],
  ['{"a":1,}', 7],
  ["[1 2]", 3],
  ['{"a" 1}', 5],
  ["{a:1}", 1],
  ['{"a":01}', 6],
  ['{"a":1}}', 7],
  ['["\\x"]', 1],
  ["[1]]", 3],
  ['{"a":1]', 6],
  ['"a\nb"', 0],
  ["[,]", 1],
] as const)("says where %s stops being JSON", ([text, position]) => {
  expect(messageOf(text)).toBe(`The request body is not valid JSON at position ${position}.`);
});

test.for(["", "{", '{"a":', "[1,", '{"a":1'])("says that %j ends too early", (text) => {
  expect(messageOf(text)).toBe(
    `The request body is not valid JSON at position ${text.length}, where it ends too early.`,
  );
});

describe("what is refused or taken of it", () => {
  test("a field __proto__ is refused wherever it is, and changes nothing", () => {
    expect(messageOf('{"tracks":[{"__proto__":{"isAdmin":true}}]}')).toBe(
      'The request body can\'t have a field "body.tracks[0].__proto__".',
    );
    expect(Object.hasOwn(Object.prototype, "isAdmin")).toBe(false);
  });

  test("a field constructor is a field like any other", () => {
    const value = parseBody('{"constructor":{"prototype":{"isAdmin":true}}}');
    expect(Object.keys(value as object)).toEqual(["constructor"]);
    expect(Reflect.get({}, "isAdmin")).toBeUndefined();
  });

  test.for([
    ['{"a":1,"a":2}', "body.a"],
    ['{"a":1,"\\u0061":1}', "body.a"],
    ['{"b":{},"tracks":[{"id":1},[],{"x":{"id":1},"id":1,"id":1}]}', "body.tracks[2].id"],
    ['[1,{"":0,"":0}]', "body[1]."],
  ] as const)("a name that an object has twice is refused: %s", ([text, path]) => {
    expect(messageOf(text)).toBe(`The request body has twice the field "${path}".`);
  });

  test("a name in several objects, or as a value, is taken", () => {
    expect(messageOf('{"a":{"a":["a","a",{"a":1}]},"b":{"a":"a"},"A":1}')).toBe("valid");
  });

  test("32 levels are taken, one more is not, and a hundred thousand do no harm", () => {
    const nested = (levels: number) => "[".repeat(levels) + "]".repeat(levels);
    expect(messageOf(nested(32))).toBe("valid");
    expect(messageOf(nested(33))).toMatch(/nested deeper than 32 levels, at "body(\[0\]){32}"/);
    expect(messageOf(nested(100_000))).toContain("nested deeper than 32 levels");
  });
});

/** What is put somewhere into JSON that was valid. */
const SCRAPS = [
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  '"',
  "\\",
  "0",
  "-",
  ".",
  "e",
  "t",
  "nul",
  " ",
  "\n",
  "é",
  "\u0000",
];

const SEEDS = Number(process.env["SEEDS"] ?? 20);

test.for(Array.from({ length: SEEDS }, (_, seed) => seed))(
  "a body that JSON.parse refuses has a position up to which it is fine, seed %i",
  (seed) => {
    const { below, pick } = createRandom(seed);
    const valid = '{"a":[1,-2.5e3,"x\\n\\u00e9",true,null],"b":{"c":{},"d":[[]]},"e":""}';
    for (let count = 0; count < 300; count++) {
      let text = valid;
      for (let edits = 1 + below(3); edits > 0; edits--) {
        const at = below(text.length);
        text = text.slice(0, at) + pick(["", ...SCRAPS]) + text.slice(at + below(3));
      }
      const isJson = (() => {
        try {
          JSON.parse(text);
          return true;
        } catch {
          return false;
        }
      })();
      const message = messageOf(text);
      if (isJson) expect(message, text).toMatch(/^valid$|has twice the field/);
      else {
        const position = Number(/position (\d+)/.exec(message)?.[1]);
        expect(position, text).toBeGreaterThanOrEqual(0);
        expect(position, text).toBeLessThanOrEqual(text.length);
      }
    }
  },
);
