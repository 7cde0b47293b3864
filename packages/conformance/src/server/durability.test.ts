import { expect, test } from "vitest";
import { startForTest, tempDatabase } from "./command.ts";

test("what was answered with 200 is still there after kill -9", async () => {
  const db = tempDatabase();
  const server = await startForTest(db);
  const ids = ["B0064UPU4G", "B00D3PLC1K", "B091MTJT3P", "B08XK843KK", "B08XJQM7YV", "B0101GQZGA"];
  const call = async (method: string, id: string) => {
    const response = await fetch(`${server.url}/me/library/albums/${id}`, {
      method,
      headers: server.headers,
    });
    expect(response.status).toBe(200);
  };
  await Promise.all(ids.map((id) => call("PUT", id)));
  await call("DELETE", "B091MTJT3P");
  const { exitCode } = await server.end("SIGKILL");
  expect(exitCode).toBeNull();
  const again = await startForTest(db);
  const response = await fetch(`${again.url}/me/library/albums`, { headers: server.headers });
  const { edges } = JSON.parse(await response.text()).data.user.libraryAlbums;
  const kept: string[] = edges.map(({ node }: { node: { id: string } }) => node.id);
  expect(kept.toSorted()).toEqual(ids.filter((id) => id !== "B091MTJT3P").toSorted());
});
