import { expect, test } from "vitest";
import { memoryStore } from "@gatefold/server/extend";
import { createTicketKey, createTickets } from "./ticket.ts";

const shape = { text: "string" } as const;
const clock = () => 0;

test("a ticket is good for its kind alone, in every process on the store", async () => {
  const store = memoryStore();
  const [one, other] = [createTicketKey(store), createTicketKey(store)];
  const ticket = await createTickets(one, "a", { shape, clock }).seal({ text: "é" });
  expect(await createTickets(other, "a", { shape, clock }).open(ticket)).toEqual({ text: "é" });
  expect(await createTickets(one, "b", { shape, clock }).open(ticket)).toBeUndefined();
  expect(await createTickets(one, "a", { shape: { other: "string" }, clock }).open(ticket)).toBeUndefined();
  const stranger = createTickets(createTicketKey(memoryStore()), "a", { shape, clock });
  expect(await stranger.open(ticket)).toBeUndefined();
});
