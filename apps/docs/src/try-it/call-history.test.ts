import { expect, test } from "vitest";
import { CallHistory, type KeptCall } from "./call-history.ts";

function mapStorage(kept = new Map<string, string>()) {
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

const CALL: Omit<KeptCall, "id"> = {
  page: "get-album",
  method: "GET",
  target: "/albums/1",
  sentAtMs: 5,
  status: 200,
  form: { parameters: { id: "1" }, caller: "user" },
  server: "page",
  answer: { status: 200, statusText: "OK", headers: [], body: "{}", sizeBytes: 2, durationMs: 1 },
};

test("the last 20 calls are kept, the newest first, each with an id of its own", () => {
  const storage = mapStorage();
  for (let index = 0; index < 25; index += 1)
    new CallHistory(storage).add({ ...CALL, target: `/albums/${index}` }, []);
  const { calls } = new CallHistory(storage);
  expect(calls.map(({ target }) => target)).toEqual(
    Array.from({ length: 20 }, (_, index) => `/albums/${24 - index}`),
  );
  expect(new Set(calls.map(({ id }) => id)).size).toBe(20);
  expect(calls[0]).toMatchObject({ form: CALL.form, answer: CALL.answer });
  new CallHistory(storage).clear();
  expect(new CallHistory(storage).calls).toEqual([]);
});

test("neither key nor token is kept, wherever it occurs", () => {
  const storage = mapStorage();
  const secret = "Atza|s3cret";
  const call: Omit<KeptCall, "id"> = {
    ...CALL,
    target: `/albums/${encodeURIComponent(secret)}?key=my-key`,
    form: { parameters: { id: secret }, body: `{"a":"${secret}"}`, caller: "user" },
    answer: {
      status: 200,
      statusText: "OK",
      headers: [["x-echo", `Bearer ${secret}`]],
      body: `{"echo":"${secret} my-key"}`,
      sizeBytes: 1,
      durationMs: 1,
    },
  };
  new CallHistory(storage).add(call, [secret, "my-key", ""]);
  const [text] = storage.kept.values();
  expect(text).not.toMatch(/s3cret|my-key/);
  expect(text).toContain("•••");
});

test("old answers make room for new ones, and their forms stay", () => {
  const history = new CallHistory(mapStorage());
  const body = "x".repeat(400_000);
  for (let index = 0; index < 4; index += 1)
    history.add({ ...CALL, answer: CALL.answer && { ...CALL.answer, body } }, []);
  expect(history.calls.map(({ answer }) => answer !== undefined)).toEqual([true, true, false, false]);
  expect(history.calls[3]?.form).toEqual(CALL.form);
});

test("what was edited so that it can't be used is left out", () => {
  const kept = { ...CALL, id: "1" };
  for (const text of ["{", "{}", "7", "[null]", `[{"id":"1"}]`, JSON.stringify([{ ...kept, id: "x" }])])
    expect(new CallHistory(mapStorage(new Map([["gatefold-calls", text]]))).calls).toEqual([]);
  const storage = mapStorage(new Map([["gatefold-calls", JSON.stringify([7, kept])]]));
  expect(new CallHistory(storage).calls).toHaveLength(1);
});
