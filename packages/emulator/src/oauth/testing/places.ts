import { onTestFinished } from "vitest";
import { type BareEmulator, createBareEmulator, type EmulatorOptions } from "../../emulator.ts";
import { stores } from "../../testing/stores.ts";

/** A clock that stands still until it is moved. */
export interface TestClock {
  (): number;
  forward(milliseconds: number): void;
}

/** A server that can be called, however. */
export interface Running {
  readonly server: BareEmulator;
  readonly clock: TestClock;
  readonly origin: string;
  /** Calls a path of the origin. Redirects are not followed. */
  call(path: string, init?: RequestInit): Promise<Response>;
}

/** A store and a carrier. */
export interface Place {
  readonly name: string;
  /** Starts a server that ends with the test. */
  start(options?: EmulatorOptions): Promise<Running>;
}

const NOON = Date.UTC(2026, 0, 1, 12);

/** A clock at noon of the first day of 2026. */
export function testClock(): TestClock {
  let nowMs = NOON;
  return Object.assign(() => nowMs, {
    forward: (milliseconds: number) => {
      nowMs += milliseconds;
    },
  });
}

/** Starts a server in process on a memory store. */
export async function startInProcess(options: EmulatorOptions = {}): Promise<Running> {
  const clock = testClock();
  const server = await createBareEmulator({ clock, onError: fail, ...options });
  const origin = "http://localhost:4800";
  return { server, clock, origin, call: (path, init) => server.fetch(new Request(`${origin}${path}`, init)) };
}

async function startOverHttp(options: EmulatorOptions): Promise<Running> {
  const running = await startInProcess(options);
  const { url, close } = await running.server.listen({ port: 0 });
  onTestFinished(close);
  const { origin } = new URL(url);
  const toPages = await fetch(`${origin}/ap/device`, { redirect: "manual" });
  const pagesOrigin = new URL(toPages.headers.get("location") ?? origin).origin;
  return {
    ...running,
    origin,
    call: (path, init) =>
      fetch(`${path.startsWith("/ap/") ? pagesOrigin : origin}${path}`, { ...init, redirect: "manual" }),
  };
}

function fail(error: unknown): never {
  throw error;
}

/** The stores on this machine, in process and over HTTP. */
export const PLACES: readonly Place[] = stores
  .filter(({ name }) => name !== "postgres")
  .flatMap((maker) => {
    const start =
      (carry: (options: EmulatorOptions) => Promise<Running>) => async (options?: EmulatorOptions) =>
        carry({ store: await maker.open(), ...options });
    return [
      { name: `${maker.name} store in process`, start: start(startInProcess) },
      { name: `${maker.name} store over HTTP`, start: start(startOverHttp) },
    ];
  });
