import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { samples } from "../../src/samples/samples.ts";
import { fixtureDocument, fixtureOperations } from "../fixture.ts";
import { makeWorkspace } from "./workspace.ts";

// The clients don't have the operations of the fixture: stand-ins of both packages take any call, and print it.
const CLIENT = `const at = (path) =>
  new Proxy(() => {}, {
    get: (_target, name) => at([...path, name]),
    apply: (_target, _self, args) => console.log(JSON.stringify([path.join("."), ...args])),
  });
export const createClient = () => at([]);
`;

const document = fixtureDocument();
const operations = fixtureOperations().filter((operation) => operation["x-resource"] !== undefined);
const workspace = makeWorkspace();
const code = (operationId: string, wanted: "client" | "react") => {
  const operation = operations.find((one) => one.operationId === operationId);
  return operation && samples(document, operation).find(({ id }) => id === wanted)?.code;
};

beforeAll(() => {
  const write = (name: string, files: Readonly<Record<string, string>>) => {
    const manifest = { name: `@gatefold/${name}`, type: "module", types: "index.d.ts", main: "index.js" };
    const all = { "package.json": JSON.stringify(manifest), ...files };
    for (const [file, text] of Object.entries(all))
      workspace.write(`node_modules/@gatefold/${name}/${file}`, text);
  };
  const hooks = operations.flatMap(
    ({ operationId }) => /import \{ (\w+) \}/.exec(code(operationId, "react") ?? "")?.[1] ?? [],
  );
  write("client", {
    "index.js": CLIENT,
    "index.d.ts": "export function createClient(options: object): any;",
  });
  write("react", {
    "index.js": "",
    "index.d.ts": hooks.map((hook) => `export const ${hook}: (input?: unknown) => any;`).join("\n"),
  });
  for (const { operationId } of operations) {
    workspace.write(`${operationId}.ts`, code(operationId, "client") ?? "");
    workspace.write(`${operationId}.tsx`, code(operationId, "react") ?? "");
  }
});
afterAll(() => workspace.remove());

test("every sample in TypeScript compiles", async () => {
  expect(operations.length).toBeGreaterThanOrEqual(5);
  expect(await workspace.compile()).toBe("");
});

const MIXTAPE = {
  name: "Rock 'n' \"roll\" \\ `$HOME` ♫ ünï 😀\nsecond line",
  public: true,
  tracks: [
    // biome-ignore lint/suspicious/noTemplateCurlyInString: text that must arrive as it is
    { id: "B000000001", rating: 4.5, labels: ["<b>&amp;</b>", "{{x}}", "${y}", "%20"] },
    { id: "B000000002", rating: null },
  ],
};
const CALLS: Readonly<Record<string, unknown[]>> = {
  listMixtapes: ["mixtapes.list", { limit: 20, mood: "wild & free" }],
  replaceMixtape: [
    "mixtapes.replace",
    "1",
    { idempotencyKey: '6f1c"$HOME!', dryRun: false, session: "a b;c", body: MIXTAPE },
  ],
  removeTracks: ["mixtapes.tracks.remove", 'a/"$HOME`', { body: { ids: ["text"] } }],
  rateTheMixtape: [
    "mixtapes.rate",
    "1",
    {
      body: {
        stars: 5,
        note: "Rock 'n' roll & \"more\"=100 %\nünï",
        tags: ["a b", "c"],
        moods: ["x", "y"],
      },
    },
  ],
  searchMoods: [
    "search.moods",
    { markets: ["DE", "US"], body: { query: "hello", limit: 2, filters: { genre: "pop" } } },
  ],
  searchSongs: ["search.songs", { name: "soja", text: "live" }, { sortBy: "relevance", limit: 2 }],
  searchSingers: ["search.singers", "soja"],
};

describe("the client sample", () => {
  for (const [operationId, call] of Object.entries(CALLS))
    test(`of ${operationId} calls ${String(call[0])} with everything that the call needs`, async () => {
      const printed = await workspace.run(process.execPath, [`${operationId}.ts`]);
      expect(JSON.parse(printed.split("\n")[0] ?? "")).toEqual(call);
    });
});

describe("the React sample", () => {
  test("of a read by POST is a query that goes on by pages", () => {
    expect(
      code("searchMoods", "react"),
    ).toContain(`  const { data, error, hasNextPage, fetchNextPage } = useSearchMoods({
    markets: ["DE", "US"],
    body: { query: "hello", limit: 2, filters: { genre: "pop" } },
  });`);
  });

  test("of a search has what it looks for among the rest", () => {
    expect(code("searchSongs", "react")).toContain(
      `useSearchSongs({ query: { name: "soja", text: "live" }, sortBy: "relevance", limit: 2 });`,
    );
    expect(code("searchSingers", "react")).toContain(`useSearchSingers({ query: "soja" });`);
  });

  test("of a change passes key and body as one object", () => {
    expect(code("removeTracks", "react")).toContain(
      String.raw`mutate({ id: "a/\"$HOME${"`"}", body: { ids: ["text"] } })`,
    );
  });

  test("of a change without an answer says that it is done", () => {
    expect(code("removeTracks", "react")).toContain(`{isSuccess && <p role="status">Done.</p>}`);
  });
});
