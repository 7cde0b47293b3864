import { expect, test } from "vitest";
import { memoryStore } from "@gatefold/server/extend";
import { createTicketKey, createTickets } from "./ticket.ts";

test("a ticket is good for its kind alone, for ten minutes, in every process on the store", async () => {
  let nowMs = 0;
  const clock = () => nowMs;
  const store = memoryStore();
  const [one, other] = [createTicketKey(store), createTicketKey(store)];
  const ticket = await createTickets<string>(one, "a", clock).seal("é");
  expect(await createTickets<string>(other, "a", clock).open(ticket)).toBe("é");
  expect(await createTickets<string>(one, "b", clock).open(ticket)).toBeUndefined();
  expect(await createTickets<string>(one, "a", clock).open(`${ticket}x`)).toBeUndefined();
  expect(await createTickets<string>(one, "a", clock).open("é.é")).toBeUndefined();
  expect(
    await createTickets<string>(createTicketKey(memoryStore()), "a", clock).open(ticket),
  ).toBeUndefined();
  nowMs = 10 * 60_000;
  expect(await createTickets<string>(one, "a", clock).open(ticket)).toBeUndefined();
});
