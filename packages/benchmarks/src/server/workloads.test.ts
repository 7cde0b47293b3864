import { expect, test } from "vitest";
import { workloads, writeRequests } from "./workloads.ts";

const sizes = [100, 250, 1_000_000];

test.each(sizes)("ten connections ask for albums of a catalog of %d", (albums) => {
  for (const { connections } of workloads(albums)) {
    expect(connections).toHaveLength(10);
    for (const { path } of connections.flat()) {
      const ids = path.match(/B0V[0-9A-Z]{7}/g) ?? [];
      const indices = ids.map((id) => Number.parseInt(id.slice(3), 36));
      expect(Math.max(...indices)).toBeLessThan(albums);
    }
  }
});

test.each(sizes)("a batch of a catalog of %d has 100 different ids", (albums) => {
  const batch = workloads(albums).find(({ name }) => name === "albums");
  for (const { path } of batch?.connections.flat() ?? []) {
    expect(new Set(path.replace("/albums?ids=", "").split(",")).size).toBe(100);
  }
});

test("requests reach the whole of a large catalog", () => {
  const [single] = workloads(1_000_000);
  const tenths = single?.connections
    .flat()
    .map(({ path }) => Math.floor(Number.parseInt(path.slice(-7), 36) / 100_000));
  expect(new Set(tenths).size).toBe(10);
});

test("the expected body is that of the first request", () => {
  for (const { connections, expected } of workloads(100)) {
    const ids = connections[0]?.[0]?.path.match(/B0V[0-9A-Z]{7}/g);
    const { data } = JSON.parse(expected);
    const albums: { id: string }[] = data.albums ?? [data.album];
    expect(albums.map(({ id }) => id)).toEqual(ids);
  }
});

test("every write changes something, and no two connections share an album", () => {
  const lists = writeRequests(64, 100);
  expect(lists).toHaveLength(64);
  expect(new Set(lists.flat().map(({ path }) => path)).size).toBe(64);
  expect(lists[0]?.map(({ method }) => method)).toEqual(["PUT", "DELETE"]);
});
