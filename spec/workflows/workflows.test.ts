import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { SPEC_FOLDER, WORKFLOWS } from "../scripts/redocly.ts";

interface Step {
  readonly operationId: string;
  readonly successCriteria: readonly { readonly condition: string }[];
}

const read = (name: string) => parse(readFileSync(`${SPEC_FOLDER}${name}`, "utf8"));
const steps: Step[] = WORKFLOWS.flatMap((file) =>
  read(file).workflows.flatMap((workflow: { steps: Step[] }) => workflow.steps),
);
const tags = new Map(
  globSync("paths/*.yaml", { cwd: SPEC_FOLDER })
    .flatMap((file) => Object.values<{ operationId: string; tags: string[] }>(read(file)))
    .map(({ operationId, tags: [tag = ""] }) => [operationId, tag]),
);
const called = [...new Set(steps.map(({ operationId }) => operationId))];
const table: Record<string, { status: number; scope?: string }> = read("components/schemas/ErrorCode.yaml")[
  "x-error-codes"
];

/** Whether a step of the operation ends in the code. */
function provokes(operation: string | undefined, code: string): boolean {
  return steps.some(
    ({ operationId, successCriteria }) =>
      (operation === undefined || operationId === operation) &&
      successCriteria.some(({ condition }) => condition.endsWith(`error/code == '${code}'`)),
  );
}

describe("the journeys", () => {
  it("call operations that exist", () => {
    expect(called.length).toBeGreaterThanOrEqual(5);
    expect(called.filter((operation) => !tags.has(operation))).toEqual([]);
  });

  it("provoke every code that a caller can provoke", () => {
    // 422, 429 and 500 come when the server is told to give them.
    const codes = Object.entries(table).filter(
      ([, { status, scope }]) => scope !== "transport" && status < 422,
    );
    expect(codes).toHaveLength(9);
    for (const [code] of codes) expect(provokes(undefined, code), code).toBe(true);
  });

  it("provoke a malformed request with every operation that they call", () => {
    for (const operation of called) expect(provokes(operation, "BAD_REQUEST"), operation).toBe(true);
  });

  it("provoke every fault of sign-in with every operation on albums and the user, and elsewhere with one", () => {
    const codes = ["INVALID_AUTH_TYPE", "INVALID_AUTH_TOKEN", "INVALID_ACCESS_TOKEN"];
    const others = "getTrack getArtist searchTracks listPlaylists listLikedTracks listRecentlyPlayed".split(
      " ",
    );
    const tested = called.filter((operation) => {
      const tag = tags.get(operation) ?? "";
      const isOfAlbums = tag === "Albums" || (tag === "Library" && /Albums?$/.test(operation));
      return others.includes(operation) || isOfAlbums || tag === "User";
    });
    expect(new Set(tested.map((operation) => tags.get(operation)))).toEqual(new Set(tags.values()));
    for (const operation of tested)
      for (const code of [...codes, "NO_X_API_KEY", "INVALID_CLIENT_ID", "AUTH_NO_MUSIC_ACCOUNT_FOUND"])
        expect(provokes(operation, code), `${operation} ${code}`).toBe(true);
  });

  it("check the status of every answer", () => {
    for (const { successCriteria } of steps)
      expect(successCriteria.some(({ condition }) => /^\$statusCode == \d{3}$/.test(condition))).toBe(true);
  });
});
