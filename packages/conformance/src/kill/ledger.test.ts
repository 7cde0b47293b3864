import { expect, test } from "vitest";
import { Ledger } from "./ledger.ts";

test("the ledger tells what is missing, and what is back though its removal was acknowledged", () => {
  const ledger = new Ledger();
  for (const id of ["kept", "lost", "unknown"]) ledger.acknowledge(id, true);
  ledger.acknowledge("removed", false);
  ledger.acknowledge("back", false);
  ledger.forget("unknown");
  expect(ledger.acknowledged).toBe(5);
  expect(ledger.differences(new Set(["kept", "back"]))).toEqual([
    "lost is missing (change 2 of 5)",
    "back is back (change 5 of 5)",
  ]);
});
