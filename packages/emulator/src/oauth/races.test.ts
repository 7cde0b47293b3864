import { describe, expect, test } from "vitest";
import { type Grant, memoryStore, type Store } from "@gatefold/server/extend";
import { startInProcess } from "./testing/places.ts";
import {
  application,
  code,
  exchange,
  fillIn,
  form,
  post,
  refresh,
  signIn,
  ticketOf,
  tokensOf,
} from "./testing/sign-in.ts";

/** A store on which those who read a grant of one kind wait for each other, so that all see it unchanged. */
function meetingStore(kind: string): { readonly store: Store; meet(readers: number): void } {
  const memory = memoryStore();
  let awaited = 0;
  let waiting: (() => void)[] = [];
  return {
    meet(readers) {
      awaited = readers;
    },
    store: {
      ...memory,
      grants: {
        ...memory.grants,
        get(id: string): Grant | undefined | Promise<Grant | undefined> {
          const found = memory.grants.get(id);
          if (awaited === 0 || !id.startsWith(`${kind}:`)) return found;
          return new Promise((resolve) => {
            waiting.push(() => resolve(found));
            if (waiting.length < awaited) return;
            awaited = 0;
            const all = waiting;
            waiting = [];
            for (const go of all) go();
          });
        },
      },
    },
  };
}

describe("of two who have both seen it unused, one gets", () => {
  test("the tokens of a code", async () => {
    const { store, meet } = meetingStore("code");
    const app = await application(await startInProcess({ store }));
    const given = await code(app);
    meet(2);
    const answers = await Promise.all([exchange(app, given), exchange(app, given)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400]);
  });

  test("the tokens of a device code", async () => {
    const { store, meet } = meetingStore("device");
    const app = await application(await startInProcess({ store }));
    const asked = await post(app, "/auth/o2/create/codepair", {
      response_type: "device_code",
      client_id: app.client.clientId,
      scope: "music::catalog",
    });
    const pair = { device_code: String(asked.body.device_code), user_code: String(asked.body.user_code) };
    const opened = await app.call("/ap/device", form({ user_code: pair.user_code }));
    await fillIn(app, "/ap/device", ticketOf(await opened.text()));
    meet(2);
    const poll = () => post(app, "/auth/o2/token", { grant_type: "device_code", ...pair });
    const answers = await Promise.all([poll(), poll()]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400]);
  });
});

test("two who have both seen a refresh token unused both get a successor, which is good", async () => {
  const { store, meet } = meetingStore("refresh-token");
  const app = await application(await startInProcess({ store }));
  const { refreshToken } = await signIn(app);
  meet(2);
  const answers = await Promise.all([refresh(app, refreshToken), refresh(app, refreshToken)]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  app.clock.forward(60_000);
  for (const answer of answers) expect((await refresh(app, tokensOf(answer).refreshToken)).status).toBe(200);
});
