import { expect, test } from "vitest";
import { artOf, initialsOf } from "./cover.tsx";

test("an id always has the same picture, and others have others", () => {
  expect(artOf("B0064UPU4G")).toEqual(artOf("B0064UPU4G"));
  const pictures = Array.from({ length: 1000 }, (_, index) => JSON.stringify(artOf(`B0${index}`)));
  expect(new Set(pictures).size).toBe(1000);
});

test("a picture has nine tiles", () => {
  expect(
    artOf("")
      .tiles.map(({ x, y }) => `${x}${y}`)
      .join(" "),
  ).toBe("00 10 20 01 11 21 02 12 22");
});

test("an artist without a picture has the initials of the name, in any script", () => {
  expect(
    ["Daft Punk", "Beyoncé", "椎名林檎", "a-ha", "Godspeed You Black Emperor!", "!!!"].map(initialsOf),
  ).toEqual(["DP", "B", "椎", "AH", "GY", ""]);
});
