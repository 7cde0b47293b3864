import { createRandom } from "@gatefold/test-helpers/random";
import { describe, expect, test } from "vitest";
import { numberOfRank, rankOf } from "../catalog-items.ts";
import { SearchSegments, type Segment } from "./search-segments.ts";

describe("segments of ranks", () => {
  test.for([
    [0, [4_096, 4_096, 4_096, 4_096, 3_616]],
    [100_000, [12_500, 7_500]],
    [4_000_000, [65_536, 65_536, 8_928]],
  ] as const)("get an eighth of the %d items before, from 4,096 to 65,536", ([earlier, sizes]) => {
    const first: Segment = { kind: "tracks", firstRank: 0, name: "t0", items: earlier };
    const segments = new SearchSegments([first]);
    const count = sizes.reduce((sum, size) => sum + size, 0);
    for (let number = 1; number <= count; number += 1) segments.add("tracks", rankOf(7, number), true);
    const starts = sizes.map((_, at) => sizes.slice(0, at).reduce((sum, size) => sum + size, 0));
    expect(segments.changed.map(({ name, firstRank, items }) => ({ name, firstRank, items }))).toEqual(
      sizes.map((items, at) => ({
        name: `t${at + 1}`,
        firstRank: rankOf(7, at === 0 ? 0 : (starts[at] ?? 0) + 1),
        items,
      })),
    );
  });

  test("an item that is not new makes no segment where there is one, however full that is", () => {
    const segments = new SearchSegments([]);
    for (let number = 1; number <= 5_000; number += 1) segments.add("tracks", rankOf(7, number), true);
    expect(segments.add("tracks", rankOf(7, 0), false)).toMatchObject({ name: "t0", items: 4_097 });
    expect(segments.add("tracks", rankOf(7, 4_500.5), false)).toMatchObject({ name: "t1", items: 905 });
    expect(segments.add("tracks", rankOf(8, 3), false)).toMatchObject({
      name: "t2",
      firstRank: rankOf(8, 0),
    });
  });

  test("an item whose class has no segment is refused", () => {
    const segments = new SearchSegments([{ kind: "albums", firstRank: rankOf(3, 0), name: "l0", items: 1 }]);
    expect(segments.find("albums", rankOf(3, 9)).name).toBe("l0");
    expect(() => segments.find("albums", rankOf(4, 9))).toThrow("no segment of albums");
    expect(() => segments.find("tracks", rankOf(3, 9))).toThrow("no segment of tracks");
  });

  test.for([1, 2, 3, 4])("an item stays in one segment, whatever comes and goes, seed %d", (seed) => {
    const random = createRandom(seed);
    let stored: readonly Segment[] = [];
    const segmentOf = new Map<number, string>();
    let number = 0;
    for (let round = 0; round < 20; round += 1) {
      const segments = new SearchSegments(stored);
      const before = number;
      for (let count = random.below(3_000); count > 0; count -= 1) {
        number += 1;
        const rank = rankOf(random.below(3), number);
        segmentOf.set(rank, segments.add("tracks", rank, true).name);
      }
      for (const rank of random.below(2) === 0 ? [] : [...segmentOf.keys()].slice(0, 50)) {
        segments.remove("tracks", rank);
        segmentOf.delete(rank);
        const moved = rankOf(random.below(4), numberOfRank(rank));
        segmentOf.set(moved, segments.add("tracks", moved, numberOfRank(moved) > before).name);
      }
      const changed = new Map(segments.changed.map((segment) => [segment.firstRank, segment]));
      const all = [...stored.filter(({ firstRank }) => !changed.has(firstRank)), ...changed.values()];
      stored = all.toSorted((a, b) => a.firstRank - b.firstRank);
      const strays = [...segmentOf].filter(([rank, name]) => segments.find("tracks", rank).name !== name);
      expect(strays).toEqual([]);
    }
    expect(new Set(stored.map(({ name }) => name)).size).toBe(stored.length);
    expect(stored.reduce((sum, { items }) => sum + items, 0)).toBe(segmentOf.size);
  });
});
