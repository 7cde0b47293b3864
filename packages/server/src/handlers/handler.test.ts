import { expect, test } from "vitest";
import { jsonBytes, RawJson } from "./handler.ts";

test("JSON that is sent as it is has its pieces to the byte", () => {
  const odd = '{ "id":"B0064UPU4G",\t"title":"Déjà vu 🎧", "duration":3660.0 }';
  const { bytes } = new RawJson(jsonBytes('{"data":'), jsonBytes(odd), jsonBytes("}"));
  expect(new TextDecoder().decode(bytes)).toBe(`{"data":${odd}}`);
});
