import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { note } from "../environment.ts";
import { installPeer } from "../peers.ts";

/** The site that starlight-openapi's documentation begins with. */
const FILES = {
  "astro.config.mjs": `import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import starlightOpenAPI, { openAPISidebarGroups } from "starlight-openapi";

export default defineConfig({
  integrations: [
    starlight({
      title: "API",
      plugins: [starlightOpenAPI([{ base: "api", schema: "./openapi.json" }])],
      sidebar: openAPISidebarGroups,
    }),
  ],
});
`,
  "src/content.config.ts": `import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
import { defineCollection } from "astro:content";

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  "src/content/docs/index.md": "---\ntitle: API\n---\n\nThe reference.\n",
};

/** A site that was built. */
export interface BuiltSite {
  readonly folder: string;
  readonly version: string;
}

/** Builds a site of Starlight with its plugin for OpenAPI. `undefined` where it can't be installed. */
export async function starlightSite(): Promise<BuiltSite | undefined> {
  const peer = await installPeer("starlight");
  if (!peer) return undefined;
  const project = join(dirname(peer.script), "../..");
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    writeFileSync(join(project, file), text);
  }
  const specification = createRequire(import.meta.url).resolve("@gatefold/spec/openapi.json");
  copyFileSync(specification, join(project, "openapi.json"));
  note(`building a site of Starlight in ${project}`);
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" };
  await promisify(execFile)(process.execPath, ["node_modules/astro/bin/astro.mjs", "build"], {
    cwd: project,
    env,
  });
  return { folder: join(project, "dist"), version: peer.version };
}
