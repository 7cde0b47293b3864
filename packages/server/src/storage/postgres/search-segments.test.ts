import { createRandom } from "@gatefold/test-helpers/random";
import { describe, expect, test } from "vitest";
import { numberOfRank, rankOf } from "../catalog-items.ts";
import { SearchSegments, type Segment } from "./search-segments.ts";

describe("segments of ranks", () => {
  test("of a class grow from 4,096 to 65,536 items", () => {
    const segments = new SearchSegments([]);
    for (let number = 1; number <= 200_000; number += 1) segments.add("tracks", rankOf(7, number), true);
    const firstRanks = [0, 4_097, 16_385, 65_537, 131_073, 196_609].map((number) => rankOf(7, number));
    expect(segments.changed.map(({ name, firstRank, items }) => ({ name, firstRank, items }))).toEqual([
      { name: "t0", firstRank: firstRanks[0], items: 4_096 },
      { name: "t1", firstRank: firstRanks[1], items: 12_288 },
      { name: "t2", firstRank: firstRanks[2], items: 49_152 },
      { name: "t3", firstRank: firstRanks[3], items: 65_536 },
      { name: "t4", firstRank: firstRanks[4], items: 65_536 },
      { name: "t5", firstRank: firstRanks[5], items: 3_392 },
    ]);
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
