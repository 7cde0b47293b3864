import { afterAll, beforeAll, expect, test } from "vitest";
import { type Case, cases } from "../cases/case.ts";
import { createPeople } from "../server/callers.ts";
import { carriers, type Line } from "../server/carriers.ts";
import { createWorld, type ServerState, type World } from "../server/world.ts";
import { type PlainAnswer, plain } from "./ask-both.ts";

type Lines = Readonly<Record<ServerState, Line>>;

let world: World;
let lines: readonly Lines[];
beforeAll(async () => {
  world = await createWorld("memory");
  lines = await Promise.all(
    carriers.map(async ({ open }) => ({
      normal: await open(world.normal),
      throttled: await open(world.throttled),
      failing: await open(world.failing),
      broken: await open(world.broken),
    })),
  );
});
afterAll(async () => {
  for (const line of lines.flatMap((each) => Object.values(each))) await line.close();
  await world.close();
});

/** The answer to a case for people of its own, who are given names in it. */
async function answerTo(tested: Case, { [tested.server ?? "normal"]: line }: Lines): Promise<PlainAnswer> {
  const people = await createPeople(world);
  const names = new Map([
    ["userId", people.userId],
    ["apiKey", people.apiKey],
  ]);
  const ask = async (
    request: string,
    who: Case["who"] = "user",
    more: Pick<Case, "headers" | "sends"> = {},
  ) => {
    const filled = request.replace(/\{(\w+)\}/g, (whole, name) => names.get(name) ?? whole);
    const [method = "", target = ""] = filled.split(" ");
    const headers = { ...(await people.headersOf(who)), ...more.headers };
    return line.ask({ method, target, headers, body: more.sends });
  };
  for (const call of tested.before ?? []) {
    const { text } = await ask(call.request, call.who);
    names.set("token", JSON.parse(text).data?.user?.libraryAlbums?.pageInfo?.token ?? "none");
  }
  const { status, headers, text } = await ask(tested.request, tested.who, tested);
  const named = [...names].reduce((all, [name, value]) => all.replaceAll(value, `{${name}}`), text);
  // Keys and ids are equally long for all.
  return plain(status, [...headers], named.replaceAll(/amzn1\.application\.[0-9a-f]{32}/g, "(key)"));
}

const carried = cases.filter(({ sends, request }) => sends === undefined || !/^(GET|HEAD) /.test(request));
test.for(carried)("both carriers answer alike: $operationId $status, $title", async (tested) => {
  const [inProcess, overNetwork] = await Promise.all(lines.map((each) => answerTo(tested, each)));
  expect(overNetwork).toEqual(inProcess);
});
