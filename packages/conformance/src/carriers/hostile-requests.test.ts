import { createEmulator, type Emulator, type EmulatorListening } from "@gatefold/emulator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sendInProcess, sendOverNetwork } from "./raw-request.ts";
import { type HostileRequest, hostileRequests } from "./hostile-requests.ts";

const SEEDS = Number(process.env["SEEDS"] ?? 30);
const REQUESTS = 100;

let server: Emulator;
let listening: EmulatorListening;
let origin: string;
let credentials: readonly (readonly [string, string])[];
let compared = 0;
let left = 0;

beforeAll(async () => {
  // Nothing may change between the two times that a request is sent, not even the time.
  server = await createEmulator({
    validateResponses: false,
    clock: () => 1_800_000_000_000,
    seed: { albums: [{ id: "B0064UPU4G", title: "Déjà vu 🎧" }], library: ["B0064UPU4G"] },
  });
  const { apiKey, token } = server;
  credentials = [
    ["x-api-key", apiKey],
    ["Authorization", `Bearer ${token}`],
  ];
  listening = await server.listen({ port: 0 });
  origin = new URL(listening.url).origin;
});
afterAll(() => listening.close());

/** Where an emulator listens, admin paths need its secret, and the pages of the sign-in are at another port. */
function differsByDesign({ target }: HostileRequest): boolean {
  return /_gatefold|\/ap\//.test(target);
}

async function compare(asked: HostileRequest): Promise<void> {
  await server.reset();
  const inProcess = await sendInProcess(server, origin, asked);
  if (!inProcess) {
    left += 1;
    return;
  }
  await server.reset();
  const overNetwork = await sendOverNetwork(origin, asked);
  compared += 1;
  expect(overNetwork, JSON.stringify(asked).slice(0, 2_000)).toEqual(inProcess);
}

test.for(Array.from({ length: SEEDS }, (_, seed) => seed))(
  "hostile requests get the same answers over both carriers, seed %i",
  async (seed) => {
    for (const asked of hostileRequests(seed, REQUESTS, credentials)) {
      if (!differsByDesign(asked)) await compare(asked);
    }
  },
);

test("nearly all hostile requests could be asked of both carriers", () => {
  expect(left / (left + compared)).toBeLessThan(0.1);
});
