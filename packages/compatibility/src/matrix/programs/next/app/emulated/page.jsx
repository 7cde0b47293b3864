import { createClient } from "@gatefold/client";
import { createEmulator } from "@gatefold/emulator";

export const dynamic = "force-dynamic";

/** The emulator in the process of the site. */
// biome-ignore lint/style/noDefaultExport: Next.js takes a page by its default export
export default async function Page() {
  const { fetch, apiKey, token } = await createEmulator();
  const music = createClient({ baseUrl: "http://gatefold.test/v1", apiKey, token, fetch });
  return <output>{(await music.albums.get("B0064UPU4G")).title}</output>;
}
