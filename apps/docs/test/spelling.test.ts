import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as auth from "@gatefold/client/auth";
import * as client from "@gatefold/client";
import * as hooks from "@gatefold/react";
import * as browser from "@gatefold/emulator/browser";
import * as transfer from "@gatefold/transfer";
import { openapi } from "@gatefold/spec";
import api from "@gatefold/api-reader/api.json" with { type: "json" };
import { expect, test } from "vitest";
import { DOCUMENTATION_GAPS } from "../src/data/documentation-gaps.ts";
import { errorTable } from "../src/model/errors.ts";
import { listOperations } from "../src/model/operations.ts";
import { scopeMeanings } from "../src/model/access.ts";
import { specification } from "../src/spec/current.ts";

const CONTENT = join(import.meta.dirname, "../src/content/docs");

/** Correct names that neither the specification nor a package declares: of OAuth, other tools, and the environment. */
const OTHERS = new Set([
  ...["moduleResolution", "skipLibCheck", "serverExternalPackages"],
  ...["transformIgnorePatterns", "moduleNameMapper"],
  ...["localStorage", "clientSecret", "CLIENT_ID", "CLIENT_SECRET", "expired_token", "slow_down"],
  ...[
    "API_URL",
    "API_KEY",
    "TOKEN",
    "ORIGIN",
    "GATEFOLD_DB",
    "HTTPS_PROXY",
    "HTTP_PROXY",
    "NO_PROXY",
    "DOCS_SITE",
    "DOCS_REPOSITORY",
    "DOCS_BASE",
    "DOCS_REPOSITORY",
  ],
]);

const operations = listOperations(specification);
const paths = operations.map(({ method, path }) => `${method} ${path}`);
const codes = new Set(errorTable(specification).map(({ code }) => code));
const exported = new Set([client, auth, hooks, browser, transfer].flatMap((module) => Object.keys(module)));
/** The declarations of the packages, with the names of all options, fields and codes. */
const declarations = globSync("node_modules/@gatefold/{client,react,server,emulator,transfer}/dist/*.d.mts", {
  cwd: join(import.meta.dirname, ".."),
})
  .map((file) => readFileSync(join(import.meta.dirname, "..", file), "utf8"))
  .join("\n");
/** Not every extension is used by the specification. */
const extensions = readFileSync(join(import.meta.dirname, "../../../spec/EXTENSIONS.md"), "utf8");
/** Every word of these and of the specification. */
const words = new Set((JSON.stringify(openapi) + declarations + extensions).match(/[\w-]+/g));

interface Name {
  readonly at: string;
  readonly text: string;
}

/** Code between backticks in prose, outside of code blocks. */
function namesIn(at: string, markdown: string): Name[] {
  const prose = markdown.replaceAll(/^```.*?^```$/gms, "");
  return Array.from(prose.matchAll(/`([^`\n]+)`/g), ([, text = ""]) => ({ at, text }));
}

const pages = globSync("**/*.{md,mdx}", { cwd: CONTENT }).toSorted();
const names = [
  ...pages.flatMap((file) => namesIn(file, readFileSync(join(CONTENT, file), "utf8"))),
  ...DOCUMENTATION_GAPS.flatMap(({ where, printed, reading }) =>
    namesIn("gaps", `${where} ${printed} ${reading}`),
  ),
];

/** Why a name is probably misspelt, or `undefined`. */
function problem(text: string): string | undefined {
  if (OTHERS.has(text) || exported.has(text)) return undefined;
  if (/^music::/.test(text)) return scopeMeanings(specification).has(text) ? undefined : "no such scope";
  if (/^(GET|PUT|POST|DELETE) \//.test(text))
    return paths.includes(text.replace(/\?.*/, "")) ? undefined : "no such operation";
  if (/^[A-Z]+(_[A-Z]+)*$/.test(text) && text.length > 4 && !words.has(text))
    return codes.has(text) ? undefined : "no such code";
  if (/^[a-z]+([A-Z][a-z]*)+$|^x-[a-z-]+$/.test(text)) return words.has(text) ? undefined : "no such name";
  return undefined;
}

test("names of the API in prose are spelt as in the specification", () => {
  expect(names.length).toBeGreaterThan(100);
  const wrong = names.flatMap(({ at, text }) => {
    const why = problem(text);
    return why === undefined ? [] : [`${at}: ${text}: ${why}`];
  });
  expect(wrong).toEqual([]);
});

test("a misspelt name is found", () => {
  for (const text of ["libaryAlbums", "GET /album", "music::libary", "THROTLED", "x-pagnation"])
    expect(problem(text), text).toBeDefined();
});

/** What reads as translated; plain English says it shorter. */
const STILTED = new RegExp(
  `\\b(${[
    ...["shall", "becomes of", "what became of", "for ever", "taken back", "one likes", "of no use"],
    ...["(to|for|from) whom", "such as are", "nobody documents", "has it no more", "everybody", "whoever"],
    ...[
      "(values|codes|fields|others) may come",
      "all the same",
      "under way",
      "without a word",
      "of whatever",
    ],
    ...["(is|are|was|were|stays?) (only )?good for", "a? ?good (key|token)", "is told of", "to go back to"],
    ...["(comes?|came) back to", "are to happen", "speaks for", "in whatever", "no longer takes"],
  ].join("|")})\\b`,
  "i",
);

/** Texts of the specification, wherever they are. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return value.includes(" ") ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

test("no page, README, changeset, comment of an export or text of the specification has a stilted phrase", () => {
  const root = join(import.meta.dirname, "../../..");
  const files = [
    ...globSync("**/*.{md,mdx}", { cwd: CONTENT }).map((at) => join(CONTENT, at)),
    ...globSync(["*.md", ".changeset/*.md", "{apps,packages}/*/README.md", "spec/*.md"], { cwd: root }).map(
      (at) => join(root, at),
    ),
  ];
  const lines = files.flatMap((at) => readFileSync(at, "utf8").split("\n"));
  const texts = [...lines, ...textsOf(api), ...textsOf(openapi)];
  expect(texts.filter((text) => STILTED.test(text))).toEqual([]);
});
