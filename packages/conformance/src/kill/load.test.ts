import { expect, test } from "vitest";
import { AcknowledgedChanges } from "./load.ts";

test("differences are what is missing, and what is back though its removal was acknowledged", () => {
  const changes = new AcknowledgedChanges();
  for (const id of ["kept", "lost", "unknown"]) changes.acknowledge(id, true);
  changes.acknowledge("removed", false);
  changes.acknowledge("back", false);
  changes.forget("unknown");
  expect(changes.acknowledged).toBe(5);
  expect(changes.differences(new Set(["kept", "back"]))).toEqual([
    "lost is missing (change 2 of 5)",
    "back is back (change 5 of 5)",
  ]);
});
