import type { Clock } from "../../clock.ts";
import type { WebSignal } from "../../web.ts";
import { leaseLock } from "../lease-lock.ts";
import { createSession, type Session } from "../session.ts";
import type { TokenStorage } from "../token-storage.ts";
import { CLIENT_ID, KEY } from "./fake-amazon.ts";
import type { RotatingServer, Sending } from "./rotating-server.ts";
import type { Random, VirtualTime } from "./virtual-time.ts";

/** A process that can stop for a while, or for ever, at whatever it was waiting for. */
export interface Process {
  readonly session: Session;
  readonly clock: Clock;
  /** Stops it for a while, as a laptop that is closed. */
  pause(ms: number): void;
  kill(): void;
}

/** What the processes share. */
export interface World {
  readonly time: VirtualTime;
  readonly random: Random;
  readonly server: RotatingServer;
  /** What is stored. */
  readonly values: Map<string, string>;
  /** Hears of what a process stores. */
  onStore(text: string | undefined): void;
}

/** Starts a process with a session on the storage that all share. */
export function startProcess(world: World, offsetMs: number): Process {
  const { time, random, server, values } = world;
  const sent: Sending[] = [];
  let isDead = false;
  let awakeAtMs = 0;

  /** Goes on once the process runs. */
  async function resume(): Promise<void> {
    while (awakeAtMs > time.now()) await time.sleep(awakeAtMs - time.now());
    if (isDead) await new Promise(() => {});
  }
  const clock: Clock = {
    now: () => time.now() + offsetMs,
    async sleep(ms: number, signal: WebSignal) {
      await time.sleep(ms, signal);
      await resume();
    },
  };
  /** What was begun goes on without the process; only its end is not heard. */
  async function access<Value>(work: () => Value): Promise<Value> {
    stumble(0.01);
    await time.sleep(random.between(0, 50));
    const value = work();
    await time.sleep(random.between(0, 50));
    await resume();
    return value;
  }
  const store = (key: string, value: string | undefined) => {
    if (value === undefined) values.delete(key);
    else values.set(key, value);
    if (key === KEY) world.onStore(value);
  };
  const shared: Omit<TokenStorage, "lock"> = {
    get: (key) => access(() => values.get(key)),
    set: (key, value) => access(() => store(key, value)),
    remove: (key) => access(() => store(key, undefined)),
  };
  /** What was not stored yet, it stores too late or never. */
  function loseAnswers() {
    const stored = values.get(KEY) ?? "";
    for (const sending of sent) {
      const isStored = sending.outcome === "answered" && !stored.includes(`"${sending.refreshToken}"`);
      if (!isStored && sending.outcome !== "refused") sending.outcome = "lost";
    }
  }
  function pause(ms: number) {
    awakeAtMs = time.now() + ms;
    loseAnswers();
  }
  /** Pauses at the worst of times. */
  function stumble(probability: number) {
    if (server.isFaulty && random.chance(probability)) pause(random.between(5_000, 40_000));
  }
  const session = createSession({
    clientId: CLIENT_ID,
    scopes: ["music::library"],
    redirectUri: "https://app.test/back",
    storage: { ...shared, lock: leaseLock(shared, clock) },
    clock,
    async fetch(url, init) {
      const before = server.sendings.length;
      const answer = server.fetch(url, init);
      sent.push(...server.sendings.slice(before));
      stumble(0.15);
      return answer.finally(resume);
    },
  });
  return {
    session,
    clock,
    pause,
    kill() {
      isDead = true;
      loseAnswers();
    },
  };
}
