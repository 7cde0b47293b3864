import { rmSync } from "node:fs";
import { join } from "node:path";
import { createTransport, getAlbum } from "@gatefold/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runWell } from "../run.ts";
import { startCommand } from "./command.ts";
import { packAll, type Tarball, temporaryFolder } from "./pack.ts";
import { installProject, packageManagers } from "./project.ts";

const archives = temporaryFolder("archives");
let tarballs: readonly Tarball[] = [];

beforeAll(async () => {
  tarballs = await packAll(archives);
});
afterAll(() => rmSync(archives, { recursive: true }));

describe.for(packageManagers)("installed by $name into an empty project", (manager) => {
  let folder = "";
  beforeAll(async () => {
    folder = await installProject(manager, tarballs);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.for(["main.mjs", "main.cjs"])("every package does its work in %s", async (script) => {
    expect(JSON.parse(await runWell("node", [script], folder))).toEqual({
      operations: 4,
      title: "Discovery",
      html: "<p>Discovery</p>",
    });
  });

  it("the command serves albums", async () => {
    const args = ["start", "--json", "--port", "0", "--db", join(folder, "gatefold.db")] as const;
    const command = await startCommand([...manager.exec, ...args], folder);
    try {
      const { url, apiKey, token } = JSON.parse(command.line);
      const transport = createTransport({ baseUrl: url, apiKey, token });
      const { data, error } = await getAlbum(transport, { id: "B0064UPU4G" });
      expect(error).toBeUndefined();
      expect(data?.album).toMatchObject({ id: "B0064UPU4G", title: "Discovery" });
    } finally {
      await command.stop();
    }
  });
});
