import { createFetchHandler, createRouter, operations } from "@gatefold/server/extend";
import { createRandom } from "@gatefold/test-helpers/random";
import { expect, test } from "vitest";
import { RequestRecorder } from "./requests.ts";
import { RequestStreams } from "./request-streams.ts";

const MAX_BYTES = 16 * 1024 * 1024;
const KEPT_OF_BODY = 256 * 1024;
const router = createRouter(operations);

/** A recorder of requests whose answers have so many bytes. */
function createRecorder() {
  let bytes = 0;
  const recorder = new RequestRecorder({
    maxBodyBytes: 1_000_000,
    checkResponse: undefined,
    onError(error) {
      throw error;
    },
  });
  const answer = recorder.around(() => ({ status: 200, headers: {}, body: new Uint8Array(bytes) }));
  const fetch = createFetchHandler({
    handle(context) {
      context.route = router(context.method, context.path);
      return answer(context, () => {
        throw new Error("nothing comes after it");
      });
    },
    observe() {},
  });
  const call = (size: number) => {
    bytes = size;
    return fetch("http://gatefold.test/v1/albums/B0064UPU4G");
  };
  return { recorder, call };
}

interface Reader {
  readonly reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly expected: number[];
}

async function idsOf(reader: Reader["reader"], count: number): Promise<readonly number[]> {
  const ids: number[] = [];
  while (ids.length < count) {
    const { value } = await reader.read();
    const { id } = JSON.parse(/data: (.*)/.exec(new TextDecoder().decode(value))?.[1] ?? "{}");
    ids.push(id);
  }
  return ids;
}

test.for(Array.from({ length: 4 }, (_, seed) => seed))(
  "lists and streams have what a list of all that came says they have (seed %i)",
  async (seed) => {
    const random = createRandom(seed);
    const { recorder, call } = createRecorder();
    const streams = new RequestStreams(recorder);
    let kept: { readonly id: number; readonly bytes: number }[] = [];
    let readers: Reader[] = [];
    let count = 0;
    const total = () => kept.reduce((sum, { bytes }) => sum + Math.min(bytes, KEPT_OF_BODY), 0);
    for (let step = 0; step < 400; step += 1) {
      const action = random.below(1000);
      if (action < 860) {
        const bytes = random.pick([0, 10, 100_000, KEPT_OF_BODY, 400_000]);
        await call(bytes);
        count += 1;
        kept.push({ id: count, bytes });
        while (kept.length > 200 || total() > MAX_BYTES) kept.shift();
        for (const { expected } of readers) expected.push(count);
      } else if (action < 910) {
        const after = random.below(count + 2);
        const expected = kept.flatMap(({ id }) => (id > after ? [id] : []));
        readers.push({ reader: streams.open(after).getReader(), expected });
      } else if (action < 985) {
        const [one, ...others] = readers;
        if (!one) continue;
        readers = others;
        expect(await idsOf(one.reader, one.expected.length)).toEqual(one.expected);
        await one.reader.cancel();
      } else if (action < 987) {
        recorder.clear();
        kept = [];
      } else {
        streams.end();
        for (const { reader, expected } of readers) {
          expect(await idsOf(reader, expected.length)).toEqual(expected);
          expect((await reader.read()).done).toBe(true);
        }
        readers = [];
      }
      expect(recorder.list().map(({ id }) => id)).toEqual(kept.map(({ id }) => id));
    }
    for (const { id, bytes } of kept) expect(recorder.get(id)?.responseContent?.bytes).toBe(bytes);
    expect(recorder.get(count + 1)).toBeUndefined();
  },
);

test("a reader of a stream who reads nothing is told to come again after 1,000 requests", async () => {
  const { recorder, call } = createRecorder();
  const reader = new RequestStreams(recorder).open(0).getReader();
  for (let count = 0; count < 1_100; count += 1) await call(0);
  expect(await idsOf(reader, 1_000)).toHaveLength(1_000);
  expect((await reader.read()).done).toBe(true);
});
