import { createClient } from "@gatefold/client";

/** What the sample of the start page needs to run in the page. */
export interface SampleSetting {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly token: string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly print: (line: string | undefined) => void;
}

/** Runs the sample of the start page. A test compares it with the shown one. */
export async function runSample({ print, ...options }: SampleSetting): Promise<void> {
  const music = createClient(options);
  const console = { log: print };

  const [hit] = await music.search.albums("daft punk discovery").toArray({ max: 1 });
  if (hit?.node) await music.library.albums.add(hit.node.id);
  for await (const { album } of music.library.albums.list({ details: true })) {
    console.log(album?.title);
  }
}
