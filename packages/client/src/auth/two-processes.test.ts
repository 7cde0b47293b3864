import { expect, test } from "vitest";
import { isSignInError } from "./sign-in-error.ts";
import { KEY } from "./testing/fake-amazon.ts";
import { type Process, startProcess, type World } from "./testing/process.ts";
import { rotatingServer } from "./testing/rotating-server.ts";
import { randomOf, virtualTime } from "./testing/virtual-time.ts";

const SEEDS = 400;
const STEPS = 40;
const HOUR_MS = 3_600_000;

interface Stored {
  readonly signInId?: string;
  readonly tokens?: { readonly accessToken: string; readonly refreshToken: string };
}

/** Lives through some hours with two processes, and gives what was wrong. */
async function live(seed: number): Promise<string[]> {
  const random = randomOf(seed);
  const time = virtualTime();
  const server = rotatingServer(time, random);
  const faults: string[] = [];
  const fault = (text: string) => faults.push(`${Math.round(time.now())} ms: ${text}`);
  const values = new Map<string, string>();
  const stored = (text = values.get(KEY)): Stored => JSON.parse(text ?? "{}");
  const familyOfSignIn = new Map<string, number | undefined>();
  let last: Stored = {};
  let changesByUser = 0;
  const world: World = {
    time,
    random,
    server,
    values,
    onStore(text) {
      const next = stored(text);
      const { signInId, tokens } = next;
      if (signInId !== last.signInId && changesByUser === 0) fault("the sign-in was changed by nobody");
      if (signInId && !tokens && !server.endOf(last.tokens?.refreshToken)) fault("expired by itself");
      if (signInId && tokens) {
        const family = server.familyOf(tokens.accessToken);
        if (familyOfSignIn.has(signInId) && familyOfSignIn.get(signInId) !== family)
          fault("tokens of another sign-in were stored");
        familyOfSignIn.set(signInId, family);
      }
      last = next;
    },
  };
  server.onSend = ({ refreshToken }) => {
    const before = server.sendings.filter((one) => one.refreshToken === refreshToken);
    for (const { outcome } of before)
      if (outcome !== "lost" && outcome !== "refused") fault(`sent again, though the first was ${outcome}`);
  };

  const offsets = [random.between(-HOUR_MS, HOUR_MS), random.between(-HOUR_MS, HOUR_MS)];
  const start = (index: number) => startProcess(world, offsets[index] ?? 0);
  const processes: Process[] = [start(0), start(1)];

  async function byUser(work: () => Promise<unknown>): Promise<void> {
    changesByUser++;
    await work().finally(() => {
      changesByUser--;
    });
  }
  /** Calls the API as a client does. */
  async function call({ session }: Process): Promise<void> {
    const shown = session.getState().signInId;
    const { signal } = new AbortController();
    let token = await session.getToken({ signal });
    if (!server.takes(token)) {
      token = await session.getToken({ signal });
      if (!server.takes(token)) token = await session.refreshToken(token, { signal });
    }
    if (shown && familyOfSignIn.get(shown) !== server.familyOf(token)) fault("a call used another account");
  }
  const steps: readonly [number, (process: Process, index: number) => Promise<unknown>][] = [
    [40, (process) => call(process)],
    [10, (process) => Promise.all(Array.from({ length: 5 }, () => call(process)))],
    [8, async ({ session }) => session.refreshToken(await session.getToken())],
    [5, (process) => byUser(() => process.session.signIn(() => server.signIn(process.clock.now())))],
    [3, (process) => byUser(() => process.session.signOut())],
    [2, async () => server.end(stored().tokens?.refreshToken)],
    [4, async (process) => process.pause(random.between(1_000, 40_000))],
    [
      3,
      async (process, index) => {
        process.kill();
        processes[index] = start(index);
      },
    ],
  ];
  const total = steps.reduce((sum, [weight]) => sum + weight, 0);
  function pickStep() {
    let left = random.between(0, total);
    return steps.find(([weight]) => {
      left -= weight;
      return left < 0;
    })?.[1];
  }

  async function drive(): Promise<void> {
    const signIn = () => processes[0]?.session.signIn(() => server.signIn(processes[0]?.clock.now() ?? 0));
    await byUser(async () => signIn()).catch(() => {});
    for (let count = 0; count < STEPS; count++) {
      const index = random.pick([0, 1]);
      const process = processes[index];
      if (process) {
        // Steps overlap: those that are not done go on.
        void pickStep()?.(process, index).catch((error) => {
          if (!isSignInError(error)) fault(`not a SignInError: ${error}`);
        });
      }
      const gapMs = random.pick([0, 100, 500, 2_000, 20_000, HOUR_MS / 4]);
      await time.sleep(random.between(0, gapMs));
    }
    server.isFaulty = false;
    await time.sleep(5 * 60_000);
    for (const process of processes) {
      const isSignedIn = await process.session.isSignedIn();
      const { status, signInId } = process.session.getState();
      const end = stored();
      const expected = end.tokens ? "signed-in" : end.signInId ? "expired" : "signed-out";
      if (status !== expected || signInId !== end.signInId || isSignedIn !== (status === "signed-in"))
        fault(`shows ${status}, but ${expected} is stored`);
      if (end.tokens && !server.endOf(end.tokens.refreshToken))
        await call(process).catch((error) => {
          if (!server.endOf(end.tokens?.refreshToken)) fault(`the last call failed: ${error}`);
        });
    }
  }
  await time.run(drive());
  return faults;
}

test(`two processes with clocks apart keep one session, in ${SEEDS} random lives`, async () => {
  const failed: Record<number, string[]> = {};
  for (let seed = 1; seed <= SEEDS; seed++) {
    const faults = await live(seed);
    if (faults.length > 0) failed[seed] = faults;
  }
  expect(failed).toEqual({});
}, 300_000);
